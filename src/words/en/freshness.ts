import { type FactKind, freshFor } from '../../rules/freshness';
import { counted } from './quantity';

/** What a page says at its top once a check has grown old, around the day of the check. */
export const stale = {
  checked: {
    law: 'The law on this page was last checked on',
    practice: 'CBP’s rules on this page were last checked on',
  },
  capeEnds: (day: string): string =>
    `CBP takes no CAPE Declaration after ${day}. The calculators count with that; no protest day changes.`,
  allowed: (kind: FactKind): string =>
    `more than ${counted(freshFor(kind), 'calendar-days')} ago by your own date. The answers stand as counted; confirm with the source before you rely on one.`,
} as const;

/** Beside an answer that leans on an old check. */
export const oldCheck = 'old check';
