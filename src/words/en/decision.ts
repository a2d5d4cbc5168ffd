import type { Path, ProtestState } from '../../rules/entry-decision';
import { blocks, cautions, paths } from './entry-decision';

/** What each path means for this entry, and the page that goes on from there. */
const explained: Readonly<Record<Path, { text: string; page: string; link: string }>> = {
  cape: {
    text: 'Nothing you gave stops CAPE. Declare the entry, and do not protest it before.',
    page: '/file-cape/',
    link: 'File a CAPE declaration',
  },
  'withdraw-then-cape': {
    text: 'CAPE rejects an entry under protest. Where the protest is about IEEPA duties alone, CBP lets you withdraw it and declare. If it is about anything else as well, ask counsel first.',
    page: '/past-the-window/protest/',
    link: 'Protest against CAPE',
  },
  protest: {
    text: 'CAPE does not take this entry. The protest period is open: protest, and ask counsel.',
    page: '/past-the-window/protest/',
    link: 'How to file a protest',
  },
  'protest-stands': {
    text: 'CAPE does not take this entry while the protest is on it. Leave the protest where it is, and ask counsel.',
    page: '/past-the-window/',
    link: 'Past the window',
  },
  summons: {
    text: 'The protest was denied. The time to go to court runs from the day the denial was mailed.',
    page: '/past-the-window/court/',
    link: 'The court route',
  },
  counsel: {
    text: 'CAPE and the protest period have both ended for this entry.',
    page: '/past-the-window/court/',
    link: 'The court route',
  },
  wait: {
    text: 'Nothing can be filed for this entry now. No protest and no correction while a declaration is pending; no clock runs before liquidation.',
    page: '/past-the-window/later-phases/',
    link: 'Later phases',
  },
  'look-up': {
    text: 'What is known of this entry does not fit together. Look it up in ACE.',
    page: '/file-cape/',
    link: 'File a CAPE declaration',
  },
};

const protests: readonly (readonly [Exclude<ProtestState, 'other'>, string])[] = [
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
  path: 'Path for this entry',
  why: 'Why',
  liquidated: 'Is it liquidated?',
  liquidatedChoices: [
    ['yes', 'Yes'],
    ['no', 'Not yet'],
  ],
  type: 'Entry type',
  types: [
    ['', 'I don’t know'],
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
    ['47', '47, drawback'],
  ],
  protest: 'Protest on it',
  protests,
  reconciliation: 'Reconciliation',
  reconciliations: [
    ['none', 'Not flagged'],
    ['flagged', 'Flagged, nothing filed yet'],
    ['filed', 'Reconciliation entry on file'],
  ],
  drawback: 'Designated on a drawback entry',
  declared: 'On an accepted CAPE Declaration already',
} as const;

export type DecisionWords = typeof decisionWords;
