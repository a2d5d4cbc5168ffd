import { describe, expect, it } from 'vitest';
import { built } from './site';

/** CBP's messages, letter by letter: IEEPA Duty Refunds, tables of 2026-07-07. */
const MESSAGES = {
  file: [
    'CSV content is empty or missing the header',
    'Not a CSV file',
    'The file size exceeds 1mb. Please split the data into smaller files before reuploading',
    'The file is deemed unsafe. Please correct the file data before reuploading',
    'The file exceeds the maximum 10,000 allowed entry numbers per file',
    'Filer Code not matching',
    'Duplicate Entry',
    'Not 11 characters long',
    'Account Mismatch',
    'Entry Summary Not Found or Archived in ACE',
  ],
  entry: [
    'Entry on Drawback',
    'Recon Already Filed for Entry Summary',
    'Entry Summary is Cancelled/Rejected',
    'Entry Summary is in Final Liquidation Status',
    'Entry Summary is in Trade Control',
    'Entry Summary is Subject to Court Injunction',
    'Entry Summary Not Found or Archived in Ace',
    'Entry Summary Pending Liquidation or Not Liquidated and Has Suspension Record',
    'Entry Summary Under Review',
    'Entry Type Not Allowed',
    'Value Not Allowed on HTS',
    'No IEEPA HTS on Entry',
    'Protest on Entry',
    'Statement Processing Not Complete',
    'Invalid HTS',
    'HTS Relationship Mismatch',
    "Unable to Calculate Duty-'X' Duty Comp Code",
    'Unexpected Error-try Again',
    'SPI or Additional HTS Required',
  ],
} as const;
/** Messages of the sign-in, from the first article. */
const SIGN_IN = [/user inactive/i, /account disabled/i];

const { $ } = built.pages.get('/errors/')!;
const entries = $('.errors section')
  .map((_, section) => ({
    id: $(section).attr('id') ?? '',
    message: $(section).find('h3').text().trim(),
    text: $(section).text(),
    links: $(section).find('p a:not(.cite)').length,
    place: $(section).find('h3 a').attr('href'),
  }))
  .get();

describe('error messages', () => {
  it.each([...MESSAGES.file, ...MESSAGES.entry])(
    '“%s” has its own place, meaning and fix',
    (message) => {
      const found = entries.filter((entry) => entry.message === message);
      expect(found).toHaveLength(1);
      expect(found[0]!.id).toMatch(/^[a-z0-9-]+$/);
      expect($(`[id="${found[0]!.id}"]`)).toHaveLength(1);
      // A reader can copy the address of the message from its heading.
      expect(found[0]!.place).toBe(`#${found[0]!.id}`);
      expect(found[0]!.text).toContain('What to do:');
      expect(found[0]!.links).toBeGreaterThan(0);
    },
  );

  it.each(SIGN_IN)('%s at the sign-in has its place', (message) => {
    expect(entries.filter((entry) => message.test(entry.message)).length).toBeGreaterThan(0);
  });

  it('are told apart by their ids', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

describe('error messages in Spanish', () => {
  const { $: spanish } = built.pages.get('/es/errors/')!;

  it.each([...MESSAGES.file, ...MESSAGES.entry])(
    '“%s” stands as ACE writes it, marked as English, with its sense and its fix',
    (message) => {
      const found = spanish('.errors section').filter(
        (_, section) => spanish(section).find('h3 a[lang=en]').text().trim() === message,
      );
      expect(found).toHaveLength(1);
      expect(found.text()).toContain('En español:');
      expect(found.text()).toContain('Qué hacer:');
    },
  );

  it('have the ids and the order of the English page', () => {
    const ids = spanish('.errors section')
      .map((_, section) => spanish(section).attr('id'))
      .get();
    expect(ids).toEqual(entries.map(({ id }) => id));
  });
});
