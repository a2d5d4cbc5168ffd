import { describe, expect, test } from 'vitest';
import { mailLink } from '../../../../src/words/mail-link';
import { readPeople, withPerson } from '../../../../src/islands/tools/stay-active/people';

const person = { id: 1, name: 'Owner', day: '2026-11-01' };

describe('people from storage', () => {
  test.each([
    [[person], [person], 'one person'],
    [[{ ...person, extra: 'x' }], [person], 'what we do not know is left out'],
    [[], undefined, 'no person'],
    [[person, person], undefined, 'an id twice'],
    [[{ ...person, id: 'a' }], undefined, 'an id that is no number'],
    [[{ ...person, name: 'x'.repeat(200) }], undefined, 'a text that no field could have held'],
    [[null], undefined, 'nothing in the place of a person'],
    ['people', undefined, 'another kind of value'],
  ])('%j gives %j: %s', (value, people, _why) => {
    expect(readPeople(value)).toEqual(people);
  });

  test('a new person never takes the place of a removed one that still stands in a calendar', () => {
    expect(withPerson([{ ...person, id: 4 }]).map(({ id }) => id)).toEqual([4, 5]);
    const many = Array.from({ length: 20 }, (_, id) => ({ ...person, id }));
    expect(withPerson(many)).toBe(many);
  });
});

test('a mail link holds subject and text, and nothing breaks out of them', () => {
  const link = mailLink('a@b.example', 'One & two', 'x\n&bcc=c@d.example');
  expect(link).toBe(
    'mailto:a@b.example?subject=One%20%26%20two&body=x%0D%0A%26bcc%3Dc%40d.example',
  );
});
