import type { AnyText } from '../any-text';

/** The texts around an embedded tool. */
export const around = {
  title: (title: string, name: string): string => `${title}, to embed · ${name}`,
  limit: 'Planning help, not legal advice, and not CBP. Nothing you type leaves this frame.',
  tables: 'Dates without a calculator:',
  prefix: 'To embed.',
  refused: 'The embedding page asked for something this calculator does not offer:',
} as const;

export type EmbedWords = AnyText<typeof around>;

/** The page that offers them. */
export const embed = {
  title: 'Put a calculator on your own site',
  description:
    'For a broker’s or an association’s own pages: the plan, the weekly groups and three small calculators. Copy, paste, done.',
  lead: 'Copy a snippet into your page. Your readers get the same days, with the same sources, as on this site. No account, no key, no fee.',
  copy: 'Copy the snippet',
  copied: 'Copied',
  selected: 'This browser did not let us copy. The snippet is selected: copy it by hand.',
  preview: 'Preview',
  inLanguage: 'In another language, with this address in the snippet:',
  looks: 'How it may look',
  looksText:
    'Two parameters, each from a fixed list; teal stands for the colour of this site. Anything else is refused, and the calculator says so.',
  parameter: 'Parameter',
  values: 'Values',
  standard: 'Without it',
  height: 'How the height follows',
  heightText:
    'The calculator posts one message to the page around it whenever its height changes, and it listens to none. The message goes to your page’s origin alone where your page tells it, and holds a type and a number of pixels: nothing that was typed. Take it only from our origin and from the frame you placed, as the snippet does.',
  privacy: 'What your page learns',
  privacyText:
    'Nothing but the height, which changes with the length of an answer. What your reader types stays in the frame: no request leaves it, no cookie is set. Your own policy must allow our origin in frame-src.',
  snippet: 'Copy this',
} as const;
