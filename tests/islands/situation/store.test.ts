// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Store = typeof import('../../../src/islands/situation/store');
let store: Store;

/** 10:00 in the East on the Sunday that is day 80 of an entry liquidated on September 3, 2026. */
const SUNDAY = Date.UTC(2026, 10, 22, 15);
let clock = SUNDAY;

/** A page as it stands after its load, at an address. */
async function load(fragment = '') {
  vi.resetModules();
  history.replaceState(null, '', `/tools/plan/${fragment}`);
  store = await import('../../../src/islands/situation/store');
  store.start();
  return store.facts();
}

beforeEach(() => {
  clock = SUNDAY;
  vi.spyOn(Date, 'now').mockImplementation(() => clock);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what the address gives', () => {
  it('is every input, and is written back as it came', async () => {
    const fragment =
      '#last-login=2026-04&liquidated=2026-09-03,2026-09-24&entered=2026-02-10&role=owner-left&tier=2&lead-days=4&checklist-days=1&denied=2026-10-01&accelerated=2026-10-02&filed=2026-11-01&accepted=2026-11-02&asked=2026-11-03&until=2026-12-24&as-of=2026-11-23';
    const { situation, ...facts } = await load(fragment);
    expect(situation).toEqual({
      lastLogin: '2026-04-01',
      lastLoginPrecision: 'month',
      liquidated: ['2026-09-03', '2026-09-24'],
      entered: ['2026-02-10'],
      role: 'owner-left',
      tier: 2,
      leadDays: 4,
      checklistDays: 1,
      accepted: '2026-11-02',
    });
    expect(facts).toMatchObject({
      denied: '2026-10-01',
      accelerated: '2026-10-02',
      filed: '2026-11-01',
      asked: '2026-11-03',
      until: '2026-12-24',
      asOf: '2026-11-23',
      today: '2026-11-23',
      clock: '2026-11-22',
      asOfPast: false,
      refused: {},
    });
    store.setInput('role', 'owner-left');
    expect(location.hash).toBe(fragment);
  });

  it.each([
    ['#%23liquidated%3D2026-09-03%26as-of%3D2026-11-23', 'escaped whole, with its mark'],
    ['#liquidated%3D2026-09-03%26as-of%3D2026-11-23', 'escaped whole'],
    ['#liquidated=2026-09-03&amp;as-of=2026-11-23', 'an ampersand as in HTML'],
    ['#liquidated%3D2026-09-03&as-of%3D2026-11-23', 'the equals signs escaped'],
    ['#liquidated=2026-09-03%26as-of%3D2026-11-23', 'all after the first value escaped'],
    ['#liquidated%3D2026-09-03%26amp%3Bas-of%3D2026-11-23', 'written as HTML, then escaped'],
    ['#liquidated=9%2F3%2F2026&as-of=Nov%2023%2C%202026', 'values escaped, as browsers do'],
    ['#liquidated=9/3/2026&as-of=Nov+23,+2026', 'spaces as plus signs'],
  ])('is read from %s: %s', async (fragment) => {
    const facts = await load(fragment);
    expect(facts.situation.liquidated).toEqual(['2026-09-03']);
    expect(facts.asOf).toBe('2026-11-23');
    expect([facts.refused, facts.unknown]).toEqual([{}, []]);
  });

  it('is decoded once', async () => {
    const { typed } = await load('#liquidated=100%2525');
    expect(typed.liquidated).toBe('100%25');
  });

  it('is a last sign-in that the reader does not remember', async () => {
    const { situation } = await load('#last-login=unknown');
    expect(situation.lastLogin).toBeUndefined();
    expect(situation.lastLoginPrecision).toBe('unknown');
    store.setInput('role', 'user');
    expect(location.hash).toBe('#last-login=unknown&role=user');
  });

  it('says where a set `as-of` is past', async () => {
    expect((await load('#as-of=2026-11-21')).asOfPast).toBe(true);
    expect((await load('#as-of=2026-11-22')).asOfPast).toBe(false);
  });
});

