import { describe, expect, test } from 'vitest';
import {
  contactOf,
  emptyNote,
  inOrder,
  logText,
  type Note,
  readNotes,
} from '../../../../src/islands/tools/phone-script/contact-log';
import { day } from '../../../../src/rules/day';
import { calendar } from '../../../../src/words/date-format';
import * as en from '../../../../src/words/en/contact-log';
import * as es from '../../../../src/words/es/contact-log';

const today = day('2026-11-28');
const note = (part: Partial<Note>, id = 1): Note => ({ ...emptyNote(id), ...part });

describe('a log from storage', () => {
  test.each([
    [[note({ agent: 'A' })], [note({ agent: 'A' })], 'as it was saved'],
    [
      { agent: 'A', ticket: '1', time: '', said: 'x\ny' },
      [note({ agent: 'A', ticket: '1', said: 'x\ny' })],
      'the notes of one call, as an older page kept them',
    ],
    [[{ ...note({}), said: 3 }], undefined, 'a text that is none'],
    [[{ ...note({}), promised: null, settled: 'yes' }], [note({})], 'what is missing is empty'],
    [[note({}), null], undefined, 'whole or nothing'],
    [[], undefined, 'no contact'],
    [null, undefined, 'nothing'],
    ['notes', undefined, 'another kind of value'],
  ])('%j gives %j: %s', (value, notes, _why) => {
    expect(readNotes(value)).toEqual(notes);
  });
});

describe('a note counts towards the next day to ask', () => {
  test.each<{ part: Partial<Note>; contact: object | undefined; why: string }>([
    {
      part: { time: '11/16/2026 10:30', way: 'call', desk: 'Desk' },
      contact: { on: '2026-11-16', way: 'call', desk: 'Desk' },
      why: 'a day with a time behind it',
    },
    { part: { time: '' }, contact: undefined, why: 'no day' },
    { part: { time: 'Monday' }, contact: undefined, why: 'a day that cannot be read' },
    { part: { time: '11/30/2026' }, contact: undefined, why: 'a day still ahead' },
    {
      part: { time: '11/16/2026', promised: 'soon' },
      contact: undefined,
      why: 'a promise that cannot be read must not become the usual wait',
    },
    {
      part: { time: '11/16/2026', promised: '11/13/2026' },
      contact: undefined,
      why: 'a promise before the contact',
    },
    {
      part: { time: '11/16/2026', promised: '11/16/2026', way: 'pigeon' },
      contact: { on: '2026-11-16', promised: '2026-11-16', way: undefined },
      why: 'promised for the same day; a way that we do not know is not said',
    },
  ])('$why', ({ part, contact }) => {
    const found = contactOf(note(part), today);
    if (contact) expect(found).toMatchObject(contact);
    else expect(found).toBeUndefined();
  });
});

const log = [
  note({ time: 'Nov 20, 2026', desk: 'ACE Support', way: 'email', said: 'Sent form' }, 1),
  note({}, 2),
  note({ time: 'later', agent: 'Lee' }, 3),
  note({ time: '11/16/2026 10:30', ticket: 'INC-7', promised: '11/18/2026', settled: true }, 4),
];

test('contacts stand by their day, those without one last, empty ones nowhere', () => {
  expect(inOrder(log).map(({ id }) => id)).toEqual([4, 1, 3]);
});

test('the log as text holds what was noted, with its days in words', () => {
  expect(logText(log, ['Ask again.'], today, en, calendar('en-US'))).toBe(
    [
      'Log of contacts about access to ACE',
      'Made on Saturday, November 28, 2026.',
      '',
      'Ask again.',
      '',
      'Contact 1',
      'Day and time: Monday, November 16, 2026 (11/16/2026 10:30)',
      'Ticket or case number: INC-7',
      'Answer promised by: Wednesday, November 18, 2026',
      'Settled: nothing is left to ask',
      '',
      'Contact 2',
      'Day and time: Friday, November 20, 2026',
      'How: E-mail',
      'Desk or office: ACE Support',
      'What they said, and what they need: Sent form',
      '',
      'Contact 3',
      'Day and time: later',
      'Who you spoke to: Lee',
    ].join('\n'),
  );
});

test('in Spanish its days and names are Spanish', () => {
  const text = logText(log, [], today, es, calendar('es-US'));
  expect(text).toContain('Cómo: Correo electrónico');
  expect(text).toContain('lunes, 16 de noviembre de 2026');
  expect(text).not.toContain('Contact ');
});
