import { beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'cape-situation';
const kept = { typed: { 'last-login': '9/3/2026' }, checklist: { owner: 'fail' } } as const;
let items: Map<string, string>;
let memory: typeof import('../../src/browser/storage');

beforeEach(async () => {
  items = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  vi.resetModules();
  memory = await import('../../src/browser/storage');
});

describe('what the device remembers', () => {
  it('comes back as it was stored', () => {
    memory.recall();
    expect(memory.remember(kept)).toBeUndefined();
    expect(memory.recall()).toEqual(kept);
    memory.forget();
    expect(memory.recall()).toBeUndefined();
  });

  it.each([
    { text: '{', read: 'unreadable', why: 'cut off while writing' },
    { text: '7', read: 'unreadable', why: 'something else under our key' },
    { text: '{"version":1}', read: 'unreadable', why: 'nothing typed in it' },
    { text: '{"version":2,"typed":{}}', read: 'newer', why: 'a newer version of the guide' },
    {
      text: '{"version":1,"typed":{},"checklist":{"owner":"lost"}}',
      read: 'unreadable',
      why: 'a finding that does not exist',
    },
    {
      text: '{"version":1,"typed":{"tier":3,"role":"owner","evil":"x"}}',
      read: { typed: { role: 'owner' }, checklist: {} },
      why: 'only our keys, and only texts, come in',
    },
  ])('reads $read: $why', ({ text, read }) => {
    items.set(KEY, text);
    expect(memory.recall()).toEqual(read);
  });

  it('never writes over a newer version', () => {
    items.set(KEY, '{"version":2}');
    memory.recall();
    expect(memory.remember(kept, true)).toBe('newer');
    expect(items.get(KEY)).toBe('{"version":2}');
  });

  it('does not write over another tab unless told to', () => {
    memory.recall();
    memory.remember(kept);
    items.set(KEY, '{"version":1,"typed":{"tier":"2"}}');
    expect(memory.remember(kept)).toBe('elsewhere');
    expect(items.get(KEY)).toContain('tier');
    expect(memory.remember(kept, true)).toBeUndefined();
    expect(items.get(KEY)).toContain('last-login');
  });

  it('does not bring back what another tab removed', () => {
    memory.recall();
    memory.remember(kept);
    items.clear();
    expect(memory.remember(kept)).toBe('removed');
    expect(items.size).toBe(0);
  });

  it.each([
    { error: 'QuotaExceededError', why: 'storage is full' },
    { error: 'SecurityError', why: 'storage is blocked' },
  ])('says so when $why', ({ error }) => {
    const refuse = () => {
      throw new DOMException('no', error);
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(memory.recall()).toBeUndefined();
    expect(memory.remember(kept)).toBe('refused');
    expect(() => memory.forget()).not.toThrow();
  });
});
