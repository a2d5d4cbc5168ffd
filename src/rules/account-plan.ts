import { type AccountState, accountState, locksOn, logInBy, type Tier, tier } from './account';
import { type Answer, basedOn, type Step } from './answer';
import { type Day, daysBetween } from './day';
import type { Situation } from './situation';

/** The account's side of the plan. */
export interface AccountPlan {
  readonly state: Answer<AccountState>;
  readonly tier: Answer<Tier | 'none'>;
  readonly locksOn: Answer<Day>;
  readonly logInBy: Answer<Day>;
  readonly daysSince: number;
  /** The last sign-in is known by its month alone, and counts from the first day of it. */
  readonly approximate: boolean;
}

/** State, tier and lock day of an account, from the last sign-in, as seen on `today`. */
export function accountPlan(
  lastLogin: Day,
  today: Day,
  precision?: Situation['lastLoginPrecision'],
): AccountPlan {
  const month: Step = { kind: 'given-month', input: 'last-login', day: lastLogin };
  const known = <T>(answer: Answer<T>): Answer<T> =>
    precision === 'month' ? basedOn([month], answer) : answer;
  return {
    state: known(accountState(lastLogin, today)),
    tier: known(tier(lastLogin, today)),
    locksOn: known(locksOn(lastLogin)),
    logInBy: known(logInBy(lastLogin)),
    daysSince: daysBetween(lastLogin, today),
    approximate: precision === 'month',
  };
}
