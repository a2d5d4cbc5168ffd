import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/rules/day';
import { inForce, parameter } from '../../src/rules/parameter';
import { inactivity } from '../../src/rules/parameters';

const about = { source: 'method', cite: 'made up', checked: '2026-11-28' } as const;
/** A made-up change: a window of 80 days, of 100 from 2027 on. */
const changed = parameter({
  id: 'cape-window',
  unit: 'calendar-days',
  standing: 'agency',
  values: [
    { from: '2026-04-20', value: 80, ...about },
    { from: '2027-01-01', value: 100, ...about },
  ],
});

describe('the value in force', () => {
  it.each([
    ['2026-04-19', 80, 'before the first value: the first'],
    ['2026-04-20', 80, 'from its own day on'],
    ['2026-12-31', 80, 'the last day of the older value'],
    ['2027-01-01', 100, 'the first day of the newer one'],
    ['2030-01-01', 100, 'long after'],
  ])('on %s is %i (%s)', (on, value) => {
    expect(inForce(changed, day(on)).value).toBe(value);
  });

  it.each([
    ['2008-06-30', 90, 'the day before the notice of July 2008'],
    ['2008-07-01', 45, 'a month counts from its first day'],
  ])('of the idle limit on %s is %i (%s)', (on, value) => {
    expect(inForce(inactivity, day(on)).value).toBe(value);
  });

  it('of a parameter itself is the newest, for prose', () => {
    expect([changed.value, changed.from]).toEqual([100, '2027-01-01']);
  });
});

describe('a changed window', () => {
  afterEach(() => vi.doUnmock('../../src/rules/parameters'));

  it('leaves the entries before it as they were, in every rule that counts with it', async () => {
    vi.resetModules();
    vi.doMock('../../src/rules/parameters', async (original) => ({
      ...(await original<typeof import('../../src/rules/parameters')>()),
      capeWindow: changed,
    }));
    const { entryPlan } = await import('../../src/rules/entry-plan');
    const { nextAction } = await import('../../src/rules/next-action');
    const { weeklyGroup } = await import('../../src/rules/fridays');
    const of = (liquidated: string, today: string) => {
      const made = entryPlan(day(liquidated), {}, day(today));
      return [made.lastCapeDay.value, made.advice?.value, nextAction(made, {}, day(today)).action];
    };
    expect(of('2026-12-31', '2027-03-22')).toEqual(['2027-03-21', 'protest', 'file-protest']);
    expect(of('2027-01-01', '2027-03-23')).toEqual(['2027-04-11', 'cape-first', 'start']);
    expect(of('2027-01-01', '2027-04-11')).toEqual(['2027-04-11', 'cape-first', 'file-cape']);
    expect(weeklyGroup(day('2026-12-25')).lastCapeDay).toBe('2027-03-15');
    expect(weeklyGroup(day('2027-01-01')).lastCapeDay).toBe('2027-04-11');
  });
});
