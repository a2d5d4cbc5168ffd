import { type Answer, answerOf, count, given, type Step } from './answer';
import { type Day, daysBetween } from './day';
import { pscBeforeLiquidation, pscWindow } from './parameters';

/** Whether a post summary correction can still be sent, or why not. */
export type Correction = 'possible' | 'too-late' | 'liquidated';

/**
 * The last day of a post summary correction, that day included: calendar days from entry, or so many
 * before a liquidation that is scheduled, whichever comes first. Source: CBP, quoted by NCBFAA on 2026-05-18.
 */
export function correctBy(entered: Day, scheduled?: Day): Answer<Day> {
  const fromEntry = answerOf([given('entered', entered), count(pscWindow, entered)]);
  if (!scheduled) return fromEntry;
  const before = answerOf([
    given('liquidated', scheduled),
    count(pscBeforeLiquidation, scheduled, true),
  ]);
  return before.value < fromEntry.value ? before : fromEntry;
}

/**
 * Whether an entry can still be corrected, as seen on `today`: only before its liquidation, and up to the
 * last day of a correction. After that an error that CAPE finds waits for another deployment.
 */
export function correction(
  entry: { readonly entered: Day; readonly liquidated?: Day | undefined },
  today: Day,
): Answer<Correction> {
  const { entered, liquidated } = entry;
  if (liquidated && liquidated <= today) {
    const days = daysBetween(liquidated, today);
    const elapsed: Step = { kind: 'elapsed', from: liquidated, to: today, days };
    return { value: 'liquidated', because: [given('liquidated', liquidated), elapsed] };
  }
  const last = correctBy(entered, liquidated);
  const days = daysBetween(today, last.value);
  return {
    value: days < 0 ? 'too-late' : 'possible',
    because: [...last.because, { kind: 'elapsed', from: today, to: last.value, days }],
  };
}
