import { type Answer, count, answerOf, given, type Step } from './answer';
import { type Day, daysBetween } from './day';
import { inForce, type Parameter } from './parameter';
import {
  inactivity,
  leadTier1,
  leadTier2,
  leadTier3,
  signInMargin,
  tier1Ends,
  tier2Ends,
} from './parameters';

export type AccountState = 'active' | 'locked';
export type Tier = 1 | 2 | 3;
export const TIERS: readonly Tier[] = [1, 2, 3];

/** The lead of each tier in business days. Estimates: CBP publishes no turnaround. */
export const leadOf: Readonly<Record<Tier, Parameter>> = {
  1: leadTier1,
  2: leadTier2,
  3: leadTier3,
};

/** Planning is for the slowest tier unless the reader says otherwise. */
export const PLANNING_TIER: Tier = 3;

/**
 * The first day on which the person's access has ended, counted in calendar days from the last
 * sign-in (day 0). Source: CBP General Notice, July 2008.
 */
export const locksOn = (lastLogin: Day): Answer<Day> =>
  answerOf([given('last-login', lastLogin), count(inactivity, lastLogin)]);

/**
 * The last safe day to sign in, that day included: the day before access ends, since CBP publishes
 * no hour. Calendar days.
 */
export function logInBy(lastLogin: Day): Answer<Day> {
  const locks = locksOn(lastLogin);
  return answerOf([...locks.because, count(signInMargin, locks.value, true)]);
}

/** `active` while fewer days than the limit have passed since the last sign-in, else `locked`. */
export function accountState(lastLogin: Day, today: Day): Answer<AccountState> {
  const parameter = inForce(inactivity, lastLogin);
  const days = daysBetween(lastLogin, today);
  const within = days < parameter.value;
  return {
    value: within ? 'active' : 'locked',
    because: [
      given('last-login', lastLogin),
      { kind: 'elapsed', from: lastLogin, to: today, days },
      { kind: 'compare', parameter, days, within },
    ],
  };
}

/**
 * The time tier of a locked account, `none` while it is active. Tier 1 ends six calendar months
 * after the last sign-in, tier 2 two calendar years after; the end day itself is the next tier's.
 * A planning estimate: CBP publishes no tiers.
 */
export function tier(lastLogin: Day, today: Day): Answer<Tier | 'none'> {
  const state = accountState(lastLogin, today);
  if (state.value === 'active') return { value: 'none', because: state.because };
  const because: Step[] = [...state.because];
  const periods: readonly [Tier, Parameter][] = [
    [1, tier1Ends],
    [2, tier2Ends],
  ];
  for (const [value, period] of periods) {
    const { parameter, to: end } = count(period, lastLogin);
    const before = today < end;
    because.push({ kind: 'ends', parameter, day: today, end, before });
    if (before) return { value, because };
  }
  return { value: 3, because };
}
