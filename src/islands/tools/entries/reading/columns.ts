import { parseEntryNumber } from '../../../../rules/entry-number';
import { readDay } from './cells';

/** What a column of the export can tell us. Any other column is passed over and never kept. */
export const FIELDS = [
  'number',
  'liquidated',
  'entered',
  'type',
  'status',
  'protest-status',
  'protest-number',
  'reconciliation',
  'reconciliation-filed',
  'control',
  'summary-status',
  'drawback',
  'claim',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column (from 0) holds what. */
export type Mapping = Readonly<Partial<Record<Field, number>>>;

/** Header names, letters and digits alone; those of ES-003 first, then what people write themselves. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  number: [
    'entrysummarynumber',
    'entrynumber',
    'entryno',
    'entrynum',
    'entrynbr',
    'entrysummaryno',
    'entrysummary',
    'entry',
    'entries',
    'entrynumbers',
  ],
  liquidated: [
    'liquidationdate',
    'liquidated',
    'liquidationday',
    'liquidateddate',
    'liquidatedon',
    'dateliquidated',
    'dateofliquidation',
    'liquidation',
    'liqdate',
    'reliquidationdate',
  ],
  entered: ['entrydate', 'entered', 'dateofentry', 'entereddate', 'entrysummarydate'],
  type: ['entrytypecode', 'entrytype', 'type', 'typecode', 'entrysummarytype'],
  status: ['liquidationstatus', 'liqstatus', 'liquidationstate'],
  'protest-status': ['proteststatus', 'protest', 'proteststate'],
  'protest-number': ['protestnumber', 'protestno'],
  reconciliation: [
    'reconciliationindicator',
    'reconciliation',
    'recon',
    'reconindicator',
    'reconciliationflag',
  ],
  'reconciliation-filed': [
    'reconciliationfiled',
    'reconfiled',
    'reconciliationonfile',
    'reconciliationstatus',
    'reconstatus',
    'reconciliationentrynumber',
    'reconciliationentry',
  ],
  control: ['controlstatus', 'control'],
  'summary-status': ['entrysummarystatus', 'summarystatus'],
  drawback: ['drawback', 'drawbackindicator', 'drawbackflag', 'drawbackentry', 'ondrawback'],
  claim: ['claimnumber', 'capeclaimnumber', 'capeclaim'],
};

/** A header as its letters and digits alone. */
const bare = (header: string) => header.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The mapping that a header row asks for: by name, in any order and case, the closest name first. */
export function mappingOf(header: readonly string[]): Mapping {
  const names = header.map(bare);
  const mapping: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    for (const name of NAMES[field]) {
      const at = names.indexOf(name);
      if (at < 0) continue;
      mapping[field] = at;
      break;
    }
  }
  return mapping;
}

/** A row that names the number or the liquidation day is a header. */
const isHeader = ({ number, liquidated }: Mapping) =>
  number !== undefined || liquidated !== undefined;

export interface Head {
  /** How many rows stand above the data: titles, and the header itself. */
  readonly skip: number;
  readonly header: readonly string[] | undefined;
  readonly mapping: Mapping;
}

/** How many rows are looked at before it is said what the columns are. */
export const LOOKED_AT = 40;

function readable(
  rows: readonly (readonly string[])[],
  at: number,
  what: 'number' | 'day',
): number {
  return rows.filter((row) => {
    const text = row[at] ?? '';
    if (what === 'day') return readDay(text).ok;
    const parsed = parseEntryNumber(text);
    return parsed.ok || parsed.proposal !== undefined;
  }).length;
}

/** By content, where no header is known: the column most like entry numbers, the one most like days. */
function byContent(rows: readonly (readonly string[])[]): Head {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const best = (what: 'number' | 'day', not?: number) => {
    let found: { at: number; count: number } | undefined;
    for (let at = 0; at < width; at++) {
      const count = at === not ? 0 : readable(rows, at, what);
      if (count > (found?.count ?? 0)) found = { at, count };
    }
    return found;
  };
  const number = best('number');
  const liquidated = best('day', number?.at);
  const mapping = {
    ...(number && { number: number.at }),
    ...(liquidated && { liquidated: liquidated.at }),
  };
  const first = rows.findIndex(
    (row) =>
      (number && readable([row], number.at, 'number')) ||
      (liquidated && readable([row], liquidated.at, 'day')),
  );
  const skip = Math.max(0, first);
  return { skip, header: skip > 0 ? rows[skip - 1] : undefined, mapping };
}

/** What the first rows say of the columns: the header with the most known names, else the content. */
export function headOf(rows: readonly (readonly string[])[]): Head {
  let best: Head | undefined;
  rows.forEach((row, index) => {
    const mapping = mappingOf(row);
    if (!isHeader(mapping)) return;
    if (best && Object.keys(best.mapping).length >= Object.keys(mapping).length) return;
    best = { skip: index + 1, header: row, mapping };
  });
  return best ?? byContent(rows);
}

/** How much rows look like a table we know: a known header weighs most, then each readable cell. */
export function likeness(rows: readonly (readonly string[])[]): number {
  const { mapping, header } = headOf(rows);
  const known = header ? Object.keys(mappingOf(header)).length * 1000 : 0;
  const cells =
    (mapping.number === undefined ? 0 : readable(rows, mapping.number, 'number')) +
    (mapping.liquidated === undefined ? 0 : readable(rows, mapping.liquidated, 'day'));
  return known + cells;
}
