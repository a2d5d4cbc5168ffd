import { type Answer, answerOf, given, type Step } from './answer';
import type { Day } from './day';
import { businessDaysAfter } from './business-day';
import type { EntryPlan } from './entry-plan';
import type { Lead } from './lead';
import { leadOf } from './account';

/**
 * The day on which to ask again, one level up, if nothing has come: the lead's business days after
 * the day on which you asked (that day does not count), or the business day after the day by which an
 * answer was promised. It is brought forward, never behind the day you asked, to the last day on which
 * the fastest tier would still let an entry be filed in time. An estimate: CBP publishes no turnaround.
 * Refuses a negative or broken lead.
 */
export function escalateOn(
  asked: Day,
  lead: Lead,
  entries: readonly EntryPlan[] = [],
  promised?: Day,
): Answer<Day> {
  const from = promised ?? asked;
  const wait = promised ? { days: 1 } : lead;
  const reached = businessDaysAfter(from, wait.days);
  const steps: Step[] = [
    given('asked', asked),
    ...(promised ? [{ kind: 'promised', day: promised } as const] : []),
    {
      kind: 'count-on',
      lead: wait.days,
      ...(!promised && lead.tier && { parameter: leadOf[lead.tier] }),
      from,
      to: reached.day,
      skipped: reached.skipped,
    },
  ];
  const [latest] = entries
    .filter(({ capeDaysLeft }) => capeDaysLeft.value >= 0)
    .map(({ startByTier }) => startByTier[1].value)
    .sort();
  if (latest && latest < reached.day) {
    steps.push({
      kind: 'brought-forward',
      from: reached.day,
      limit: latest,
      to: latest < asked ? asked : latest,
    });
  }
  return answerOf(steps);
}
