import { describe, expect, it } from 'vitest';
import { KEYS, readFragment } from '../../src/browser/situation-fragment';
import { ANSWER_KEYS, answersIn } from '../../src/browser/url-fragment';
import { openerOf } from '../../src/rules/route';
import { paths, type Question, symptoms } from '../../src/rules/sign-in-question';

const ways = () =>
  new Map(paths().map(({ answers, end }) => [answers.map((one) => one.join('=')).join('&'), end]));

/** Every question once, in the order in which they come up. */
const questions = (from: Question): readonly Question[] => [
  from,
  ...Object.values(from.answers).flatMap((next) =>
    typeof next === 'string' ? [] : questions(next),
  ),
];

describe('the sign-in questions', () => {
  // Each row: what she answers, where the guides send her, and why.
  it.each([
    ['see=inactive&who=user&then=in', 'owner-reactivates', 'CBP: the owner alone can do it'],
    ['see=inactive&who=user&then=locked', 'owner-email', 'first the owner has to get back in'],
    ['see=inactive&who=user&then=gone', 'owner-change', 'nobody is left who could reactivate'],
    ['see=inactive&who=proxy&then=in', 'owner-reactivates', 'a proxy is reactivated like a user'],
    ['see=inactive&who=proxy&then=locked', 'owner-email', 'the same for a proxy'],
    ['see=inactive&who=proxy&then=gone', 'owner-change', 'the same for a proxy'],
    ['see=inactive&who=owner&then=mine', 'owner-email', 'she writes from that mailbox'],
    ['see=inactive&who=owner&then=silent', 'service-desk', 'the e-mail was sent and not answered'],
    [
      'see=inactive&who=owner&then=lost',
      'account-desk',
      'without the mailbox the e-mail is no way',
    ],
    ['see=inactive&who=unknown', 'owner-lookup', 'CBP can say who the owner is'],
    ['see=password', 'reset', 'a forgotten password is no lock'],
    ['see=token&then=mine', 'service-desk', 'nothing came to her own mailbox'],
    ['see=token&then=theirs', 'owner-change', 'the token goes to someone who has left'],
    ['see=inside&then=tab', 'roles', 'no lock: the role does not show CAPE'],
    ['see=inside&then=number', 'ior-number', 'the number is locked, not the person'],
    ['see=inside&then=message', 'message', 'an upload was refused, with its own message'],
    ['see=inside&then=nothing', 'verify', 'a working sign-in is not yet an account that files'],
    ['see=untried', 'log-in', 'only a try tells whether there is a lock'],
    ['see=never', 'new-account', 'there is nothing to reactivate'],
  ])('%s leads to %s: %s', (answers, end) => expect(ways().get(answers)).toBe(end));

  it('have each the name of its words, and the key of its turn', () => {
    expect(questions(symptoms).map(({ id, key }) => [id, key])).toEqual([
      ['see', 'see'],
      ['who', 'who'],
      ['owner', 'then'], // of a user
      ['owner', 'then'], // of a proxy
      ['mail', 'then'],
      ['token', 'then'],
      ['stop', 'then'],
    ]);
  });

  it('lead nowhere else, and never ask a fourth time', () => {
    expect(ways().size).toBe(19);
    for (const { answers } of paths()) expect(answers.length).toBeLessThanOrEqual(3);
  });

  it('reach every way back in', () => {
    const missed = Object.keys(openerOf).filter(
      (way) => ![...ways().values()].includes(way as never),
    );
    expect(missed).toEqual([]);
  });

  it('use keys of their own, one for each turn, and words that say nothing of anybody', () => {
    expect(ANSWER_KEYS.filter((key) => (KEYS as readonly string[]).includes(key))).toEqual([]);
    for (const { answers } of paths()) {
      const keys = answers.map(([key]) => key);
      expect(ANSWER_KEYS.filter((key) => keys.includes(key))).toEqual(keys);
      for (const [, answer] of answers) expect(answer).toMatch(/^[a-z]+$/);
    }
  });

  it('stand in a fragment beside the days, and are no unknown keys', () => {
    const hash = '#a-heading&see=inactive&liquidated=2026-09-03&who=owner&sea=1';
    expect(readFragment(hash)).toEqual({
      typed: { liquidated: '2026-09-03' },
      repeated: [],
      unknown: ['sea'],
    });
    expect(answersIn(hash)).toEqual(['see=inactive', 'who=owner']);
    expect(answersIn('#seen=1&then')).toEqual([]);
  });
});
