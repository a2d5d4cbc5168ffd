import { describe, expect, it } from 'vitest';
import {
  LARGEST_FILE,
  readChecklistFile,
  writeChecklistFile,
} from '../../../../src/islands/tools/checklist/file';

const file = (checklist: unknown, more: object = {}) =>
  JSON.stringify({ format: 'cape-checklist', version: 1, checklist, ...more });

describe('a checklist as a file', () => {
  it('comes back as it was written', () => {
    const checklist = { owner: 'fail', roles: 'unknown', ach: 'pass' } as const;
    expect(readChecklistFile(writeChecklistFile(checklist))).toEqual(checklist);
  });

  it.each([
    { text: file({}), read: {}, why: 'no item answered' },
    { text: `\uFEFF${file({ ior: 'pass' })}`, read: { ior: 'pass' }, why: 'a byte order mark' },
    { text: file({ ior: 'pass' }, { note: '<b>' }), read: { ior: 'pass' }, why: 'a stray key' },
    { text: '', read: 'unreadable', why: 'an empty file' },
    { text: '{', read: 'unreadable', why: 'broken JSON' },
    { text: 'null', read: 'unreadable', why: 'JSON that is no object' },
    { text: '[]', read: 'unreadable', why: 'a list' },
    { text: file(undefined), read: 'unreadable', why: 'no checklist in it' },
    { text: file(['fail']), read: 'unreadable', why: 'a list for a checklist' },
    { text: file({ owner: 'maybe' }), read: 'unreadable', why: 'an unknown finding' },
    { text: file({ owner: '<img src=x>' }), read: 'unreadable', why: 'markup for a finding' },
    { text: file({ bank: 'fail' }), read: 'unreadable', why: 'an unknown item' },
    {
      text: '{"format":"cape-checklist","version":1,"checklist":{"__proto__":{"owner":"pass"}}}',
      read: 'unreadable',
      why: 'a prototype for an item',
    },
    { text: file({}, { format: 'other' }), read: 'unreadable', why: 'another program’s file' },
    { text: file({}, { version: '1' }), read: 'unreadable', why: 'a version that is no number' },
    { text: file({}, { version: 0 }), read: 'unreadable', why: 'a version that never was' },
    { text: file({}, { version: 2 }), read: 'newer', why: 'a newer version of the guide' },
    {
      text: ' '.repeat(LARGEST_FILE + 1),
      read: 'large',
      why: 'a file that is no checklist’s size',
    },
  ])('gives $read for $why', ({ text, read }) => {
    expect(readChecklistFile(text)).toEqual(read);
    expect(Object.hasOwn(Object.prototype, 'owner')).toBe(false);
  });
});
