import { beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'cape-situation';
const kept = { typed: { 'last-login': '9/3/2026' }, checklist: { owner: 'fail' } } as const;
let items: Map<string, string>;
let memory: typeof import('../../src/islands/situation/remembered').remembered;
let forget: typeof import('../../src/browser/storage').forget;

beforeEach(async () => {
  items = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  vi.resetModules();
  ({ remembered: memory } = await import('../../src/islands/situation/remembered'));
  ({ forget } = await import('../../src/browser/storage'));
});

describe('what the device remembers', () => {
  it('comes back as it was stored', () => {
    memory.load();
    expect(memory.save(kept)).toBeUndefined();
    expect(memory.load()).toEqual({ value: kept });
    forget();
    expect(memory.load()).toBeUndefined();
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
      read: { value: { typed: { role: 'owner' }, checklist: {} } },
      why: 'only our keys, and only texts, come in',
    },
  ])('reads $read: $why', ({ text, read }) => {
    items.set(KEY, text);
    expect(memory.load()).toEqual(read);
  });

  it('never writes over a newer version', () => {
    items.set(KEY, '{"version":2}');
    memory.load();
    expect(memory.save(kept, true)).toBe('newer');
    expect(items.get(KEY)).toBe('{"version":2}');
  });

  it('does not write over another tab unless told to', () => {
    memory.load();
    memory.save(kept);
    items.set(KEY, '{"version":1,"typed":{"tier":"2"}}');
    expect(memory.save(kept)).toBe('elsewhere');
    expect(items.get(KEY)).toContain('tier');
    expect(memory.save(kept, true)).toBeUndefined();
    expect(items.get(KEY)).toContain('last-login');
  });

  it('does not bring back what another tab removed', () => {
    memory.load();
    memory.save(kept);
    items.clear();
    expect(memory.save(kept)).toBe('removed');
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
    expect(memory.load()).toBeUndefined();
    expect(memory.save(kept)).toBe('refused');
    expect(() => forget()).not.toThrow();
  });
});
