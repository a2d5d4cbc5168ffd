import { leadOf, PLANNING_TIER, type Tier } from './account';
import { type Answer, answerOf, type Step } from './answer';
import { businessDaysBefore, businessDaysBetween } from './business-day';
import type { Day } from './day';
import type { Situation } from './situation';
import { fileCapeBy } from './window';

/** How long reactivation is planned to take, in business days, and why. */
export interface Lead {
  readonly days: number;
  readonly tier?: Tier;
  /** Whose figure it is: the reader's days, the reader's tier, or the slowest tier by default. */
  readonly from: 'lead-days' | 'tier' | 'default';
}

/** The lead that planning uses: the reader's own days, else the chosen tier's, else tier 3's. */
export function planningLead(situation: Situation): Lead {
  if (situation.leadDays !== undefined) return { days: situation.leadDays, from: 'lead-days' };
  const chosen = situation.tier ?? PLANNING_TIER;
  return {
    days: leadOf[chosen].value,
    tier: chosen,
    from: situation.tier ? 'tier' : 'default',
  };
}

/**
 * The latest day to start reactivating and still file CAPE in time, that day included: business days
 * (lead and checklist) counted back from the file-by day. With 0 days it is the file-by day itself.
 * Refuses a negative or broken count on either side: one must not make up for the other.
 */
export function startBy(liquidated: Day, lead: Lead, checklistDays = 0): Answer<Day> {
  const file = fileCapeBy(liquidated);
  const reactivated = businessDaysBefore(file.value, lead.days);
  const reached = businessDaysBefore(reactivated.day, checklistDays);
  const chosen: Step[] =
    lead.from === 'default'
      ? []
      : [{ kind: 'chosen', input: lead.from, value: lead.tier ?? lead.days }];
  return answerOf([
    ...file.because,
    ...chosen,
    {
      kind: 'count-back',
      lead: lead.days,
      ...(lead.tier && { parameter: leadOf[lead.tier] }),
      checklist: checklistDays,
      from: file.value,
      to: reached.day,
      skipped: [...reactivated.skipped, ...reached.skipped],
    },
  ]);
}

/**
 * The latest day to begin the checklist with an account that is open, and still file in time: its
 * business days counted back from the file-by day, which it is when there are none.
 */
export function checklistBy(liquidated: Day, checklistDays: number): Answer<Day> {
  const file = fileCapeBy(liquidated);
  if (checklistDays === 0) return file;
  const { day: to, skipped } = businessDaysBefore(file.value, checklistDays);
  const step = { kind: 'count-back', lead: 0, checklist: checklistDays } as const;
  return answerOf([...file.because, { ...step, from: file.value, to, skipped }]);
}

/**
 * How many business days reactivation may take from `today` on and leave the checklist its days
 * before the file-by day; 0 when none are left.
 */
export function leadLeft(liquidated: Day, checklistDays: number, today: Day): Answer<number> {
  const file = fileCapeBy(liquidated);
  const days = businessDaysBetween(today, file.value);
  const value = Math.max(0, days - checklistDays);
  const step = { kind: 'lead-left', from: today, to: file.value } as const;
  return {
    value,
    because: [...file.because, { ...step, days, checklist: checklistDays, lead: value }],
  };
}
