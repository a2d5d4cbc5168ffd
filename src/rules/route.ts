import type { AccountState } from './account';

/**
 * Who the reader is in the account. `owner-left`: whoever owns it has left, and nobody holds the
 * mailbox. `unknown`: does not know, or does not know the owner.
 */
export type Role = 'owner' | 'proxy' | 'user' | 'owner-left' | 'unknown';
export const ROLES: readonly Role[] = ['unknown', 'owner', 'proxy', 'user', 'owner-left'];

/** The obstacle, beyond a plain refusal. */
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

/** What else may bridge a way back in that is slow: each can be done beside it. */
export type Meanwhile = 'broker-declares' | 'restore-mailbox' | 'update-5106';

/**
 * What to do beside a way back in. With the owner gone the broker that filed can declare, and the
 * owner's mailbox, restored on the company's own domain, opens the owner's way again; a changed
 * contact in CBP Form 5106 helps the owner change. Sources: CBP, IEEPA Duty Refunds; our own inference from it.
 */
export const meanwhileOf: Readonly<Partial<Record<Route, readonly Meanwhile[]>>> = {
  'owner-change': ['broker-declares', 'restore-mailbox', 'update-5106'],
  'owner-lookup': ['broker-declares'],
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
  if (reader.role === 'owner-left') return 'owner-change';
  return reader.role === 'user' || reader.role === 'proxy' ? 'owner-reactivates' : 'owner-lookup';
}