describe('rows of a list', () => {
  const texts = () => store.facts().rows.liquidated.map(({ text }) => text);

  it('are one blank row while nothing is given', async () => {
    const { rows } = await load();
    expect(rows.liquidated).toEqual([{ text: '', days: [], repeats: false, suggestions: [] }]);
  });

  it('mark the one that is no day, and answer for the others', async () => {
    const { rows, refused, situation } = await load('#liquidated=2026-10-01,9/31/2026,2026-09-03');
    expect(rows.liquidated.map(({ error }) => error)).toEqual([undefined, 'impossible', undefined]);
    expect(rows.liquidated[1]?.suggestions).toEqual(['2026-09-30']);
    expect(refused.liquidated).toBe('impossible');
    expect(situation.liquidated).toEqual(['2026-10-01', '2026-09-03']);
  });

  it('are typed, added and removed', async () => {
    await load();
    store.setRow('liquidated', 0, '9/3/2026');
    store.addRow('liquidated');
    store.setRow('liquidated', 1, '9/24/2026');
    expect(location.hash).toBe('#liquidated=2026-09-03,2026-09-24');
    store.removeRow('liquidated', 0);
    expect(texts()).toEqual(['9/24/2026']);
    store.removeRow('liquidated', 0);
    expect(texts()).toEqual(['']);
    expect(location.hash).toBe('');
  });

  it.each([
    ['9/3/2026\r\n9/24/2026\r\n', 'a column'],
    ['9/3/2026\t9/24/2026', 'a row of cells'],
    ['9/3/2026, 9/24/2026', 'commas'],
    ['2026-09-03,2026-09-24', 'commas without spaces'],
    ['9/3/2026; 9/24/2026;', 'semicolons'],
    ['9/3/2026 9/24/2026', 'a column in one line'],
    ['Sep 3, 2026, Sep 24, 2026', 'dates with commas of their own'],
    ['Thursday, September 3, 2026, Thursday, September 24, 2026', 'and with two'],
    ['9/3/2026\n9/24/2026\n9/3/2026', 'a day given twice'],
    ['"9/3/2026","9/24/2026"', 'quotes, as in a data file'],
  ])('come from what is pasted: %j (%s)', async (pasted) => {
    await load('#liquidated=2026-08-28');
    store.addRow('liquidated');
    expect(store.pasteRows('liquidated', 1, pasted)).toBe(2);
    expect(store.facts().situation.liquidated).toEqual(['2026-08-28', '2026-09-03', '2026-09-24']);
    expect(texts()).toHaveLength(3);
  });

  it('are left alone by a paste of one day', async () => {
    await load('#liquidated=2026-08-28');
    expect(store.pasteRows('liquidated', 0, '9/3/2026')).toBe(1);
    expect(texts()).toEqual(['2026-08-28']);
  });

  it('keep a part that is no day when pasted, with its error', async () => {
    await load();
    store.pasteRows('liquidated', 0, '9/3/2026, soon, 9/24/26');
    expect(store.facts().rows.liquidated).toMatchObject([
      { text: '9/3/2026', days: ['2026-09-03'] },
      { text: 'soon', error: 'unreadable' },
      { text: '9/24/26', error: 'two-digit-year', suggestions: ['2026-09-24'] },
    ]);
  });

  it('count a day that is typed twice once, and say which row repeats it', async () => {
    await load('#liquidated=2026-09-03');
    store.addRow('liquidated', 'Sep 3, 2026');
    const { rows, situation } = store.facts();
    expect(situation.liquidated).toEqual(['2026-09-03']);
    expect(rows.liquidated.map(({ repeats }) => repeats)).toEqual([false, true]);
  });

  it('are 60 at most: more is said, and nothing of it is counted', async () => {
    const days = Array.from({ length: 61 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const some = await load(`#liquidated=${days.slice(0, 60).join()}`);
    expect(some.situation.liquidated).toHaveLength(60);
    const all = await load(`#liquidated=${days.join()}`);
    expect(all.situation.liquidated).toBeUndefined();
    expect(all.refused.liquidated).toBe('too-many');
    const both = await load(
      `#liquidated=${days.slice(0, 40).join()}&entered=${days.slice(0, 40).join()}`,
    );
    expect(both.refused.entered).toBe('too-many');
  });
});

describe('a bad value', () => {
  it.each([
    ['#last-login=2027-01', 'last-login', 'after-today', 'a month to come'],
    ['#last-login=2026-11-23', 'last-login', 'after-today', 'a day to come'],
    ['#last-login=2026-13', 'last-login', 'impossible', 'no month'],
    ['#last-login=april', 'last-login', 'unreadable', 'no year'],
    ['#accepted=2026-11-23', 'accepted', 'after-today', 'accepted tomorrow'],
    ['#filed=soon', 'filed', 'unreadable', 'letters'],
    ['#role=boss', 'role', 'not-a-choice', 'no such role'],
    ['#tier=4', 'tier', 'not-a-choice', 'no such tier'],
    ['#lead-days=2.5', 'lead-days', 'not-a-count', 'no whole number'],
    ['#tier=1&tier=2', 'tier', 'repeated', 'given twice'],
    [
      '#liquidated=2026-09-03&liquidated=2026-09-24',
      'liquidated',
      'repeated',
      'a list given twice',
    ],
  ] as const)('in %s is said beside its field: %s as %s (%s)', async (...row) => {
    const [fragment, key, error] = row;
    const { refused, typed } = await load(fragment);
    expect(refused[key]).toBe(error);
    expect(typed[key]).toBeTruthy();
  });

  it('offers the day it may have meant', async () => {
    const { suggestions } = await load('#denied=9/24/26');
    expect(suggestions.denied).toEqual(['2026-09-24']);
  });

  it('goes once the reader types in its field', async () => {
    await load('#tier=1&tier=2');
    store.setInput('tier', '3');
    expect(store.facts().refused).toEqual({});
    expect(location.hash).toBe('#tier=3');
  });
});

describe('the clock', () => {
  it('is read at every change', async () => {
    await load('#liquidated=2026-09-03');
    clock += 86_400_000;
    store.setInput('role', 'user');
    expect(store.facts().today).toBe('2026-11-23');
  });

  it('is read at midnight in the East while nothing else happens', async () => {
    clock = Date.UTC(2026, 10, 23, 4, 59, 30);
    expect((await load()).today).toBe('2026-11-22');
    // A timer may fire a moment before its time.
    clock += 29_999.9;
    vi.advanceTimersByTime(30_000);
    clock += 100;
    vi.advanceTimersByTime(100);
    expect(store.facts().today).toBe('2026-11-23');
    // And at the next one.
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      clock += 60_000;
      vi.advanceTimersByTime(60_000);
    }
    expect(store.facts().today).toBe('2026-11-24');
  });

  it('renders nothing anew while the day stays the same', async () => {
    await load();
    const render = vi.fn();
    store.watch(render);
    clock += 60_000;
    vi.advanceTimersByTime(120_000);
    expect(render).not.toHaveBeenCalled();
  });

  it.each(['visibilitychange', 'pageshow', 'focus'])('is read at %s', async (type) => {
    await load();
    clock += 86_400_000;
    dispatchEvent(new Event(type));
    expect(store.facts().today).toBe('2026-11-23');
  });

  it.each([
    [Date.UTC(1929, 11, 31, 12), 'before 1930'],
    [Date.UTC(2101, 0, 2), 'after 2100'],
    [Date.UTC(12_026, 0, 2), 'a year of five digits'],
    [Number.NaN, 'no moment'],
    [8.65e15, 'past the last moment'],
  ])('at %d gives no day, and an `as-of` stands in (%s)', async (moment) => {
    clock = moment;
    const facts = await load('#liquidated=2026-09-03');
    expect([facts.today, facts.clockError]).toEqual([undefined, 'clock-range']);
    store.setInput('as-of', '11/22/2026');
    expect(store.facts().today).toBe('2026-11-22');
  });

  it('says where the browser does not know Eastern time', async () => {
    const Format = Intl.DateTimeFormat;
    class WithoutEastern extends Format {
      constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
        if (options?.timeZone === 'America/New_York') throw new RangeError('Invalid time zone');
        super(locale, options);
      }
    }
    vi.stubGlobal('Intl', { ...Intl, DateTimeFormat: WithoutEastern });
    const facts = await load();
    expect([facts.today, facts.clockError]).toEqual([undefined, 'no-time-zone']);
  });

  it('is not used where a program has replaced Date, and neither is an `as-of`', async () => {
    vi.stubGlobal('Date', class extends Date {});
    const facts = await load('#as-of=2026-11-22');
    expect([facts.today, facts.clockError]).toEqual([undefined, 'replaced-date']);
  });
});

