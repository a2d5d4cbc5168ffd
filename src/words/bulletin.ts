import type { Day } from '../rules/day';

/** What became of a bulletin row that was put into the field of a liquidation day. */
export type RowNotice =
  | { readonly is: 'liquidated' | 'reliquidated'; readonly day: Day }
  | { readonly is: 'extended' | 'suspended' | 'voided' | 'unread' };
