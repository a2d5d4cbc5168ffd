import type { BlockCode, CautionCode, Group, NextDay, Path } from '../../rules/entry-decision';

/** Why CAPE does not take an entry, as a sentence. */
export const blocks: Readonly<Record<BlockCode, string>> = {
  'protest-open': 'A protest is open or suspended on it.',
  'protest-denied-review': 'A protest was denied with further review requested.',
  'protest-other': 'There is a protest on it, and its state is not clear. Look it up in ACE.',
  'type-08': 'Entry type 08, duty deferral.',
  'type-09': 'Entry type 09, reconciliation.',
  'type-21': 'Entry type 21, warehouse. Its withdrawals are taken, and paid with it.',
  'type-22': 'Entry type 22, re-warehouse. Its withdrawals are taken, and paid with it.',
  'type-23': 'Entry type 23, temporary importation.',
  'type-47': 'Entry type 47, drawback.',
  'reconciliation-filed': 'A reconciliation entry is on file for it.',
  drawback: 'It is designated on a drawback entry.',
  declared: 'It is on an accepted CAPE Declaration already.',
  'trade-control': 'Its control status is not with CBP.',
  cancelled: 'The entry summary is cancelled or rejected.',
  'no-liquidation-day': 'It says liquidated and gives no day. Look the day up.',
  contradiction: 'Its rows contradict each other. Look it up in ACE.',
};

/** What may still stop an entry, as a sentence. */
export const cautions: Readonly<Record<CautionCode, string>> = {
  'reconciliation-flagged':
    'Flagged for reconciliation: CAPE takes it only while no reconciliation entry is on file.',
  'liquidation-unknown': 'Find its liquidation date: every day hangs on it.',
  'declared-unknown':
    'Find out whether it is on an accepted declaration: look under Claim Status, or ask the broker.',
  'protest-unknown': 'Find out whether a protest is on it: an open one stops CAPE.',
  'reconciliation-unknown': 'Find out whether a reconciliation entry is on file: then CAPE waits.',
  'drawback-unknown': 'Find out whether it is designated on a drawback entry: then CAPE waits.',
  'protest-day-near':
    'The last protest day is near, and an accepted declaration does not stop it. Ask counsel now.',
  held: 'Suspended, extended or under review: CAPE may refuse it.',
  'protest-denied': 'A protest on it was denied: the time to go to court is running.',
  'type-unknown': 'Its entry type was not checked.',
  reliquidated:
    'It was reliquidated: CAPE counts from the first liquidation, and a protest of what the reliquidation changed from the reliquidation. Everything else counts from the first.',
  'not-eligible':
    'Your export calls it not eligible for CAPE. Look in ACE why, before you declare it.',
  'claim-refused':
    'It was on a declaration and was not accepted. Correct the error, then declare it again.',
  voided: 'A liquidation of it was posted and voided. Look it up again.',
  'status-differs': 'It has a liquidation day, but its status does not say liquidated.',
};

/** What to do with an entry. */
export const paths: Readonly<Record<Path, string>> = {
  cape: 'Declare it in CAPE',
  'withdraw-then-cape': 'Withdraw an IEEPA-only protest, then declare it in CAPE',
  protest: 'Protest, and ask counsel',
  'protest-stands': 'Leave the protest where it is, and ask counsel',
  summons: 'Talk to a trade attorney about a summons',
  counsel: 'Talk to a trade attorney',
  wait: 'Wait, and keep the last protest day',
  'find-out': 'Find out what is not known, then file',
  'look-up': 'Look it up first',
};

export const groups: Readonly<Record<Group, { title: string; hint: string }>> = {
  open: { title: 'Open for CAPE', hint: 'Inside the CAPE window. Declare these first.' },
  protest: { title: 'Can still protest', hint: 'CAPE is shut, the protest period is not over.' },
  past: { title: 'Past both', hint: 'Both periods have ended. Talk to a trade attorney.' },
  unliquidated: { title: 'Not liquidated', hint: 'No liquidation day, or one still to come.' },
  blocked: { title: 'Blocked', hint: 'Something on the entry stops CAPE. See each reason.' },
};

export const nextDays: Readonly<Record<NextDay, string>> = {
  'start-by': 'Start by',
  'file-cape-by': 'File CAPE by',
  'last-cape-day': 'Last CAPE day',
  'file-protest-by': 'File protest by',
  'last-protest-day': 'Last protest day',
  expected: 'Likely to liquidate around (estimate)',
};
