import { describe, expect, it } from 'vitest';
import {
  meanwhileOf,
  type Obstacle,
  openerOf,
  ROLES,
  type Role,
  type Route,
  route,
} from '../../src/rules/route';
import type { AccountState } from '../../src/rules/account';

const STATES: readonly (AccountState | undefined)[] = [undefined, 'active', 'locked'];

/** An obstacle that says which lock it is decides alone, whoever asks and whatever the days say. */
const decisive: readonly { obstacle: Obstacle; way: Route; why: string }[] = [
  { obstacle: 'no-account', way: 'new-account', why: 'there is nothing to reactivate' },
  { obstacle: 'number-inactive', way: 'ior-number', why: 'the number is locked, not the person' },
  { obstacle: 'owner-gone', way: 'owner-change', why: 'nobody is left who could reactivate' },
  { obstacle: 'nothing-came', way: 'service-desk', why: 'the message was sent and not answered' },
  { obstacle: 'owner-unknown', way: 'owner-lookup', why: 'CBP can say who the owner is' },
];

describe('an obstacle decides before role and state', () => {
  for (const { obstacle, way, why } of decisive) {
    it(`${obstacle}: ${way} for each of 5 roles and 3 states: ${why}`, () => {
      const ways = ROLES.flatMap((role) => STATES.map((state) => route({ role, state, obstacle })));
      expect(ways).toEqual(Array.from({ length: 15 }, () => way));
    });
  }
});

type Row = {
  role: Role;
  state: AccountState | undefined;
  obstacle: Obstacle | undefined;
  way: Route;
  why: string;
};

const rows: readonly Row[] = (
  [
    ['owner', 'locked', undefined, 'owner-email', 'a locked owner writes to CBP'],
    ['proxy', 'locked', undefined, 'owner-reactivates', 'CBP: the owner alone reactivates a proxy'],
    ['user', 'locked', undefined, 'owner-reactivates', 'CBP: the owner alone reactivates a user'],
    ['unknown', 'locked', undefined, 'owner-lookup', 'first find out who the owner is'],
    ['owner', 'active', undefined, 'log-in', 'an active account needs a sign-in alone'],
    ['proxy', 'active', undefined, 'log-in', 'the same for a proxy'],
    ['user', 'active', undefined, 'log-in', 'the same for a user'],
    ['unknown', 'active', undefined, 'log-in', 'the same for anyone'],
    ['owner', undefined, undefined, 'owner-email', 'no sign-in day given: taken as locked'],
    ['proxy', undefined, undefined, 'owner-reactivates', 'no sign-in day given: taken as locked'],
    ['user', undefined, undefined, 'owner-reactivates', 'no sign-in day given: taken as locked'],
    ['unknown', undefined, undefined, 'owner-lookup', 'nothing given at all'],
    [
      'owner',
      'active',
      'refused',
      'owner-email',
      'refused although the days say active: believe the refusal',
    ],
    ['proxy', 'active', 'refused', 'owner-reactivates', 'the same for a proxy'],
    ['user', 'active', 'refused', 'owner-reactivates', 'the same for a user'],
    ['unknown', 'active', 'refused', 'owner-lookup', 'the same for anyone'],
    ['owner', 'locked', 'refused', 'owner-email', 'a plain refusal adds nothing to locked'],
    ['proxy', 'locked', 'refused', 'owner-reactivates', 'a plain refusal adds nothing to locked'],
    ['user', 'locked', 'refused', 'owner-reactivates', 'a plain refusal adds nothing to locked'],
    ['unknown', 'locked', 'refused', 'owner-lookup', 'a plain refusal adds nothing to locked'],
    ['owner', undefined, 'refused', 'owner-email', 'refused, days unknown'],
    ['proxy', undefined, 'refused', 'owner-reactivates', 'refused, days unknown'],
    ['user', undefined, 'refused', 'owner-reactivates', 'refused, days unknown'],
    ['unknown', undefined, 'refused', 'owner-lookup', 'refused, days unknown'],
    [
      'owner-left',
      'locked',
      undefined,
      'owner-change',
      'nobody holds the mailbox: the owner is changed',
    ],
    ['owner-left', 'active', undefined, 'log-in', 'her own access is open whoever the owner was'],
    ['owner-left', undefined, undefined, 'owner-change', 'no sign-in day given: taken as locked'],
    ['owner-left', 'active', 'refused', 'owner-change', 'refused although the days say active'],
    ['owner-left', 'locked', 'refused', 'owner-change', 'a plain refusal adds nothing to locked'],
    ['owner-left', undefined, 'refused', 'owner-change', 'refused, days unknown'],
  ] as const
).map(([role, state, obstacle, way, why]) => ({ role, state, obstacle, way, why }));

describe('else role and state decide', () => {
  for (const { role, state, obstacle, way, why } of rows) {
    it(`${role}, ${state ?? 'state unknown'}, ${obstacle ?? 'no obstacle'}: ${way}: ${why}`, () => {
      expect(route({ role, state, obstacle })).toBe(way);
    });
  }

  it('every role stands in the table, in every state, with and without a refusal', () => {
    expect([...ROLES].sort()).toEqual(['owner', 'owner-left', 'proxy', 'unknown', 'user']);
    const keys = new Set(rows.map(({ role, state, obstacle }) => `${role} ${state} ${obstacle}`));
    expect(keys.size).toBe(ROLES.length * STATES.length * 2);
  });

  it('state and obstacle may be left out', () => {
    expect(route({ role: 'user' })).toBe('owner-reactivates');
  });

  it('the role too: the way of whoever does not know', () => {
    expect(route({})).toBe('owner-lookup');
    expect(route({ obstacle: 'refused' })).toBe('owner-lookup');
    expect(route({ state: 'active' })).toBe('log-in');
  });
});

it('who opens at the end of each way', () => {
  expect(openerOf).toEqual({
    'log-in': 'self',
    'owner-email': 'cbp',
    'owner-reactivates': 'owner',
    'owner-lookup': 'cbp',
    'owner-change': 'cbp',
    'service-desk': 'cbp',
    'ior-number': 'broker',
    'new-account': 'cbp',
  });
});

it('an owner who has left is bridged by the broker, the mailbox and the number’s contact', () => {
  expect(meanwhileOf[route({ role: 'owner-left' })]).toEqual([
    'broker-declares',
    'restore-mailbox',
    'update-5106',
  ]);
  expect(meanwhileOf[route({ role: 'owner' })]).toBeUndefined();
});