describe('Clear', () => {
  it('clears fields, choices, ticks, address and device, and is taken back whole', async () => {
    await load('#top&liquidated=2026-09-03&see=inactive');
    store.setChecklist({ owner: 'fail' }, 2);
    store.setInput('role', 'bo');
    store.setRemembered(true);
    store.hold('decision', { type: '01' });
    localStorage.setItem('cape-notes', '{"version":1,"value":{}}');
    const before = store.facts();
    const kept = { ...localStorage };
    store.clearAll();
    const { typed, checklist, held, remembered, cleared } = store.facts();
    expect({ typed, checklist, held, remembered, cleared }).toEqual({
      ...{ typed: {}, checklist: {}, held: {}, remembered: false, cleared: true },
    });
    expect(location.hash).toBe('#top');
    expect(localStorage).toHaveLength(0);

    store.undoClear();
    expect(store.facts()).toEqual({ ...before, cleared: false });
    expect(location.hash).toBe('#top&liquidated=2026-09-03&checklist-days=2&see=inactive');
    expect({ ...localStorage }).toEqual(kept);
  });

  it('can no longer be taken back once something new is typed', async () => {
    await load('#liquidated=2026-09-03');
    store.clearAll();
    store.setInput('role', 'user');
    store.undoClear();
    expect(store.facts().typed).toEqual({ role: 'user' });
  });
});

