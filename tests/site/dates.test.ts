import { describe, expect, it } from 'vitest';
import { day, daysBetween, plusDays } from '../../src/rules/day';
import { fileProtestBy, lastProtestDay } from '../../src/rules/protest';
import { fileCapeBy, lastCapeDay, reliquidationLimit } from '../../src/rules/window';
import { built } from './site';

const { $ } = built.pages.get('/tools/dates/')!;
const FIRST = day('2025-12-01');
const LAST = day('2027-03-31');
const rows = new Map(
  $('table.dates tbody tr')
    .map((_, tr) => {
      const cells = $(tr)
        .find('td')
        .map((_, td) => $(td).find('time').attr('datetime') ?? $(td).text().trim())
        .get();
      return [[$(tr).attr('id') ?? '', cells] as const];
    })
    .get(),
);

describe('the date tables', () => {
  it.each([
    // Counted on a paper calendar: file CAPE by, last CAPE day, day 90, file protest by, last protest day.
    {
      liquidated: '2025-12-01',
      days: ['2026-02-18', '2026-02-19', '2026-03-01', '2026-05-29', '2026-05-30'],
      why: 'the first row; the last protest day is a Saturday',
    },
    {
      liquidated: '2026-07-06',
      days: ['2026-09-23', '2026-09-24', '2026-10-04', '2026-12-31', '2027-01-02'],
      why: 'a Saturday after New Year’s Day: two closed days before it',
    },
    {
      liquidated: '2026-09-03',
      days: ['2026-11-20', '2026-11-22', '2026-12-02', '2027-03-02', '2027-03-02'],
      why: 'the last CAPE day is a Sunday, the last protest day a Tuesday',
    },
    {
      liquidated: '2026-09-08',
      days: ['2026-11-25', '2026-11-27', '2026-12-07', '2027-03-05', '2027-03-07'],
      why: 'Thanksgiving stands before the last CAPE day',
    },
    {
      liquidated: '2027-03-31',
      days: ['2027-06-17', '2027-06-19', '2027-06-29', '2027-09-27', '2027-09-27'],
      why: 'the last row; Juneteenth on a Saturday is kept on Friday',
    },
  ])('$liquidated: $why', ({ liquidated, days }) => expect(rows.get(liquidated)).toEqual(days));

  it('hold one row for each day, the same as the rules give', () => {
    const all = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, at) =>
      plusDays(FIRST, at),
    );
    expect(rows.size).toBe(486);
    expect(all.map((liquidated) => rows.get(liquidated))).toEqual(
      all.map((liquidated) =>
        [fileCapeBy, lastCapeDay, reliquidationLimit, fileProtestBy, lastProtestDay].map(
          (rule) => rule(liquidated).value,
        ),
      ),
    );
  });
});
