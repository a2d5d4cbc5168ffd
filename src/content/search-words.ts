// Reads content/search.yaml: synonyms, pinned answers and common messages of the search.
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { distinctTerms } from '../client/search/terms.ts';

/** Phrases with commas between them. */
const list = z
  .string()
  .transform((text) => text.split(',').map((phrase) => phrase.trim()))
  .refine(
    (all) => all.every((phrase) => distinctTerms(phrase).length > 0),
    'A phrase of small words finds nothing',
  );
const phrases = { en: list, es: list };

const schema = z.strictObject({
  common: z.array(z.string()).length(6),
  filler: list,
  synonyms: z.array(z.strictObject(phrases)),
  answers: z.array(
    z.strictObject({
      pages: z.array(z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/)).min(1),
      ...phrases,
    }),
  ),
});

export const readSearchWords = () =>
  schema.parse(parse(readFileSync('content/search.yaml', 'utf8')));
