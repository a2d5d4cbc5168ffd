import { describe, expect, it } from 'vitest';
import {
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
    it(`${obstacle}: ${way} for each of 4 roles and 3 states: ${why}`, () => {
      const ways = ROLES.flatMap((role) => STATES.map((state) => route({ role, state, obstacle })));
      expect(ways).toEqual(Array.from({ length: 12 }, () => way));
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

const rows: readonly Row[] = [
  {
    role: 'owner',
    state: 'locked',
    obstacle: undefined,
    way: 'owner-email',
    why: 'a locked owner writes to CBP',
  },
  {
    role: 'proxy',
    state: 'locked',
    obstacle: undefined,
    way: 'owner-reactivates',
    why: 'CBP: the owner alone reactivates a proxy',
  },
  {
    role: 'user',
    state: 'locked',
    obstacle: undefined,
    way: 'owner-reactivates',
    why: 'CBP: the owner alone reactivates a user',
  },
  {
    role: 'unknown',
    state: 'locked',
    obstacle: undefined,
    way: 'owner-lookup',
    why: 'first find out who the owner is',
  },
  {
    role: 'owner',
    state: 'active',
    obstacle: undefined,
    way: 'log-in',
    why: 'an active account needs a sign-in alone',
  },
  {
    role: 'proxy',
    state: 'active',
    obstacle: undefined,
    way: 'log-in',
    why: 'the same for a proxy',
  },
  { role: 'user', state: 'active', obstacle: undefined, way: 'log-in', why: 'the same for a user' },
  {
    role: 'unknown',
    state: 'active',
    obstacle: undefined,
    way: 'log-in',
    why: 'the same for anyone',
  },
  {
    role: 'owner',
    state: undefined,
    obstacle: undefined,
    way: 'owner-email',
    why: 'no sign-in day given: taken as locked',
  },
  {
    role: 'proxy',
    state: undefined,
    obstacle: undefined,
    way: 'owner-reactivates',
    why: 'no sign-in day given: taken as locked',
  },
  {
    role: 'user',
    state: undefined,
    obstacle: undefined,
    way: 'owner-reactivates',
    why: 'no sign-in day given: taken as locked',
  },
  {
    role: 'unknown',
    state: undefined,
    obstacle: undefined,
    way: 'owner-lookup',
    why: 'nothing given at all',
  },
  {
    role: 'owner',
    state: 'active',
    obstacle: 'refused',
    way: 'owner-email',
    why: 'refused although the days say active: believe the refusal',
  },
  {
    role: 'proxy',
    state: 'active',
    obstacle: 'refused',
    way: 'owner-reactivates',
    why: 'the same for a proxy',
  },
  {
    role: 'user',
    state: 'active',
    obstacle: 'refused',
    way: 'owner-reactivates',
    why: 'the same for a user',
  },
  {
    role: 'unknown',
    state: 'active',
    obstacle: 'refused',
    way: 'owner-lookup',
    why: 'the same for anyone',
  },
  {
    role: 'owner',
    state: 'locked',
    obstacle: 'refused',
    way: 'owner-email',
    why: 'a plain refusal adds nothing to locked',
  },
  {
    role: 'proxy',
    state: 'locked',
    obstacle: 'refused',
    way: 'owner-reactivates',
    why: 'a plain refusal adds nothing to locked',
  },
  {
    role: 'user',
    state: 'locked',
    obstacle: 'refused',
    way: 'owner-reactivates',
    why: 'a plain refusal adds nothing to locked',
  },
  {
    role: 'unknown',
    state: 'locked',
    obstacle: 'refused',
    way: 'owner-lookup',
    why: 'a plain refusal adds nothing to locked',
  },
  {
    role: 'owner',
    state: undefined,
    obstacle: 'refused',
    way: 'owner-email',
    why: 'refused, days unknown',
  },
  {
    role: 'proxy',
    state: undefined,
    obstacle: 'refused',
    way: 'owner-reactivates',
    why: 'refused, days unknown',
  },
  {
    role: 'user',
    state: undefined,
    obstacle: 'refused',
    way: 'owner-reactivates',
    why: 'refused, days unknown',
  },
  {
    role: 'unknown',
    state: undefined,
    obstacle: 'refused',
    way: 'owner-lookup',
    why: 'refused, days unknown',
  },
];

describe('else role and state decide', () => {
  for (const { role, state, obstacle, way, why } of rows) {
    it(`${role}, ${state ?? 'state unknown'}, ${obstacle ?? 'no obstacle'}: ${way}: ${why}`, () => {
      expect(route({ role, state, obstacle })).toBe(way);
    });
  }

  it('every role stands in the table, in every state, with and without a refusal', () => {
    expect([...ROLES].sort()).toEqual(['owner', 'proxy', 'unknown', 'user']);
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
