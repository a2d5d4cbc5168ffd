import type { Item } from '../../rules/answer';
import type { Opener } from '../../rules/route';

/** The drawings: each label short enough for its place, each drawing once more in a sentence. */
export const drawing = {
  whoOpens: {
    title: 'Who can let whom back in',
    openers: {
      owner: 'Trade Account Owner',
      cbp: 'CBP',
      broker: 'Broker, or CBP’s Center',
      self: 'Yourself',
    } satisfies Record<Opener, string>,
    readers: {
      user: 'A user',
      proxy: 'A proxy owner',
      owner: 'The owner',
      unknown: 'Owner not known',
      'owner-gone': 'Owner has left',
      'number-inactive': 'Inactive IOR number',
    },
    ways: {
      'log-in': 'sign in',
      'owner-email': 'by e-mail',
      'owner-reactivates': 'Reactivate',
      'owner-lookup': 'looks up',
      'owner-change': 'web form',
      'service-desk': 'on the phone',
      'ior-number': 'ABI or 5106',
      'new-account': 'web form',
    },
    line: (opener: string, reader: string, way: string) => `${opener} → ${reader} (${way})`,
  },
  entryPath: {
    title: 'One entry, from entry to refund',
    lanes: {
      entry: 'Entry to liquidation: about {liquidation-cycle} (estimate)',
      cape: 'CAPE takes the entry: to day {cape-window#}',
      reliquidation: 'CBP may reliquidate: to day {reliquidation#}',
      refund: 'Refund: {refund-time} after acceptance',
      protest: 'Protest: to day {protest-window#}; inside CAPE it blocks',
    },
    zero: 'Day 0: liquidation',
    day: 'day',
    note: 'Drawn to scale from liquidation on. The refund stands at its latest: accepted on the last CAPE day.',
  },
  gates: {
    title: 'Five gates between the sign-in and the refund, and what an open one tends to take',
    start: 'You can sign in',
    items: {
      owner: 'Trade Account Owner',
      broker: 'Customs broker',
      ach: 'ACH refund account',
      ior: 'IOR number',
      roles: 'Role assignments',
    } satisfies Record<Item, string>,
    file: 'ACE takes the file',
    refund: 'The refund arrives',
  },
};

/** What a language must say in the drawings. */
export type DrawingWords = typeof drawing;
