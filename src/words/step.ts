import type { PassedDay, Step } from '../rules/answer';
import type { Closed, ClosedDay } from '../rules/business-day';
import { type Calendar, calendar } from './date-format';
import type { AnyText } from './any-text';
import type * as labelsEn from './en/labels';
import type * as quantityEn from './en/quantity';

/** The sentences that steps are put together from, in one language. */
export interface StepSentences {
  readonly given: (input: string, day: string) => string;
  readonly givenMonth: (input: string, day: string) => string;
  readonly back: (amount: string, to: string) => string;
  readonly add: (amount: string, to: string) => string;
  readonly isBusinessDay: (day: string) => string;
  readonly businessDayBefore: (day: string) => string;
  readonly notBusinessDay: (day: string) => string;
  readonly weekends: string;
  readonly skipped: (days: string) => string;
  readonly noDaysNeeded: string;
  readonly countBack: (days: string, parts: string, to: string) => string;
  readonly parts: (lead: number, checklist: number) => string;
  readonly noWait: string;
  readonly countOn: (days: string, to: string) => string;
  readonly promised: (day: string) => string;
  readonly broughtForward: (limit: string, to: string) => string;
  readonly ago: (from: string, to: string, days: string) => string;
  readonly elapsed: (from: string, to: string, days: string) => string;
  readonly postingDay: (weekday: string, to: string) => string;
  readonly passed: (what: string, day: string, today: string) => string;
  readonly leadLeft: (from: string, days: string, less: string, lead: string) => string;
  readonly lessChecklist: (days: number) => string;
  readonly capeEnds: (day: string) => string;
  readonly accepted: (day: string) => string;
  readonly within: (limit: string) => string;
  readonly beyond: (limit: string) => string;
  readonly endsAhead: (period: string, end: string) => string;
  readonly ended: (period: string, end: string) => string;
  readonly adds: (item: string, days: string) => string;
  readonly choseTier: (tier: 1 | 2 | 3) => string;
  readonly choseDays: (days: string) => string;
}

/** What a step names. */
export interface StepLabels extends Pick<AnyText<typeof labelsEn>, 'inputs' | 'items'> {
  readonly closed: Readonly<Record<Closed, string>>;
  /** Days of a plan, as they are named once they are past. */
  readonly passed: Readonly<Record<PassedDay, string>>;
}

/** What a sentence about a step is put together from, in one language. */
interface Language {
  readonly locale: string;
  readonly labels: StepLabels;
  readonly quantities: Pick<typeof quantityEn, 'counted' | 'quantity'>;
  readonly steps: StepSentences;
}

/** The closed days passed over: the weekends as one word, the holidays by name. */
function skippedWords(
  skipped: readonly ClosedDay[],
  { labels, steps }: Language,
  { short }: Calendar,
): string {
  if (!skipped.length) return '';
  const holidays = skipped.filter(({ why }) => why !== 'saturday' && why !== 'sunday');
  const named = holidays.map(({ day, why }) => `${labels.closed[why]} (${short(day)})`);
  const weekends = holidays.length < skipped.length ? [steps.weekends] : [];
  return ` ${steps.skipped([...weekends, ...named].join(', '))}`;
}

/** One step of a reckoning as a sentence with its sum, in one language. */
export function stepWordsIn(language: Language): (step: Step) => string {
  const { labels, quantities, steps: say } = language;
  const { counted, quantity } = quantities;
  const days = calendar(language.locale);
  const { long } = days;
  const business = (count: number) => counted(count, 'business-days');
  const skipped = (closed: readonly ClosedDay[]) => skippedWords(closed, language, days);
  return (step) => {
    switch (step.kind) {
      case 'given':
        return say.given(labels.inputs[step.input].label, long(step.day));
      case 'given-month':
        return say.givenMonth(labels.inputs[step.input].label, long(step.day));
      case 'count':
        return step.back
          ? say.back(quantity(step.parameter), long(step.to))
          : say.add(
              quantity({ ...step.parameter, least: undefined, orMore: undefined }),
              long(step.to),
            );
      case 'business-day':
        if (step.from === step.to) return say.isBusinessDay(long(step.to));
        return (
          (step.pick === 'before' ? say.businessDayBefore : say.notBusinessDay)(long(step.to)) +
          skipped(step.skipped)
        );
      case 'count-back':
        if (step.lead + step.checklist === 0) return say.noDaysNeeded;
        return (
          say.countBack(
            business(step.lead + step.checklist),
            step.checklist ? say.parts(step.lead, step.checklist) : '',
            long(step.to),
          ) + skipped(step.skipped)
        );
      case 'count-on':
        if (step.lead === 0) return say.noWait;
        return say.countOn(business(step.lead), long(step.to)) + skipped(step.skipped);
      case 'promised':
        return say.promised(long(step.day));
      case 'brought-forward':
        return say.broughtForward(long(step.limit), long(step.to));
      case 'elapsed':
        return step.days < 0
          ? say.ago(long(step.to), long(step.from), counted(-step.days, 'calendar-days'))
          : say.elapsed(long(step.from), long(step.to), counted(step.days, 'calendar-days'));
      case 'weekday':
        return say.postingDay(quantity(step.parameter), long(step.to));
      case 'passed':
        return say.passed(labels.passed[step.what], long(step.day), long(step.today));
      case 'lead-left':
        return say.leadLeft(
          long(step.from),
          business(step.days),
          step.checklist ? say.lessChecklist(step.checklist) : '',
          business(step.lead),
        );
      case 'cape-ends':
        return say.capeEnds(long(step.to));
      case 'accepted':
        return say.accepted(long(step.day));
      case 'compare':
        return (step.within ? say.within : say.beyond)(quantity(step.parameter));
      case 'ends':
        return (step.before ? say.endsAhead : say.ended)(quantity(step.parameter), long(step.end));
      case 'adds':
        return say.adds(
          labels.items[step.item],
          counted(step.parameter.value, step.parameter.unit),
        );
      case 'chosen':
        return step.input === 'tier'
          ? say.choseTier(Number(step.value) as 1 | 2 | 3)
          : say.choseDays(business(Number(step.value)));
    }
  };
}
