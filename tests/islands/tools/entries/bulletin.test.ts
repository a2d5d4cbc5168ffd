import { describe, expect, it } from 'vitest';
import { parseBulletinRow } from '../../../../src/islands/tools/entries/reading/bulletin';

const HEAD =
  'Posted Date\tEvent Date\tVoided Date\tEvent\tBasis\tAction\tEntry Number\tPort of Entry\tEntry Date\tEntry Type\tTeam';
const row = (posted: string, event: string, voided: string, what: string) =>
  [posted, event, voided, what, '', '', 'BQ7-1000000-2', '2704', '11/03/2025', '01', 'H99'].join(
    '\t',
  );
const NUMBER = 'BQ710000002';

describe('one row of the liquidation bulletin', () => {
  it.each([
    ['liquidated', row('09/18/2026', '09/18/2026', '', 'Liquidated'), '2026-09-18', false],
    ['reliquidated', row('09/18/2026', '09/18/2026', '', 'Re-liquidated'), '2026-09-18', false],
    ['liquidated', row('09/25/2026', '09/18/2026', '', 'Liquidated'), '2026-09-18', false],
    ['liquidated', row('09/18/2026', '', '', 'Liquidated'), '2026-09-18', false],
    ['liquidated', row('09/18/2026', '09/18/2026', '09/21/2026', 'Liquidated'), undefined, true],
    ['extended', row('09/18/2026', '09/18/2026', '', 'Extended'), undefined, false],
    ['suspended', row('09/18/2026', '09/18/2026', '', 'Suspended'), undefined, false],
    [
      'liquidated',
      `${HEAD}\n${row('09/18/2026', '09/18/2026', '', 'Liquidated')}`,
      '2026-09-18',
      false,
    ],
  ] as const)('%s: %j gives %s', (event, text, day, voided) =>
    expect(parseBulletinRow(text)).toEqual({ event, day, voided, number: NUMBER }),
  );

  it.each(['', 'hello', '09/18/2026', `${HEAD}`, 'BQ7-1000000-2\t09/18/2026'])(
    'is not %j',
    (text) => expect(parseBulletinRow(text)).toBeUndefined(),
  );
});
