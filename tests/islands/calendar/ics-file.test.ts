import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../src/islands/calendar/ics-file';
import { day, plusDays } from '../../../src/rules/day';

const MADE = '2026-11-22T19:30:00.000Z';
const event: CalendarEvent = {
  uid: 'file-cape-by.2026-09-03',
  title: 'File CAPE by',
  day: day('2026-11-20'),
  description: 'Add 80 days.',
  alarms: [7, 1, 0],
};
const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
const only = async (change: Partial<CalendarEvent>) => {
  const [found] = parsed(await calendarFile([{ ...event, ...change }], MADE));
  return new ICAL.Event(found!);
};

describe('a calendar file, read by another library', () => {
  test('an event fills its day and no other, in no zone', async () => {
    const read = await only({});
    expect(read.startDate.isDate).toBe(true);
    expect(read.startDate.toString()).toBe('2026-11-20');
    expect(read.endDate.toString()).toBe('2026-11-21');
    expect(read.uid).toBe('file-cape-by.2026-09-03@cape-portal-guide');
    expect(read.component.getFirstPropertyValue('dtstamp')!.toString()).toBe(
      '2026-11-22T19:30:00Z',
    );
  });

  test('reminders fall at nine in the morning, so many days before', async () => {
    const read = await only({});
    const shown = read.component.getAllSubcomponents('valarm').map((alarm) => {
      const at = read.startDate.clone();
      at.isDate = false;
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return at.toString();
    });
    expect(shown).toEqual(['2026-11-13T09:00:00', '2026-11-19T09:00:00', '2026-11-20T09:00:00']);
  });

  test('a repeated event comes back up to and including its last day', async () => {
    const read = await only({ repeat: { everyDays: 30, until: day('2027-01-19') } });
    const days: string[] = [];
    const each = read.iterator();
    for (let next = each.next(); next; next = each.next()) days.push(next.toString());
    expect(days).toEqual(['2026-11-20', '2026-12-20', '2027-01-19']);
  });

  test('the same events give the same uids, whenever they are written', async () => {
    const again = parsed(await calendarFile([event], '2027-01-01T00:00:00.000Z'));
    expect(again.map((one) => one.getFirstPropertyValue('uid'))).toEqual([
      `${event.uid}@cape-portal-guide`,
    ]);
  });

  test('lines end in CRLF and hold at most 75 octets', async () => {
    const text = await calendarFile([{ ...event, description: 'é😀, '.repeat(200) }], MADE);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  test.each([
    ['an empty list', [], /needs an event/],
    ['a uid with a line break', [{ ...event, uid: 'a\r\nBEGIN:VEVENT' }], /fresh uid/],
    ['two events of one uid', [event, event], /fresh uid/],
  ])('refuses %s', async (_, events, message) => {
    await expect(calendarFile(events, MADE)).rejects.toThrow(message);
  });
});

test('no text breaks out of its line, whatever it holds', async () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\n', '\r', '\r\n', ',', ';', '\\', ':', '"', '\u2028', '\0', '\t'),
      fc.constantFrom('BEGIN:VEVENT', 'END:VCALENDAR', 'é', '😀', ' ', '\\n', 'x'),
    ),
    maxLength: 120,
  });
  const days = fc.integer({ min: 0, max: 3000 });
  await fc.assert(
    fc.asyncProperty(nasty, nasty, days, async (title, description, offset) => {
      const on = plusDays(day('2026-01-01'), offset);
      const text = await calendarFile(
        [
          { ...event, title, description, day: on },
          { ...event, uid: 'x' },
        ],
        MADE,
      );
      const found = parsed(text);
      expect(found).toHaveLength(2);
      const read = new ICAL.Event(found[0]!);
      expect(read.startDate.toString()).toBe(on);
      const kept = (value: string) =>
        value.replace(/\r\n?|\u2028/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
      expect(read.summary ?? '').toBe(kept(title).replace(/\s+/g, ' ').trim());
      expect(read.description ?? '').toBe(kept(description));
    }),
    { numRuns: 300 },
  );
});
