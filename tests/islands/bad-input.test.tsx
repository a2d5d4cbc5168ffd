// @vitest-environment happy-dom
// What a reader types wrong: said beside its field, never dropped, and no answer rests on it.
import { describe, expect, it } from 'vitest';
import { renderAt } from './render';

const plan = async () => (await import('../../src/islands/tools/plan/en')).default;
const tier = async () => (await import('../../src/islands/tools/tier/en')).default;
const window = async () => (await import('../../src/islands/tools/window/en')).default;
const protest = async () => (await import('../../src/islands/tools/protest/en')).default;
const windowInSpanish = async () => (await import('../../src/islands/tools/window/es')).default;

const LONG = 'x'.repeat(10_000);
const MARKUP = '<img src=x onerror=alert(1)>';
const TODAY = 'as-of=2026-11-22';

const days: readonly (readonly [text: string, says: RegExp, why: string])[] = [
  ['2026-02-30', /no such day/i, 'an impossible day'],
  ['2/30/2026', /no such day/i, 'an impossible day with slashes'],
  ['2027-02-29', /no such day/i, 'no leap year'],
  ['9/24/26', /year in full/i, 'a two-digit year'],
  ['24/9/2026', /month first/i, 'the day before the month'],
  ['3.9.2026', /two ways/i, 'ambiguous'],
  ['Friday, September 24, 2026', /weekday/i, 'a weekday that is another one'],
  ['1929-12-31', /between 1930 and 2100/i, 'before 1930'],
  ['2101-01-01', /between 1930 and 2100/i, 'after 2100'],
  ['soon', /not a day we can read/i, 'letters'],
  [LONG, /too long/i, 'ten thousand characters'],
  [MARKUP, /not a day we can read|too long/i, 'markup'],
  ['\u202e2026-09-03', /not a day we can read/i, 'a mark that reverses the text'],
];

describe.each([
  ['plan', plan, 'liquidated'],
  ['tier', tier, 'last-login'],
  ['window', window, 'liquidated'],
  ['protest', protest, 'liquidated'],
] as const)('a day in %s', (_, tool, key) => {
  it.each(days)('typed is refused: $2', async (text, says) => {
    const { type, field, error, answers, root } = await renderAt(`#${TODAY}`, tool);
    type(key, text);
    expect(error(key)).toMatch(says);
    expect(field(key).value).toBe(text);
    expect(field(key).getAttribute('aria-invalid')).toBe('true');
    expect(answers()).toEqual({});
    expect(location.hash).toBe(`#${TODAY}`);
    expect(root.querySelector('img')).toBeNull();
  });

  it.each(days)('in the address is refused: $2', async (text, says) => {
    const { field, error, answers } = await renderAt(
      `#${key}=${encodeURIComponent(text)}&${TODAY}`,
      tool,
    );
    expect(error(key)).toMatch(says);
    expect(field(key).value).toBe(text);
    expect(answers()).toEqual({});
  });
});

it('a Spanish page refuses in Spanish', async () => {
  const { type, error } = await renderAt(`#${TODAY}`, windowInSpanish);
  type('liquidated', '24/9/2026');
  expect(error('liquidated')).toMatch(/primero el mes/);
});

describe.each([
  ['lead-days', '-3', /whole number/],
  ['lead-days', 'soon', /whole number/],
  ['lead-days', '2.5', /whole number/],
  ['checklist-days', '9999', /whole number/],
  ['tier', '4', /one of the choices/],
  ['role', 'boss', /one of the choices/],
  ['as-of', '2026-13-01', /no such day/i],
])('%s=%s', (key, value, says) => {
  it('does not become the default in silence', async () => {
    const others = key === 'as-of' ? '' : `&${TODAY}`;
    const { error, answers } = await renderAt(
      `#liquidated=2026-10-01&${key}=${value}${others}`,
      plan,
    );
    expect(error(key)).toMatch(says);
    expect(answers()['start-by-3']).toBeUndefined();
  });
});

it('a calculator without a field of its own for it shows one', async () => {
  const { error, field, type, answers } = await renderAt('#last-login=2026-10-08&as-of=soon', tier);
  expect(error('as-of')).toMatch(/can read/);
  expect(answers()).toEqual({});
  type('as-of', '11/22/2026');
  expect(answers()).toMatchObject({ 'account-state': 'locked' });
  expect(field('as-of').value).toBe('11/22/2026');
});

it('a sign-in after the day we count from is refused', async () => {
  const { error, answers } = await renderAt(`#last-login=2026-11-23&${TODAY}`, tier);
  expect(error('last-login')).toMatch(/cannot be later/);
  expect(answers()).toEqual({});
});

it('one bad day among several is said, and the others are answered', async () => {
  const { error, answers } = await renderAt(`#liquidated=2026-10-01,2026-02-30&${TODAY}`, window);
  expect(error('liquidated')).toMatch(/no such day/i);
  expect(answers()).toMatchObject({ 'last-cape-day': '2026-12-20' });
});

it('a bad sign-in takes no liquidation answer with it', async () => {
  const { type, error, answers } = await renderAt(`#liquidated=2026-10-01&${TODAY}`, plan);
  type('last-login', 'yesterday');
  expect(error('last-login')).toMatch(/not a day we can read/i);
  expect(answers()).toMatchObject({ 'start-by-3': '2026-12-11' });
  expect(answers()['account-state']).toBeUndefined();
});

it('a key given twice is refused until it is corrected', async () => {
  const { error, type, answers } = await renderAt(
    `#last-login=2026-09-03&last-login=2026-09-08&${TODAY}`,
    tier,
  );
  expect(error('last-login')).toMatch(/more than once/);
  expect(answers()).toEqual({});
  type('last-login', '9/8/2026');
  expect(answers()).toMatchObject({ 'account-state': 'locked' });
});

it('a key that no tool knows is named, without its value, and the rest is answered', async () => {
  const { root, answers } = await renderAt(
    `#liquidated=2026-09-03&${TODAY}&importer=12-3456789`,
    window,
  );
  expect(root.textContent).toMatch(/does not know \(importer\)/);
  expect(root.textContent).not.toContain('12-3456789');
  expect(answers()).toMatchObject({ 'last-cape-day': '2026-11-22' });
});

it.each([
  ['half an escape', '#%'],
  ['a broken escape', '#liquidated=%E0%A4%A'],
  ['separators alone', '#&&&=&=x'],
  ['the name of a prototype', '#__proto__=1'],
  ['ten thousand letters', `#${LONG}`],
  ['a key alone', '#liquidated'],
])('a broken address is no exception: %s', async (_, fragment) => {
  const { field, answers } = await renderAt(fragment, window);
  expect(field('liquidated')).toBeTruthy();
  expect(answers()).toEqual({});
});
