import type { AccountState } from './account';

/** Who the reader is in the account. `unknown`: does not know, or does not know the owner. */
export type Role = 'owner' | 'proxy' | 'user' | 'unknown';
export const ROLES: readonly Role[] = ['unknown', 'owner', 'proxy', 'user'];

/** What stands in the way, beyond a plain refusal. */
export type Obstacle =
  'refused' | 'owner-unknown' | 'owner-gone' | 'nothing-came' | 'number-inactive' | 'no-account';

/** The way back in. Each is a section of the guide. */
export type Route =
  | 'log-in'
  | 'owner-email'
  | 'owner-reactivates'
  | 'owner-lookup'
  | 'owner-change'
  | 'service-desk'
  | 'ior-number'
  | 'new-account';

/** Who can open: the company's own owner, CBP, the broker, or the reader alone. */
export type Opener = 'owner' | 'cbp' | 'broker' | 'self';

/** Who opens at the end of each way back in. Sources as for the ways themselves. */
export const openerOf: Readonly<Record<Route, Opener>> = {
  'log-in': 'self',
  'owner-email': 'cbp',
  'owner-reactivates': 'owner',
  'owner-lookup': 'cbp',
  'owner-change': 'cbp',
  'service-desk': 'cbp',
  'ior-number': 'broker',
  'new-account': 'cbp',
};

/**
 * The way back in for this reader. An obstacle decides before the role, since it says which lock
 * it is; an active account needs only a sign-in. Without a role it is the way of whoever does not
 * know the owner, without a state that of a locked account. Sources: CBP, IEEPA Duty Refunds, 2026-06-16;
 * CSMS 68510928; CSMS 68228015; CSMS 69056621.
 */
export function route(reader: {
  readonly role?: Role | undefined;
  readonly state?: AccountState | undefined;
  readonly obstacle?: Obstacle | undefined;
}): Route {
  switch (reader.obstacle) {
    case 'no-account':
      return 'new-account';
    case 'number-inactive':
      return 'ior-number';
    case 'owner-gone':
      return 'owner-change';
    case 'nothing-came':
      return 'service-desk';
    case 'owner-unknown':
      return 'owner-lookup';
  }
  if (reader.state === 'active' && reader.obstacle !== 'refused') return 'log-in';
  // CBP-FAQ 2026-06-16: everyone but the owner can be reactivated by the owner alone.
  if (reader.role === 'owner') return 'owner-email';
  return reader.role === 'user' || reader.role === 'proxy' ? 'owner-reactivates' : 'owner-lookup';
}
