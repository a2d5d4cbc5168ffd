const word = (description: string) => ({ type: 'string', minLength: 1, description });
const oneOf = (values: readonly string[], description: string) => ({ enum: values, description });
const ID = '^[a-z0-9.-]+$';
const id = (description: string) => ({ type: 'string', pattern: ID, description });
const day = (description: string) => ({
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description,
});
/** A text may say only its year, or its month. */
const since = (description: string) => ({
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description,
});
const number = (description: string) => ({ type: 'number', minimum: 0, description });
const object = (
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const value = object(
  {
    from: since('From when the figure holds.'),
    value: number('The figure; of a range the larger one, with which a plan is made.'),
    least: number('The smaller figure of a range.'),
    orMore: { const: true, description: 'The source says “or more”.' },
    source: id('The id of the source.'),
    cite: word('The place in the source.'),
    checked: day('When we last held the figure against its source.'),
  },
  ['least', 'orMore'],
);

const parameter = object({
  id: id('The name by which the pages and calculators call this number.'),
  unit: oneOf(
    [
      'calendar-days',
      'business-days',
      'weeks',
      'months',
      'years',
      'minutes',
      'entries',
      'characters',
      'megabytes',
      'weekday',
    ],
    'What is counted.',
  ),
  standing: oneOf(
    ['statute', 'agency', 'margin', 'estimate'],
    'How firm: law, CBP practice, our own margin, or an estimate that CBP does not publish.',
  ),
  values: {
    type: 'array',
    minItems: 1,
    items: value,
    description: 'Every figure it has had, the oldest first; an entry keeps that of its own day.',
  },
});

const source = object(
  {
    id: id('The name by which parameters and pages call this source.'),
    kind: oneOf(['law', 'agency', 'court', 'press', 'article', 'method'], 'Who speaks.'),
    label: word('The short form of a citation.'),
    title: word('What it is.'),
    url: { type: 'string', pattern: '^https://', description: 'Where it is published.' },
    published: since('When it was published, as far as it says.'),
    read: day('When we last read a published copy.'),
    for: word('What we take from it.'),
  },
  ['url', 'published'],
);

const startBy = object({
  '1': day('In the fast case.'),
  '2': day('In the usual case.'),
  '3': day('In the slow case.'),
});

const group = object({
  friday: day('The Friday on which the entries liquidate.'),
  lastCapeDay: day('The last day for CAPE; it still counts.'),
  fileCapeBy: day('A business day before it.'),
  startBy: { ...startBy, description: 'The latest day to start reactivating; an estimate.' },
  reliquidationLimit: day('The last day of voluntary reliquidation.'),
  lastProtestDay: day('The last day for a protest; it still counts.'),
  fileProtestBy: day('The same, or the business day before it.'),
  closed: {
    ...object(
      {
        friday: word('Why offices are closed on the Friday.'),
        lastCapeDay: word('Why they are closed on the last CAPE day.'),
        lastProtestDay: word('Why they are closed on the last protest day.'),
      },
      ['friday', 'lastCapeDay', 'lastProtestDay'],
    ),
    description: 'Days on which offices are closed.',
  },
});

const fridays = object({
  about: { type: 'string', pattern: '^https?://', description: 'The timetable, for people.' },
  standing: { const: 'estimate', description: 'A pattern of the postings, and no rule.' },
  source: id('The id of the source.'),
  groups: { type: 'array', minItems: 1, items: group },
});

/** The shape of `/rules.json`, as JSON Schema of the draft of December 2020, named by its own address. */
export const rulesSchema = (address: string) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: address,
  title: 'The numbers and sources of this guide',
  ...object({
    $schema: { const: address },
    about: { type: 'string', pattern: '^https?://', description: 'How we count, for people.' },
    rules: {
      type: 'string',
      pattern: '^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$',
      description: 'A code for this set of numbers: other numbers have another code.',
    },
    checked: day('When all sources were last read.'),
    parameters: { type: 'array', minItems: 1, items: parameter },
    fridays: { ...fridays, description: 'The days of each weekly group of liquidations.' },
    sources: { type: 'array', minItems: 1, items: source },
  }),
});
