import { defineCollection } from 'astro/content/config';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { translated } from './content/translated';
import { WEEK_TIME, weekMinute } from './content/week-time';
import { type ParameterId, parameters } from './rules/parameters';
import { type SourceId, sources } from './rules/sources';

/** A day as editors write it, in quotes: '2026-11-22'. */
const day = z.union([
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as YYYY-MM-DD'),
  // YAML reads an unquoted day as a date at midnight UTC.
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);
const address = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'An address such as /contacts/');
const weekTime = z.string().regex(WEEK_TIME, 'A time such as Sat 22:00').transform(weekMinute);
const id = z.string().regex(/^[a-z0-9-]+$/, 'Small letters, figures and dashes');
const known = <T extends string>(ids: readonly T[], what: string) =>
  z.string().refine((value): value is T => (ids as readonly string[]).includes(value), {
    error: (issue) => `No ${what} is called "${String(issue.input)}"`,
  });
const source = known(Object.keys(sources) as SourceId[], 'source in src/rules/sources.ts');
const parameter = known(
  parameters.map((one) => one.id) as ParameterId[],
  'parameter in src/rules/parameters.ts',
);

/** The groups of the navigation, in its order. */
export const GROUPS = [
  'start',
  'reactivate',
  'checklist',
  'file',
  'past',
  'help',
  'about',
] as const;

/** One page each; the file's path is its address. */
const guide = z.strictObject({
  /** The page's only h1. */
  title: z.string().max(80),
  /** The short name in menus. */
  nav: z.string().max(32),
  description: z.string().max(160),
  group: z.enum(GROUPS),
  /** The place inside the group; 0 is its overview. */
  order: z.number().int().min(0),
  /** The day on which somebody last read the page against its sources. */
  reviewed: day,
  /** Exactly the sources the page cites. */
  sources: z.array(source),
});

const guides = defineCollection({
  // A folder for each language; a translation stands at the path of the page it translates.
  loader: glob({
    pattern: '*/**/*.mdx',
    base: './content/guides',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: guide,
});

const note = z.strictObject({
  title: z.string(),
  number: z.number().int().min(1),
  reviewed: day,
  summary: z.string().max(160),
});

/** Numbered public notes on how we count. */
const method = defineCollection({
  // A folder for each other language; a file has the name of the note it translates.
  loader: glob({ pattern: '**/*.md', base: './content/method' }),
  schema: note,
});

const aged = { source, checked: day };

const contacts = defineCollection({
  loader: file('content/contacts.yaml'),
  schema: z.strictObject({
    id,
    name: z.string(),
    for: z.string(),
    email: z.email().optional(),
    phone: z.string().optional(),
    extension: z.string().optional(),
    /** Fills in the subject of the e-mail. */
    subject: z.string().optional(),
    menu: z.string().optional(),
    hours: z
      .strictObject({
        text: z.string(),
        /** When nobody answers, in U.S. Eastern; the page tells it in the reader's own time too. */
        closed: z
          .array(z.strictObject({ from: weekTime, to: weekTime }))
          .min(1)
          .optional(),
      })
      .optional(),
    ready: z.array(z.string()),
    /** Whose contact it is: CBP's own today, an old guide of CBP, or reported by others. */
    standing: z.enum(['agency', 'old', 'press']),
    note: z.string().optional(),
    ...aged,
  }),
});

/**
 * The texts of the contacts in other languages, by language and id. Numbers, addresses and sources stand in the
 * file above alone.
 */
const contactTexts = defineCollection({
  loader: () => translated('contacts'),
  schema: z.strictObject({
    id: z.string(),
    name: z.string(),
    for: z.string(),
    menu: z.string().optional(),
    hours: z.string().optional(),
    ready: z.array(z.string()),
    note: z.string().optional(),
  }),
});

const glossary = defineCollection({
  loader: file('content/glossary.yaml'),
  schema: z.strictObject({
    id,
    term: z.string(),
    means: z.string(),
    see: address.optional(),
    source: source.optional(),
    checked: day,
  }),
});

/** The texts of the glossary in Spanish; a name that is not translated has no `term`. */
const glossaryTexts = defineCollection({
  loader: () => translated('glossary'),
  schema: z.strictObject({ id: z.string(), term: z.string().optional(), means: z.string() }),
});

const errors = defineCollection({
  loader: file('content/errors.yaml'),
  schema: z.strictObject({
    id,
    kind: z.enum(['file', 'entry', 'sign-in', 'account', 'upload']),
    message: z.string(),
    means: z.string(),
    fix: z.string(),
    /** What the reader must leave alone, where the obvious next move does harm. */
    not: z.string().optional(),
    /** Who knows of the message: CBP itself, a firm that quotes CBP, or reports alone. CBP's tables where absent. */
    firm: z.enum(['agency', 'firm', 'report']).optional(),
    page: address,
    ...aged,
  }),
});

/** The texts of the messages in other languages; a message of ACE stays English, and `gloss` says what its words mean. */
const errorTexts = defineCollection({
  loader: () => translated('errors'),
  schema: z
    .strictObject({
      id: z.string(),
      gloss: z.string().optional(),
      message: z.string().optional(),
      means: z.string(),
      fix: z.string(),
      not: z.string().optional(),
    })
    .refine(({ gloss, message }) => !gloss !== !message, 'Either `gloss` or `message`'),
});

const phases = defineCollection({
  loader: file('content/phases.yaml'),
  schema: z.strictObject({
    id,
    takes: z.string(),
    status: z.string(),
    state: z.enum(['live', 'announced', 'none']),
    since: day.optional(),
    ...aged,
  }),
});

/** The texts of the phases in other languages. */
const phaseTexts = defineCollection({
  loader: () => translated('phases'),
  schema: z.strictObject({ id: z.string(), takes: z.string(), status: z.string() }),
});

const changes = defineCollection({
  loader: file('content/changes.yaml'),
  schema: z.strictObject({
    id,
    day: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    title: z.string(),
    text: z.string(),
    parameters: z.array(parameter),
    answers: z.array(z.string()),
    ...aged,
  }),
});

/** The texts of the changes in other languages. */
const changeTexts = defineCollection({
  loader: () => translated('changes'),
  schema: z.strictObject({ id: z.string(), title: z.string(), text: z.string() }),
});

export const collections = {
  guides,
  method,
  contacts,
  contactTexts,
  glossary,
  glossaryTexts,
  errors,
  errorTexts,
  phases,
  phaseTexts,
  changes,
  changeTexts,
};
