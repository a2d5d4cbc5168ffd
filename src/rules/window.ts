import { type Answer, businessDay, count, answerOf, given, type Step } from './answer';
import { capeEnd } from './cape-end';
import { type Day, daysBetween, plusDays, weekday } from './day';
import { inForce } from './parameter';
import {
  capeWindow,
  liquidationCycle,
  postingWeekday,
  protestWindow,
  reliquidation,
} from './parameters';

/** The step to the end of CAPE itself, where it comes before a day. */
const capeEnds = (from: Day): readonly Extract<Step, { kind: 'cape-ends' }>[] =>
  capeEnd && capeEnd.last < from
    ? [{ kind: 'cape-ends', parameter: capeEnd, from, to: capeEnd.last }]
    : [];

/**
 * The last day on which CAPE takes an entry, that day included: calendar days from liquidation
 * (day 0), and no day after the end of CAPE. Source: CBP, IEEPA Duty Refunds.
 */
export function lastCapeDay(liquidated: Day): Answer<Day> {
  const counted = count(capeWindow, liquidated);
  return answerOf([given('liquidated', liquidated), counted, ...capeEnds(counted.to)]);
}

/** The last business day strictly before the last CAPE day: room for a slow upload or an unknown cut-off hour. */
export function fileCapeBy(liquidated: Day): Answer<Day> {
  const last = lastCapeDay(liquidated);
  return answerOf([...last.because, businessDay(last.value, 'before')]);
}

/** The last day of voluntary reliquidation, that day included; calendar days. Source: 19 USC 1501. */
export const reliquidationLimit = (liquidated: Day): Answer<Day> =>
  answerOf([given('liquidated', liquidated), count(reliquidation, liquidated)]);

/** The day on which an unliquidated formal entry usually liquidates, in calendar days from entry. An estimate. */
export const expectedLiquidation = (entered: Day): Answer<Day> =>
  answerOf([given('entered', entered), count(liquidationCycle, entered)]);

/**
 * The Friday on or after the expected liquidation: automatic liquidations are posted on Fridays. An
 * estimate, and the later one: deadlines are counted from the expected day itself.
 */
export function expectedLiquidationFriday(entered: Day): Answer<Day> {
  const { value: from, because } = expectedLiquidation(entered);
  const parameter = inForce(postingWeekday, from);
  const to = plusDays(from, (parameter.value - weekday(from) + 7) % 7);
  return answerOf([...because, { kind: 'weekday', parameter, from, to }]);
}

/** Calendar days left to a last day: 0 on that day, negative after it. */
export function daysLeft(last: Answer<Day>, today: Day): Answer<number> {
  const days = daysBetween(today, last.value);
  return {
    value: days,
    because: [...last.because, { kind: 'elapsed', from: today, to: last.value, days }],
  };
}

export type Advice = 'cape-first' | 'protest' | 'counsel';

/**
 * Which path is open for an entry, by calendar days since liquidation: up to the end of the CAPE
 * window (and of CAPE) `cape-first`, up to the end of the protest period `protest`, then `counsel`.
 * `undefined` for a liquidation day still to come: no clock runs yet.
 */
export function advice(liquidated: Day, today: Day): Answer<Advice> | undefined {
  const days = daysBetween(liquidated, today);
  if (days < 0) return undefined;
  const because: Step[] = [
    given('liquidated', liquidated),
    { kind: 'elapsed', from: liquidated, to: today, days },
  ];
  for (const [value, window] of [
    ['cape-first', capeWindow],
    ['protest', protestWindow],
  ] as const) {
    const parameter = inForce(window, liquidated);
    const within = days <= parameter.value;
    because.push({ kind: 'compare', parameter, days, within });
    const over = value === 'cape-first' && within ? capeEnds(today) : [];
    because.push(...over);
    if (within && over.length === 0) return { value, because };
  }
  return { value: 'counsel', because };
}
