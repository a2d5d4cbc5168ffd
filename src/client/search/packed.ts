// The index as it travels: MiniSearch's own form says each key again for every term, and weighs half
// as much again. It imports nothing, so that Node can run it as it stands.

/** A page: its address, its title, and how much its passages count beside others. */
export type PackedPage = readonly [address: string, title: string, weight: number];
/** A passage: the place of its page in the list, its anchor, its heading, its text. */
export type PackedPassage = readonly [page: number, anchor: string, heading: string, text: string];

/** What a language's module holds. */
export interface Packed {
  readonly pages: readonly PackedPage[];
  readonly passages: readonly PackedPassage[];
  readonly terms: string;
  /** By term, `|`; by field, `;`: its number, then the gaps between passages, and `*` how often. */
  readonly postings: string;
  /** By passage, the number of terms in each field. */
  readonly lengths: readonly (readonly number[])[];
  readonly averages: readonly number[];
}

/** The parts of MiniSearch's own form that differ from index to index. */
export interface Index {
  readonly fieldLength: Readonly<Record<string, number[]>>;
  readonly averageFieldLength: number[];
  readonly index: [string, Record<string, Record<string, number>>][];
}

const BASE = 36;

/** Packs the index that MiniSearch made of passages numbered from 0. */
export function pack(
  { index, fieldLength, averageFieldLength }: Index,
  pages: readonly PackedPage[],
  passages: readonly PackedPassage[],
): Packed {
  const list = (numbers: Readonly<Record<string, number>>) => {
    let last = -1;
    return Object.entries(numbers).map(([number, often]) => {
      const gap = (Number(number) - last - 1).toString(BASE);
      last = Number(number);
      return often > 1 ? `${gap}*${often}` : gap;
    });
  };
  return {
    pages,
    passages,
    terms: index.map(([term]) => term).join(' '),
    postings: index
      .map(([, fields]) =>
        Object.entries(fields)
          .map(([field, numbers]) => [field, ...list(numbers)].join(','))
          .join(';'),
      )
      .join('|'),
    lengths: passages.map((_, number) => fieldLength[number] ?? []),
    averages: averageFieldLength,
  };
}

/** MiniSearch's own form of a packed index, as its `loadJS` takes it. */
export function unpack({ terms, postings, lengths, averages }: Packed, fields: readonly string[]) {
  const names = terms.split(' ');
  const numbers = (list: string) => {
    const [field = '', ...gaps] = list.split(',');
    let last = -1;
    const found = gaps.map((item) => {
      const [gap = '', often = '1'] = item.split('*');
      last += Number.parseInt(gap, BASE) + 1;
      return [last, Number(often)] as const;
    });
    return [field, Object.fromEntries(found)] as const;
  };
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: Object.fromEntries(lengths.map((_, number) => [number, number])),
    fieldIds: Object.fromEntries(fields.map((field, number) => [field, number])),
    fieldLength: Object.fromEntries(lengths.map((each, number) => [number, [...each]])),
    averageFieldLength: [...averages],
    storedFields: {},
    dirtCount: 0,
    index: postings
      .split('|')
      .map((each, at) => [names[at] ?? '', Object.fromEntries(each.split(';').map(numbers))]),
    serializationVersion: 2,
  };
}
