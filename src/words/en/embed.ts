/** What stands around an embedded calculator, and on the page that offers them. */
export const embed = {
  limit: 'Planning help, not legal advice, and not CBP. Nothing you type leaves this frame.',
  tables: 'Dates without a calculator:',
  prefix: 'To embed.',
  refused: 'The embedding page asked for something this calculator does not offer:',
  title: 'Put a calculator on your own site',
  description:
    'Three small calculators for a broker’s or an association’s own pages: account tier, CAPE window, protest days. Copy, paste, done.',
  lead: 'Copy a snippet into your page. Your readers get the same days, with the same sources, as on this site. No account, no key, no fee.',
  looks: 'How it may look',
  looksText:
    'Two parameters, each from a fixed list. Anything else is refused, and the calculator says so.',
  parameter: 'Parameter',
  values: 'Values',
  standard: 'Without it',
  height: 'How the height follows',
  heightText:
    'The calculator posts one message to the page around it whenever its height changes, and it listens to none. The message holds a type and a number of pixels, and nothing that was typed. Take it only from our origin and from the frame you placed, as the snippet does.',
  privacy: 'What your page learns',
  privacyText:
    'Nothing but the height. What your reader types stays in the frame: no request leaves it, no cookie is set. Your own policy must allow our origin in frame-src.',
  snippet: 'Copy this',
} as const;
