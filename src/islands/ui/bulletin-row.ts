import type { RowNotice } from '../../words/bulletin';
import { parseBulletinRow } from '../tools/entries/reading/bulletin';

/** What a bulletin row says of the liquidation day. Loaded when such a row is pasted. */
export function readBulletinRow(text: string): RowNotice {
  const row = parseBulletinRow(text);
  if (row?.voided) return { is: 'voided' };
  switch (row?.event) {
    case 'liquidated':
    case 'reliquidated':
      return row.day ? { is: row.event, day: row.day } : { is: 'unread' };
    case 'extended':
    case 'suspended':
      return { is: row.event };
    default:
      return { is: 'unread' };
  }
}
