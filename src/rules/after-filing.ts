import { type Answer, answerOf, count, countFigure, given, type Step } from './answer';
import { businessDaysAfter } from './business-day';
import type { Day } from './day';
import { type Figure, inForce, type Parameter } from './parameter';
import { cbpReview, refundAfterLiquidation, refundTime } from './parameters';

/** Where a declaration stands, by the days that the reader gives. */
export type Stage =
  /** Filed, and not accepted yet. */
  | 'filed'
  /** Inside CBP's review. */
  | 'review'
  /** The review should be over, and the refund may come. */
  | 'refund-due'
  /** The refund is later than CBP says it generally is. */
  | 'refund-late'
  /** Reliquidated, inside the time in which the money tends to come. */
  | 'payment-due'
  /** That time has passed. */
  | 'payment-late';

/** What is said of a declaration after it was filed. Times are CBP's usual ones and no promises. */
export interface AfterFiling {
  readonly stage: Stage;
  /** The last day of CBP's review, and the days between which a refund generally comes. */
  readonly reviewUntil: Answer<Day> | undefined;
  readonly refundFrom: Answer<Day> | undefined;
  readonly refundUntil: Answer<Day> | undefined;
  /** The same from a reliquidation. */
  readonly paymentFrom: Answer<Day> | undefined;
  readonly paymentUntil: Answer<Day> | undefined;
  /** The next day on which to ask, never past; absent while nothing is accepted. */
  readonly askOn: Answer<Day> | undefined;
  /** Keep signing in at least up to this day, and on until the money is there. */
  readonly stayActiveUntil: Answer<Day> | undefined;
}

/** The smaller figure of a range, in force on a day. */
function least(of: Parameter, on: Day): Figure {
  const figure = inForce(of, on);
  return { ...figure, value: figure.least ?? figure.value };
}

/** The business day after a day on which something should have come, or today where that is past. */
function askAfter(expected: Answer<Day>, today: Day): Answer<Day> {
  const { day: to, skipped } = businessDaysAfter(expected.value, 1);
  const steps: Step[] = [
    ...expected.because,
    { kind: 'count-on', lead: 1, from: expected.value, to, skipped },
  ];
  if (to >= today) return { value: to, because: steps };
  return { value: today, because: [...steps, { kind: 'passed', what: 'ask-on', day: to, today }] };
}

/**
 * What to expect after a declaration was filed, and when to ask, as seen on `today` (U.S. Eastern).
 * Calendar days and weeks from the acceptance and from a reliquidation. Source: CBP, IEEPA Duty Refunds.
 */
export function afterFiling(
  declaration: {
    readonly filed?: Day | undefined;
    readonly accepted?: Day | undefined;
    readonly reliquidated?: Day | undefined;
  },
  today: Day,
): AfterFiling | undefined {
  const { filed, accepted, reliquidated } = declaration;
  if (!filed && !accepted && !reliquidated) return undefined;
  const from = (input: 'accepted' | 'liquidated', on: Day | undefined, of: Parameter) =>
    on && {
      least: answerOf([given(input, on), countFigure(least(of, on), on)]),
      most: answerOf([given(input, on), count(of, on)]),
    };
  const reviewUntil = from('accepted', accepted, cbpReview)?.most;
  const refund = from('accepted', accepted, refundTime);
  const payment = from('liquidated', reliquidated, refundAfterLiquidation);
  const refundUntil = refund?.most;
  const paymentUntil = payment?.most;
  const stage = (): Stage => {
    if (paymentUntil) return today > paymentUntil.value ? 'payment-late' : 'payment-due';
    if (!reviewUntil || !refundUntil) return 'filed';
    if (today > refundUntil.value) return 'refund-late';
    return today > reviewUntil.value ? 'refund-due' : 'review';
  };
  const expected =
    paymentUntil ?? (reviewUntil && today <= reviewUntil.value ? reviewUntil : refundUntil);
  return {
    stage: stage(),
    reviewUntil,
    refundFrom: refund?.least,
    refundUntil,
    paymentFrom: payment?.least,
    paymentUntil,
    askOn: expected && askAfter(expected, today),
    stayActiveUntil: paymentUntil ?? refundUntil,
  };
}

/** The days of a declaration by the names of their answers, in the order of the page. */
export function afterFilingDays(found: AfterFiling) {
  const days = [
    ['ask-on', found.askOn],
    ['review-until', found.reviewUntil],
    ['refund-from', found.refundFrom],
    ['refund-until', found.refundUntil],
    ['stay-active-until', found.stayActiveUntil],
  ] as const;
  return days.flatMap(([name, answer]) => (answer ? [{ name, answer }] : []));
}