describe('the history', () => {
  /** What a browser does on a step to another entry, or to a new address. */
  const go = (fragment: string, state: unknown) => {
    const oldURL = location.href;
    history.pushState(state, '', fragment || location.pathname);
    dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
  };
  const entry = () => ({ ...(history.state as object) });

  it('brings back nothing that was cleared, and the entry is written anew', async () => {
    await load('#liquidated=2026-09-03');
    store.setInput('role', 'user');
    const older = entry();
    store.clearAll();
    go('#liquidated=2026-09-03&role=user', older);
    expect(store.facts().typed).toEqual({});
    expect(location.hash).toBe('');
  });

  it('brings back nothing that was replaced', async () => {
    await load('#liquidated=2026-09-03');
    store.setRow('liquidated', 0, '9/24/2026');
    const older = entry();
    go('#liquidated=2026-09-03', older);
    expect(store.facts().situation.liquidated).toEqual(['2026-09-24']);
    expect(location.hash).toBe('#liquidated=2026-09-24');
  });

  it('reads a new address, and keeps it against the older entry', async () => {
    await load('#liquidated=2026-09-03');
    store.setInput('role', 'user');
    const older = entry();
    go('#liquidated=2026-09-24', null);
    expect(store.facts().typed).toEqual({ liquidated: '2026-09-24' });
    go('#liquidated=2026-09-03&role=user', older);
    expect(location.hash).toBe('#liquidated=2026-09-24');
  });

  it('keeps everything at a link to a place in the page, half-typed texts too', async () => {
    await load('#liquidated=2026-09-03');
    store.setInput('denied', '10/1/20');
    go('#steps', null);
    expect(store.facts().typed).toEqual({ liquidated: '2026-09-03', denied: '10/1/20' });
    expect(location.hash).toBe('#steps&liquidated=2026-09-03');
  });
});

it('a browser that refuses to write its address is asked again, and the page lives on', async () => {
  await load();
  const write = vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('too often', 'SecurityError');
  });
  store.setInput('role', 'user');
  expect(store.facts().situation.role).toBe('user');
  write.mockRestore();
  vi.advanceTimersByTime(1000);
  expect(location.hash).toBe('#role=user');
});
