// A day has no zone. Every rule gives the same in every zone that the runtime knows, on days on which
// clocks change there or a whole day was left out.
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

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

/** Every answer on those days, reasons included, by rules that were loaded in this zone. */
async function answers(): Promise<string> {
  // Holidays are worked out once a year and kept: loaded anew, they are worked out here.
  vi.resetModules();
  const [{ day, plusDays, weekday }, { plan }, protest, { signInReminders }, { dayOfSerial }] =
    await Promise.all([
      import('../../src/rules/day'),
      import('../../src/rules/plan'),
      import('../../src/rules/protest'),
      import('../../src/rules/reminder'),
      import('../../src/islands/tools/entries/reading/serial-date'),
    ]);
  return JSON.stringify(
    DAYS.map(day).map((on) => [
      weekday(on),
      plan({ lastLogin: on, liquidated: [on, plusDays(on, 1)], entered: [on] }, plusDays(on, 60)),
      protest.summonsBy({ denied: on, accelerated: on }),
      signInReminders(on, plusDays(on, 1), plusDays(on, 200)),
      dayOfSerial(46000 + weekday(on)),
    ]),
  );
}

describe('the rules in every zone', () => {
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
