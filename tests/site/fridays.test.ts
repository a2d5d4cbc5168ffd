import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { weeklyGroups } from '../../src/rules/fridays';
import { READ } from '../../src/rules/parameters';
import { fileAt } from './public-data-faults';
import { built } from './site';

const file = readFileSync(fileAt(built, '/fridays.ics'), 'utf8');
const root = new ICAL.Component(ICAL.parse(file) as unknown[]);
const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const days = new Map(events.map((event) => [event.uid, event.startDate.toString()]));

describe('/fridays.ics, read by another library', () => {
  it('holds four days of every weekly group, each under its own name', () => {
    const expected = weeklyGroups().flatMap((group) => [
      [`friday-${group.friday}.start@cape-portal-guide`, group.startBy[3]],
      [`friday-${group.friday}.file@cape-portal-guide`, group.fileCapeBy],
      [`friday-${group.friday}.cape@cape-portal-guide`, group.lastCapeDay],
      [`friday-${group.friday}.protest@cape-portal-guide`, group.lastProtestDay],
    ]);
    expect([...days]).toEqual(expected);
    expect(events).toHaveLength(days.size);
  });

  it('fills whole days and says that it is a pattern', () => {
    for (const event of events) {
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
      expect(event.description).toContain('not a rule');
    }
  });

  it('bears the day of the rules as its stamp, so the same rules give the same file', () => {
    const stamps = events.map((one) => String(one.component.getFirstPropertyValue('dtstamp')));
    expect(new Set(stamps)).toEqual(new Set([`${READ}T00:00:00Z`]));
  });

  it('says its name and how often to fetch it again', () => {
    expect(root.getFirstPropertyValue('x-wr-calname')).toBeTruthy();
    // A week; libraries write it in days or in weeks.
    const interval = root.getFirstPropertyValue('refresh-interval') as ICAL.Duration;
    expect(interval.toSeconds()).toBe(7 * 24 * 3600);
  });

  it('tells no day of the reader’s', () => expect(file).not.toMatch(/today/i));
});
