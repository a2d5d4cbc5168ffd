// What the answers are once CBP has named an end of CAPE: a made-up one, June 30, 2027.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { describe, expect, it, vi } from 'vitest';
import type { CapeEnd } from '../../src/rules/cape-end';
import Notice from '../../src/components/layout/FreshnessNotice.astro';
import { type Day, day } from '../../src/rules/day';
import { entryPlan } from '../../src/rules/entry-plan';
import { nextAction } from '../../src/rules/next-action';
import { outlook } from '../../src/rules/outlook';
import { fileCapeBy, lastCapeDay } from '../../src/rules/window';
import { stepWords } from '../../src/words/en/step';
import { stepWords as stepWordsEs } from '../../src/words/es/step';

const LAST = '2027-06-30';
vi.mock('../../src/rules/cape-end', () => ({
  capeEnd: {
    id: 'cape-end',
    standing: 'agency',
    from: '2027-05-01',
    source: 'cbp-faq',
    cite: 'a made-up notice',
    checked: '2027-05-02',
    last: '2027-06-30' as Day,
  } satisfies CapeEnd,
}));

const ACTIVE = { lastLogin: day('2027-06-01') };
const seen = (liquidated: string, today: string, situation = {}) => {
  const plan = entryPlan(day(liquidated), situation, day(today));
  const { action, day: on } = nextAction(plan, situation, day(today));
  return { outlook: outlook(plan), advice: plan.advice?.value, action, day: on };
};

describe('the end of CAPE', () => {
  it('is not announced: the site knows of none', async () => {
    const { capeEnd } = await vi.importActual<typeof import('../../src/rules/cape-end')>(
      '../../src/rules/cape-end',
    );
    expect(capeEnd).toBeUndefined();
  });

  it.each([
    ['2027-04-10', '2027-06-29', 'day 80 comes the day before'],
    ['2027-04-11', '2027-06-30', 'day 80 is the end itself'],
    ['2027-04-12', '2027-06-30', 'day 80 would come the day after'],
    ['2027-06-29', '2027-06-30', 'a single day is left'],
    ['2027-08-02', '2027-06-30', 'the entry liquidates after it'],
  ])('an entry liquidated on %s has CAPE until %s: %s', (liquidated, last) => {
    const { value, because } = lastCapeDay(day(liquidated));
    expect(value).toBe(last);
    const step = because.find(({ kind }) => kind === 'cape-ends');
    expect(step !== undefined).toBe(liquidated > '2027-04-11');
    expect(fileCapeBy(day(liquidated)).value < last).toBe(true);
  });

  it.each([
    ['2027-06-01', '2027-06-28', ACTIVE, 'faster-tier', 'cape-first', 'file-cape', '2027-06-29'],
    ['2027-06-01', LAST, ACTIVE, 'too-late', 'cape-first', 'file-cape', LAST],
    ['2027-06-01', '2027-07-01', ACTIVE, 'protest', 'protest', 'file-protest', '2027-11-26'],
    ['2027-06-01', '2027-07-01', {}, 'protest', 'protest', 'file-protest', '2027-11-26'],
    ['2027-08-02', '2027-06-01', {}, 'in-time', undefined, 'start', '2027-06-22'],
    ['2027-08-02', '2027-07-15', {}, 'protest', undefined, 'file-protest', '2028-01-28'],
    ['2027-01-04', '2027-07-05', {}, 'counsel', 'counsel', 'counsel', undefined],
  ])(
    'liquidated on %s and seen on %s (%o): %s, %s, %s',
    (liquidated, today, situation, how, advice, action, on) => {
      expect(seen(liquidated, today, situation)).toEqual({ outlook: how, advice, action, day: on });
    },
  );

  it('leaves an accepted declaration to wait', () => {
    const situation = { accepted: day('2027-06-15') };
    expect(seen('2027-06-01', '2027-07-05', situation)).toMatchObject({
      action: 'wait',
      day: '2027-11-28',
    });
  });

  it('is said among the reasons, in both languages', () => {
    const step = lastCapeDay(day('2027-06-01')).because.at(-1)!;
    expect(stepWords(step)).toContain('no declaration after Wednesday, June 30, 2027');
    expect(stepWordsEs(step)).toContain('30 de junio de 2027');
  });

  it.each([
    ['en', 'after Wednesday, June 30, 2027'],
    ['es', '30 de junio de 2027'],
  ] as const)('is said at the top of a page in %s, with its source', async (language, says) => {
    const container = await AstroContainer.create();
    const options = { locals: { language }, props: { cited: [] } };
    const $ = load(await container.renderToString(Notice, options));
    expect($('[data-notice="cape-ends"]').text()).toContain(says);
    expect($('[data-notice="cape-ends"] a').attr('href')).toBe('/sources/#cbp-faq');
  });
});
