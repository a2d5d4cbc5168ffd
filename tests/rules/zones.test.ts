// A day has no zone. Rules, typed days, words and calendar files are the same in every zone that the
// runtime knows, on days on which clocks change there or a whole day was left out. All other tests of
// units run in one zone.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';

const ZONES = Intl.supportedValuesOf('timeZone');
const here = process.env.TZ;
afterAll(() => {
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
});

const DAYS = [
  ...['2026-03-07', '2026-03-08', '2026-03-09', '2026-10-31', '2026-11-01', '2026-11-02'],
  ...['2026-03-28', '2026-03-29', '2026-10-25', '2026-04-04', '2026-04-05', '2026-09-26'],
  ...['2027-12-31', '2028-01-01', '2028-02-28', '2028-02-29', '2026-06-19', '2026-11-26'],
  // Samoa had no December 30 in that year, Kwajalein no August 21 in this one.
  ...['2011-12-29', '2011-12-30', '2011-12-31', '1993-08-20', '1993-08-21', '1993-08-22'],
];

/** How a zone's clocks stand on those days: zones that agree in it cannot differ in anything here. */
const clocks = (zone: string): string => {
  process.env.TZ = zone;
  return DAYS.flatMap((iso) =>
    [0, 3, 12].map((hour) => {
      const [year, month, day] = iso.split('-').map(Number);
      return new Date(year!, month! - 1, day, hour).getTimezoneOffset();
    }),
  ).join();
};

/** A day in the forms in which it is typed and pasted. */
const TYPED = [
  ...[
    '9/24/2026',
    '2026-09-24',
    'Sep 24, 2026',
    '24-Sep-2026',
    '20260924',
    '11/1/2026',
    '2/30/2026',
  ],
  ...['Thursday, September 24, 2026', '2026-03-08 02:30', '2026-09-24 23:59:59', '9/24/26'],
];

/** What is answered and said of those days, reasons included, by modules that were loaded in this zone. */
async function answers(): Promise<string> {
  // Holidays are worked out once a year and kept, and so are formatters: loaded anew, they are made here.
  vi.resetModules();
  const { day, likelyDays, parseDay, parseMonth, plusDays, weekday } =
    await import('../../src/rules/day');
  const { plan } = await import('../../src/rules/plan');
  const protest = await import('../../src/rules/protest');
  const { signInReminders } = await import('../../src/rules/reminder');
  const { dayOfSerial } = await import('../../src/islands/tools/entries/reading/serial-date');
  const { calendar } = await import('../../src/words/date-format');
  const { calendarFile } = await import('../../src/islands/calendar/ics-file');
  const days = DAYS.map(day);
  const events = days.map((on) => ({
    uid: `a.${on}`,
    title: 'A day',
    day: on,
    description: '',
    alarms: [0, 7],
    repeat: { everyDays: 30, until: plusDays(on, 90) },
  }));
  return JSON.stringify([
    days.map((on) => [
      weekday(on),
      plan({ lastLogin: on, liquidated: [on, plusDays(on, 1)], entered: [on] }, plusDays(on, 60)),
      protest.summonsBy({ denied: on, accelerated: on }),
      signInReminders(on, plusDays(on, 1), plusDays(on, 200)),
      dayOfSerial(46000 + weekday(on)),
    ]),
    TYPED.map((text) => [parseDay(text), likelyDays(text), parseMonth(text)]),
    ['en-US', 'es-US'].map((locale) => {
      const { long, medium, compact, near, short, parts } = calendar(locale);
      return days.map((on) => [long, medium, compact, near, short, parts].map((say) => say(on)));
    }),
    await calendarFile(events, '2026-11-22T12:00:00Z'),
  ]);
}

describe('days in every zone', () => {
  it('give the same answers', async () => {
    process.env.TZ = 'UTC';
    const expected = await answers();
    const seen = new Map<string, string>();
    for (const zone of ZONES) seen.set(clocks(zone), zone);
    // The zone does change under the rules.
    expect(ZONES.length).toBeGreaterThan(400);
    expect(seen.size).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const zone of seen.values()) {
      process.env.TZ = zone;
      if ((await answers()) !== expected) wrong.push(zone);
    }
    expect(wrong).toEqual([]);
    console.log(`${ZONES.length} zones, ${seen.size} of them with clocks of their own`);
  });
});

// The libraries that read spreadsheets look at the zone once, when they are loaded: a process for each end of the world.
describe('files', () => {
  it.each(['Pacific/Pago_Pago', 'Pacific/Apia'])('are read in %s as everywhere', async (TZ) => {
    const { VITEST, VITEST_POOL_ID, VITEST_WORKER_ID, NODE_ENV, ...env } = process.env;
    const files = ['cases', 'formats', 'xlsx'].map(
      (name) => `tests/islands/tools/entries/${name}.test.ts`,
    );
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...files];
    await promisify(execFile)(process.execPath, vitest, { env: { ...env, TZ } });
  });
});
