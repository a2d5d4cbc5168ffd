// @vitest-environment happy-dom
// What a screen reader is told: one sentence, once the typing pauses, made of what is shown.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Rendered, renderAt } from './render';

const TODAY = 'as-of=2026-11-22';
const PAUSE = 900;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The live region of a tool: the last one in it. */
const said = ({ root }: Rendered) =>
  [...root.querySelectorAll('p.hidden[role=status]')].at(-1)?.textContent;
const pause = (ms = PAUSE) => act(() => void vi.advanceTimersByTime(ms));
const change = (root: HTMLElement, selector: string, value?: string) => {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`No ${selector}`);
  if (value !== undefined) field.value = value;
  act(
    () =>
      void (value === undefined
        ? field.click()
        : field.dispatchEvent(new Event('change', { bubbles: true }))),
  );
};

const tools = {
  plan: async () => (await import('../../src/islands/tools/plan/en')).default,
  tier: async () => (await import('../../src/islands/tools/tier/en')).default,
  window: async () => (await import('../../src/islands/tools/window/en')).default,
  protest: async () => (await import('../../src/islands/tools/protest/en')).default,
  decision: async () => (await import('../../src/islands/tools/decision/en')).default,
  checklist: async () => (await import('../../src/islands/tools/checklist/en')).default,
  'stay-active': async () => (await import('../../src/islands/tools/stay-active/en')).default,
  'plan in Spanish': async () => (await import('../../src/islands/tools/plan/es')).default,
} as const;

const liquidated = ({ type }: Rendered) => type('liquidated', '9/24/2026');
const signedIn = ({ type }: Rendered) => type('last-login', '10/9/2026');

const rows: readonly (readonly [keyof typeof tools, (tool: Rendered) => void, RegExp])[] = [
  ['plan', liquidated, /start by Friday, December 4/],
  ['plan in Spanish', liquidated, /viernes,? 4 de diciembre/],
  ['tier', signedIn, /Sign in again by/],
  ['window', liquidated, /until Sunday, December 13, 2026/],
  ['protest', liquidated, /March 23, 2027/],
  ['decision', liquidated, /CAPE/],
  ['checklist', ({ root }) => change(root, 'input[type=radio]'), /4 not answered/],
  ['stay-active', signedIn, /^Owner: .*Sign in again by/],
];

describe.each(rows)('%s', (name, give, sentence) => {
  it('says the answer once the typing pauses', async () => {
    const tool = await renderAt(`#${TODAY}`, tools[name]);
    give(tool);
    pause(PAUSE - 1);
    expect(said(tool)).toBe('');
    pause(1);
    expect(said(tool)).toMatch(sentence);
  });
});

it('says nothing for what the address brings', async () => {
  const tool = await renderAt(`#liquidated=2026-09-24&${TODAY}`, tools.window);
  pause();
  expect(tool.answers()).toMatchObject({ 'last-cape-day': '2026-12-13' });
  expect(said(tool)).toBe('');
});

it('says one sentence, whatever was typed on the way', async () => {
  const tool = await renderAt(`#${TODAY}`, tools.window);
  const heard: string[] = [];
  for (const text of ['9/2/2026', '9/24/2026', '9/2', '9/24/2026']) {
    tool.type('liquidated', text);
    pause(PAUSE / 2);
    heard.push(said(tool) ?? '');
  }
  pause();
  expect(heard).toEqual(['', '', '', '']);
  expect(said(tool)).toContain('December 13, 2026');
});

it('falls silent while there is no answer, and says the next one again', async () => {
  const tool = await renderAt(`#${TODAY}`, tools.window);
  liquidated(tool);
  pause();
  tool.type('liquidated', 'soon');
  pause();
  expect(said(tool)).toBe('');
  liquidated(tool);
  pause();
  expect(said(tool)).toContain('December 13, 2026');
});

it.each([
  ['plan', /^Most pressing of 3 entries: [^.]*\.$/],
  ['window', /^Most pressing of 3 entries: [^.]*\.$/],
  ['protest', /^Most pressing of 3 entries: [^.]*\.$/],
] as const)('%s is short with several entries', async (name, sentence) => {
  const tool = await renderAt(`#liquidated=2026-09-24,2026-10-01&${TODAY}`, tools[name]);
  tool.press('add-date');
  tool.type('liquidated', '10/8/2026', 2);
  pause();
  expect(said(tool)).toMatch(sentence);
});
