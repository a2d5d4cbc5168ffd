import { describe, expect, test } from 'vitest';
import { mailLink } from '../../../../src/words/mail-link';
import { readSeats, withSeat } from '../../../../src/islands/tools/stay-active/people';

const seat = { id: 1, name: 'Owner', day: '2026-11-01' };

describe('seats from storage', () => {
  test.each([
    [[seat], [seat], 'one seat'],
    [[{ ...seat, extra: 'x' }], [seat], 'what we do not know is left out'],
    [[], undefined, 'no seat'],
    [[seat, seat], undefined, 'an id twice'],
    [[{ ...seat, id: 'a' }], undefined, 'an id that is no number'],
    [[{ ...seat, name: 'x'.repeat(200) }], undefined, 'a text that no field could have held'],
    [[null], undefined, 'nothing in the place of a seat'],
    ['seats', undefined, 'another kind of value'],
  ])('%j gives %j: %s', (value, seats, _why) => {
    expect(readSeats(value)).toEqual(seats);
  });

  test('a new seat never takes the place of a removed one that still stands in a calendar', () => {
    expect(withSeat([{ ...seat, id: 4 }]).map(({ id }) => id)).toEqual([4, 5]);
    const many = Array.from({ length: 20 }, (_, id) => ({ ...seat, id }));
    expect(withSeat(many)).toBe(many);
  });
});

test('a mail link holds subject and text, and nothing breaks out of them', () => {
  const link = mailLink('a@b.example', 'One & two', 'x\n&bcc=c@d.example');
  expect(link).toBe(
    'mailto:a@b.example?subject=One%20%26%20two&body=x%0D%0A%26bcc%3Dc%40d.example',
  );
});
