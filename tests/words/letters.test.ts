import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../src/rules/day';
import { mailLink } from '../../src/words/mail-link';
import { type LetterDays, type LetterId, letterIn, LETTERS } from '../../src/words/letter-of';
import { type Letter, letters as lettersEn } from '../../src/words/en/letters';
import { moreLetters as moreEn } from '../../src/words/en/more-letters';
import { letters as lettersEs } from '../../src/words/es/letters';
import { moreLetters as moreEs } from '../../src/words/es/more-letters';

const both = (some: (days?: LetterDays) => readonly Letter[], more: readonly Letter[]) => ({
  letters: () => [...some(), ...more],
  letter: (id: LetterId, days?: LetterDays) => letterIn([...some(days), ...more], id),
});
const en = both(lettersEn, moreEn);
const es = both(lettersEs, moreEs);

interface Contact {
  readonly id: string;
  readonly email?: string;
  readonly subject?: string;
}
const contacts = parse(readFileSync('content/contacts.yaml', 'utf8')) as readonly Contact[];

describe('the letters', () => {
  it.each([...LETTERS])('%s stands in both languages', (id) => {
    for (const { letter } of [en, es]) {
      const { title, when, subject, body } = letter(id);
      for (const said of [title, when, subject, body]) expect(said.trim()).not.toBe('');
      // What identifies the reader is a blank, and no place is left unfilled by us.
      expect(body).toMatch(/______/);
      expect(body + subject).not.toMatch(/\{|undefined/);
    }
  });

  it('go to the address and with the subject that the contacts give', () => {
    const told = en.letters().filter(({ contact }) => contact);
    expect(told.map(({ id }) => id)).toEqual(['reactivation', 'owner-lookup', 'cape-support']);
    for (const { contact, subject } of told) {
      const found = contacts.find(({ id }) => id === contact?.id);
      expect(found).toMatchObject({ email: contact?.email, subject });
    }
  });

  it('carry the days that are given, and none that is not', () => {
    const fileBy = day('2026-12-11');
    expect(en.letter('reactivation', { fileBy }).body).toContain('Friday, December 11, 2026');
    expect(es.letter('owner', { fileBy }).body).toContain('11 de diciembre de 2026');
    expect(en.letter('reactivation').body).not.toMatch(/20\d\d/);
    const entries = [
      { liquidated: day('2026-09-25'), by: fileBy },
      { liquidated: day('2026-06-19') },
    ];
    const lines = en.letter('broker', { entries }).body.split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- Entry number ______, liquidated on Friday, September 25, 2026, please by Friday, December 11, 2026',
      '- Entry number ______, liquidated on Friday, June 19, 2026',
    ]);
  });

  it('what CBP, a broker or a surety reads is English under a Spanish title', () => {
    const own = es.letters().filter(({ english }) => !english);
    expect(own.map(({ id }) => id)).toEqual(['owner', 'mailbox']);
    expect(es.letter('broker').body).toBe(en.letter('broker').body);
    expect(es.letter('broker').title).not.toBe(en.letter('broker').title);
  });

  it('open in a mail program with lines kept apart', () => {
    expect(mailLink('a@b.gov', 'One & two', 'x\ny')).toBe(
      'mailto:a@b.gov?subject=One%20%26%20two&body=x%0D%0Ay',
    );
  });
});
