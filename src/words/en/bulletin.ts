import type { RowNotice } from '../bulletin';
import { calendar } from '../date-format';

const { long } = calendar('en-US');

const NOT_LIQUIDATED =
  'this entry is not liquidated yet, so no CAPE or protest clock runs. Look the bulletin up again later, or plan from the entry date below.';

/** What is said of a bulletin row that was put into the field of a liquidation day. */
export function rowNotice(notice: RowNotice): string {
  switch (notice.is) {
    case 'liquidated':
      return `Read from the bulletin row: liquidated on ${long(notice.day)}.`;
    case 'reliquidated':
      return `Read from the bulletin row: reliquidated on ${long(notice.day)}. CAPE counts from the first liquidation: if the bulletin has a Liquidated row of this entry, take its day.`;
    case 'extended':
      return `The row says Extended: ${NOT_LIQUIDATED}`;
    case 'suspended':
      return `The row says Suspended: ${NOT_LIQUIDATED}`;
    case 'voided':
      return 'This row was voided, so its day does not count. Look for another row of the entry in the bulletin.';
    case 'unread':
      return 'This looks like a row of a report, and we cannot tell which of its days is the liquidation day. Type that day alone. The page for many entries takes whole rows.';
  }
}
