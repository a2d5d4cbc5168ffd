import type { Path, ProtestState } from '../../rules/entry-decision';
import type { AnyText } from '../any-text';
import { blocks, cautions, paths } from './entry-decision';

/** What each path means for this entry, and the name of the page that goes on from there. */
const explained: Readonly<Record<Path, { text: string; link: string }>> = {
  cape: {
    text: 'Nothing you gave stops CAPE. Declare the entry, and do not protest it before.',
    link: 'File a CAPE declaration',
  },
  'withdraw-then-cape': {
    text: 'CAPE rejects an entry under protest. Where the protest is about IEEPA duties alone, CBP lets you withdraw it and declare. If it is about anything else as well, ask counsel first.',
    link: 'Protest against CAPE',
  },
  protest: {
    text: 'CAPE does not take this entry. The protest period is open: protest, and ask counsel.',
    link: 'How to file a protest',
  },
  'protest-stands': {
    text: 'CAPE does not take this entry while the protest is on it. Leave the protest where it is, and ask counsel.',
    link: 'Past the window',
  },
  summons: {
    text: 'The protest was denied. The time to go to court runs from the day the denial was mailed.',
    link: 'The court route',
  },
  counsel: {
    text: 'CAPE and the protest period have both ended for this entry.',
    link: 'The court route',
  },
  wait: {
    text: 'Nothing can be filed for this entry now: no protest and no correction while an accepted declaration is pending. The protest period goes on. If no reliquidation is posted while its last day comes near, ask counsel.',
    link: 'After filing',
  },
  'find-out': {
    text: 'What is not known here could stop CAPE. Ask the broker that filed the entry, or look in ACE, and go on toward the day below meanwhile.',
    link: 'File a CAPE declaration',
  },
  'look-up': {
    text: 'The liquidation date is missing, or what is known of this entry does not fit together. Look it up in the bulletin or in ACE.',
    link: 'Find your liquidation date without ACE',
  },
};

/** Every question starts unanswered, and not knowing is an answer. */
const OPEN = [
  ['', 'Not answered'],
  ['unknown', 'I don’t know'],
] as const;

const protests: readonly (readonly ['' | 'unknown' | Exclude<ProtestState, 'other'>, string])[] = [
  ...OPEN,
  ['none', 'None'],
  ['open', 'Open'],
  ['suspended', 'Suspended'],
  ['denied', 'Denied'],
  ['denied-review', 'Denied, further review requested'],
];

/** What the calculator of CAPE, protest or court says. */
export const decisionWords = {
  /** What it leaves out. */
  limit:
    'It knows the days and facts you give. It does not check IEEPA tariff lines, payments or court injunctions, nor what CBP decides.',
  blocks,
  cautions,
  paths,
  explained,
  correctBy: 'A correction (PSC) is possible until',
  path: 'Path for this entry',
  why: 'Why',
  liquidated: 'Is it liquidated?',
  liquidatedChoices: [...OPEN, ['yes', 'Yes'], ['no', 'Not yet']],
  type: 'Entry type',
  types: [
    ...OPEN,
    ['01', '01, consumption'],
    ['02', '02, quota'],
    ['03', '03, antidumping or countervailing'],
    ['06', '06, foreign trade zone'],
    ['08', '08, duty deferral'],
    ['09', '09, reconciliation'],
    ['11', '11, informal'],
    ['21', '21, warehouse'],
    ['22', '22, re-warehouse'],
    ['23', '23, temporary importation'],
    ['31', '31, 32, 34 or 38, withdrawal from a warehouse'],
    ['47', '47, drawback'],
  ],
  protest: 'Protest on it',
  protests,
  reconciliation: 'Reconciliation',
  reconciliations: [
    ...OPEN,
    ['none', 'Not flagged'],
    ['flagged', 'Flagged, nothing filed yet'],
    ['filed', 'Reconciliation entry on file'],
  ],
  drawback: 'Designated on a drawback entry',
  declared: 'On an accepted CAPE Declaration already',
  yesNo: [...OPEN, ['no', 'No'], ['yes', 'Yes']],
} as const;

export type DecisionWords = AnyText<typeof decisionWords>;
