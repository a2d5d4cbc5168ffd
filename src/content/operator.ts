import { z } from 'astro/zod';
import { ALL_LANGUAGES, WHOLE } from '../words/languages.ts';

/** What the operator is; it selects the sentences about who runs the site. */
export const KINDS = ['none', 'broker', 'law-firm', 'association'] as const;
export type OperatorKind = (typeof KINDS)[number];

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'A colour such as #005b5c');
export const address = z.url({
  protocol: /^https$/,
  error: 'An address that starts with https://',
});
const text = z.string().trim().min(1);
/** An empty key counts as not given. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((v) => v ?? undefined);

const contact = z
  .strictObject({
    name: text,
    for: text,
    email: z.email().optional(),
    phone: text.optional(),
    url: address.optional(),
    hours: text.optional(),
  })
  .refine((one) => one.email || one.phone || one.url, 'A contact needs an email, a phone or a url');

/** The settings of whoever runs the site: `content/operator.yaml`. Unknown keys are refused. */
export const operatorSchema = z.strictObject({
  name: text.max(40),
  shortName: text.max(14),
  is: z.enum(KINDS),
  site: optional(address),
  languages: z
    .array(z.enum(ALL_LANGUAGES))
    .refine((all) => all[0] === WHOLE, `The first is ${WHOLE}: what another lacks leads to it`)
    .refine((all) => new Set(all).size === all.length, 'A language twice')
    .default([...ALL_LANGUAGES]),
  maintainer: optional(
    z.strictObject({ name: text, email: z.email().optional(), url: address.optional() }),
  ),
  colours: z.strictObject({ light: colour, dark: colour }),
  logo: text.regex(/\.(svg|png)$/, 'An .svg or .png file, from the root of the project'),
  form: optional(
    z.strictObject({
      url: address,
      who: text.optional(),
      within: text.optional(),
      cost: text.optional(),
    }),
  ),
  summaryTo: optional(z.email()),
  contacts: optional(z.array(contact)),
});
export type Operator = z.output<typeof operatorSchema>;

/** The lightest and the darkest ground that text stands on in each scheme: `--paper`, `--sheet`, `--band`. */
const GROUNDS = {
  light: ['#fdfaf4', '#ffffff', '#f4f0e8'],
  dark: ['#12171d', '#1c2229', '#171d23'],
} as const;
/** WCAG 2.2, success criterion 1.4.3. */
const LEGIBLE = 4.5;

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast of two colours as a ratio from 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** White or near-black, whichever is the more legible on a colour. */
export const textOn = (ground: string): string =>
  contrast(ground, '#ffffff') >= contrast(ground, '#12171d') ? '#ffffff' : '#12171d';

/** Which of an operator's colours cannot be read, each as a sentence; none where all can. */
export const illegible = ({ colours }: Pick<Operator, 'colours'>): readonly string[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    GROUNDS[scheme]
      .filter((ground) => contrast(colours[scheme], ground) < LEGIBLE)
      .map(
        (ground) =>
          `colours.${scheme} ${colours[scheme]} has a contrast of ${contrast(colours[scheme], ground).toFixed(1)} on ${ground}; text needs ${LEGIBLE}`,
      ),
  );
