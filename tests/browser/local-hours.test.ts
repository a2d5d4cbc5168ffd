import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { weekMinute } from '../../src/content/week-time';
import { easternMoment, shownAt } from '../../src/browser/local-hours';
import { localHours as en } from '../../src/words/en/local-hours';
import { localHours as es } from '../../src/words/es/local-hours';

describe('easternMoment', () => {
  it.each([
    ['2026-11-22', 'Sat 22:00', undefined, '2026-11-29T03:00:00Z', 'from a Sunday in winter'],
    ['2026-11-28', 'Sat 22:00', undefined, '2026-11-29T03:00:00Z', 'on that very day'],
    ['2026-07-04', 'Sat 22:00', undefined, '2026-07-05T02:00:00Z', 'in summer an hour earlier'],
    ['2026-11-22', 'Sun 05:00', 'Sat 22:00', '2026-11-29T10:00:00Z', 'the end follows the start'],
    ['2026-11-22', 'Sun 05:00', undefined, '2026-11-22T10:00:00Z', 'alone it is that morning'],
    [
      '2026-10-31',
      'Sun 05:00',
      'Sat 22:00',
      '2026-11-01T10:00:00Z',
      'the clocks went back in the night',
    ],
    ['2026-10-31', 'Sat 22:00', undefined, '2026-11-01T02:00:00Z', 'the evening before that night'],
    ['2027-03-13', 'Sun 05:00', 'Sat 22:00', '2027-03-14T09:00:00Z', 'the clocks went forward'],
    [
      '2026-11-24',
      'Mon 08:00',
      'Mon 17:00',
      '2026-12-07T13:00:00Z',
      'a week around, from Monday evening',
    ],
  ])('%s, %s after %s is %s: %s', (today, at, after, moment, _why) => {
    const since = after === undefined ? undefined : weekMinute(after);
    const found = easternMoment(today, weekMinute(at), since);
    expect(new Date(found).toISOString()).toBe(moment.replace('Z', '.000Z'));
  });
});

describe('the hours in words', () => {
  const at = easternMoment('2026-11-22', weekMinute('Sat 22:00'));
  it.each([
    [5, 'Saturday 10 p.m.', 'the East itself, in winter'],
    [8, 'Saturday 7 p.m.', 'Los Angeles, three hours behind'],
    [10, 'Saturday 5 p.m.', 'Honolulu, five hours behind'],
    [0, 'Sunday 3 a.m.', 'London, the next day already'],
    [-5.5, 'Sunday 8:30 a.m.', 'Kolkata, half an hour off'],
    [-9, 'Sunday 12 p.m.', 'Tokyo: noon'],
    [3, 'Sunday 12 a.m.', 'Buenos Aires: midnight'],
    [-5.75 + 10, 'Saturday 10:45 p.m.', 'minutes have two figures, and a quarter'],
    [-2.05, 'Sunday 5:03 a.m.', 'minutes below ten'],
  ])('%d hours behind UTC: %s (%s)', (hours, said) => {
    expect(en.time(shownAt(at, hours * 60))).toBe(said);
  });

  it.each([
    [8, 'sábado a las 7 p. m.', 'most hours'],
    [2, 'domingo a la 1 a. m.', 'one o’clock is singular'],
  ])('in Spanish, %d hours behind UTC: %s (%s)', (hours, said) => {
    expect(es.time(shownAt(at, hours * 60)).replace(/\s/g, ' ')).toBe(said);
  });

  it('each stretch has its two ends', () => {
    expect(
      en.closed('Pacific Time', [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toContain('a to b, c to d');
    expect(es.closed('hora del Pacífico', [['a', 'b']])).toContain('del a al b');
  });
});

it('the closed hours of the contacts are the ones that their text gives', () => {
  const contacts: { hours?: { text: string; closed?: { from: string; to: string }[] } }[] = parse(
    readFileSync('content/contacts.yaml', 'utf8'),
  );
  const told = contacts.flatMap(({ hours }) => (hours ? [hours] : []));
  expect(told.length).toBeGreaterThan(0);
  for (const { text, closed } of told) {
    const [{ from, to } = { from: '', to: '' }] = closed ?? [];
    const say = (time: string) =>
      // That week is in winter, when the East is five hours behind UTC.
      en.time(shownAt(easternMoment('2026-11-22', weekMinute(time)), 5 * 60));
    expect(text).toContain(`${say(from)} to ${say(to)}`);
  }
});
