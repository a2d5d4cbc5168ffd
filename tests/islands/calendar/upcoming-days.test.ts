import { describe, expect, test } from 'vitest';
import { daysAhead } from '../../../src/islands/calendar/upcoming-days';
import { read } from '../../../src/browser/situation-fragment';
import { parseReminders } from '../../../src/islands/calendar/reminders';
import { eventsOf } from '../../../src/islands/calendar/events';
import { googleLink, outlookLink } from '../../../src/islands/calendar/web-calendar';
import { day } from '../../../src/rules/day';
import * as words from '../../../src/words/en/calendar-export';

const facts = (typed: Parameters<typeof read>[0], today = '2026-11-12') => ({
  ...read(typed, [], day(today)),
  today: day(today),
});

describe('the days of a calculator for a calendar', () => {
  test.each([
    {
      why: 'all of an entry’s days; an account that has locked has no sign-in ahead',
      name: 'plan',
      typed: { liquidated: '2026-09-10', 'last-login': '2026-06-01' },
      days: [
        'start-by 2026-11-19',
        'file-cape-by 2026-11-27',
        'last-cape-day 2026-11-29',
        'file-protest-by 2027-03-09',
        'last-protest-day 2027-03-09',
      ],
    },
    {
      why: 'with an account that is open there is nothing to start, and a sign-in ahead',
      name: 'plan',
      typed: { liquidated: '2026-09-10', 'last-login': '2026-10-30' },
      days: [
        'file-cape-by 2026-11-27',
        'last-cape-day 2026-11-29',
        'log-in-by 2026-12-13',
        'file-protest-by 2027-03-09',
        'last-protest-day 2027-03-09',
      ],
    },
    {
      why: 'an expected liquidation ahead: no protest is prepared on an estimate',
      name: 'plan',
      typed: { entered: '2026-02-10' },
      days: ['start-by 2027-03-03', 'file-cape-by 2027-03-10', 'last-cape-day 2027-03-11'],
    },
    {
      why: 'an expected liquidation that has come: no day of it may be relied on',
      name: 'plan',
      typed: { entered: '2025-12-01' },
      days: [],
    },
    {
      why: 'a start that is past is not a day to put into a calendar; today still is',
      name: 'plan',
      typed: { liquidated: '2026-08-24' },
      days: [
        'last-cape-day 2026-11-12',
        'file-protest-by 2027-02-19',
        'last-protest-day 2027-02-20',
      ],
    },
    {
      why: 'a figure that cannot be read gives no plan, and so no day',
      name: 'plan',
      typed: { liquidated: '2026-09-10', 'lead-days': 'soon' },
      days: [],
    },
    {
      why: 'an account that has locked has no sign-in day ahead',
      name: 'tier',
      typed: { 'last-login': '2026-09-01' },
      days: [],
    },
    {
      why: 'the window shows no protest',
      name: 'window',
      typed: { liquidated: '2026-09-10, 2026-09-10' },
      days: ['file-cape-by 2026-11-27', 'last-cape-day 2026-11-29'],
    },
    {
      why: 'court, after a denial',
      name: 'protest',
      typed: { denied: '2026-11-02' },
      days: ['summons-by 2027-04-30'],
    },
    {
      why: 'a denial that cannot be read could be the earlier one',
      name: 'protest',
      typed: { denied: '11/2/26', accelerated: '2026-11-02' },
      days: [],
    },
  ] as const)('$name: $why', ({ name, typed, days }) => {
    const shown = daysAhead(name, facts(typed)).map(
      ({ kind, answer }) => `${kind} ${answer.value}`,
    );
    expect(shown).toEqual(days);
  });

  test('a protest day says until when a protest blocks CAPE', () => {
    const [event] = eventsOf('protest', facts({ liquidated: '2026-09-10' }), words)!;
    expect(event!.description).toContain('A protest now would block it.');
    const [closed] = eventsOf('protest', facts({ liquidated: '2026-07-10' }), words)!;
    expect(closed!.description).not.toContain('would block');
  });

  test('the description holds the count, the source and how firm it is', () => {
    const [, cape] = eventsOf('window', facts({ liquidated: '2026-09-10' }), words)!;
    expect(cape!.description).toContain('Add 80 days: Sunday, November 29, 2026.');
    expect(cape!.description).toContain('[CBP, IEEPA Duty Refunds, 2026-09-02; CBP practice]');
    expect(cape!.description).toContain('How firm: CBP practice.');
  });

  test('reminders that would lie before the day we count from are left out', () => {
    const [file] = eventsOf('window', facts({ liquidated: '2026-09-10' }, '2026-11-25'), words)!;
    expect(file!.alarms).toEqual([1, 0]);
  });

  test('several entries have names and uids of their own', () => {
    const events = eventsOf('window', facts({ liquidated: '2026-09-10, 2026-09-20' }), words)!;
    expect(events.map(({ uid, title }) => `${uid}: ${title}`)).toEqual([
      'file-cape-by.2026-09-10: File CAPE by (liquidated Sep 10)',
      'last-cape-day.2026-09-10: Last day for CAPE (liquidated Sep 10)',
      'file-cape-by.2026-09-20: File CAPE by (liquidated Sep 20)',
      'last-cape-day.2026-09-20: Last day for CAPE (liquidated Sep 20)',
    ]);
  });
});

test.each([
  ['7, 1, 0', [7, 1, 0], 'commas'],
  ['1 7 7', [7, 1], 'in any order, each once'],
  ['', [], 'no reminder at all'],
  ['365', [365], 'a year ahead'],
  ['366', undefined, 'more than a year'],
  ['-1', undefined, 'after the day'],
  ['a week', undefined, 'words'],
])('reminders "%s": %j (%s)', (text, days, _why) => {
  expect(parseReminders(text)).toEqual(days);
});

test('links to a calendar on the web carry the day and the title, and nothing else', () => {
  const google = new URL(googleLink('Start by', day('2026-11-30')));
  expect(Object.fromEntries(google.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: 'Start by',
    dates: '20261130/20261201',
  });
  const outlook = new URL(outlookLink('Start by', day('2026-11-30')));
  expect(Object.fromEntries(outlook.searchParams)).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: 'Start by',
    startdt: '2026-11-30',
    enddt: '2026-12-01',
    allday: 'true',
  });
  expect(google.hash + outlook.hash).toBe('');
});
