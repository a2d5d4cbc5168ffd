// More shapes of each kind of file and list, made here. A row: what it shows, the text, and what comes
// of it: e entries, o open, p protest, x past, u not liquidated, b blocked, a rows set aside.
import { describe, expect, it } from 'vitest';
import { Book } from '../../../../src/islands/tools/entries/decisions';
import { questionsOf } from '../../../../src/islands/tools/entries/reading/questions';
import type { Reading } from '../../../../src/islands/tools/entries/reading/read-sources';
import type { TableChoices } from '../../../../src/islands/tools/entries/reading/table';
import { day } from '../../../../src/rules/day';
import { paste, pasteAgain } from './read';

const TODAY = day('2026-11-22');
const [A, B, C, D] = ['BQ7-1000000-2', 'BQ7-1000001-0', 'BQ7-1000002-8', 'BQ7-1000003-6'];
const OPEN = '09/18/2026';
const PROTEST = '07/10/2026';
const PAST = '03/02/2026';
const ENTERED = '11/03/2025';
const H = 'Entry Number,Liquidation Date';

function counted({ table }: Reading): string {
  const { entries, counts } = new Book(table, {}, TODAY).summary;
  const parts = [
    ['e', entries],
    ['o', counts.open],
    ['p', counts.protest],
    ['x', counts.past],
    ['u', counts.unliquidated],
    ['b', counts.blocked],
    ['a', table.setAside.length],
  ] as const;
  return parts.flatMap(([letter, count]) => (count ? `${letter}${count}` : [])).join(' ');
}

interface Variant {
  readonly why: string;
  readonly text: string;
  readonly want: string;
  /** The questions that are asked first, and how they are answered. */
  readonly asks?: readonly string[];
  readonly answer?: TableChoices;
}

const lines = (...rows: readonly string[]) => rows.join('\n');
const tabs = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join('\t')).join('\n');
const status = (word: string, want: string): Variant => ({
  why: `“${word}” as a liquidation status`,
  text: lines('Entry Number,Liquidation Date,Liquidation Status', `${A},,${word}`),
  want,
});
const blankDay = (word: string): Variant => ({
  why: `“${word}” in place of a day`,
  text: lines(H, `${A},${word}`, `${B},${OPEN}`),
  want: 'e2 o1 u1',
});
const claim = (word: string, want: string): Variant => ({
  why: `a claim that is “${word}”`,
  text: lines(
    'Entry Number,Liquidation Date,Claim Number,Claim Status',
    `${A},${OPEN},100000200001,${word}`,
  ),
  want,
});
const header = (number: string, liquidated: string): Variant => ({
  why: `“${number}” and “${liquidated}”`,
  text: lines(
    `Entry Date,${number},${liquidated}`,
    `${ENTERED},${A},${OPEN}`,
    `${ENTERED},${B},${PROTEST}`,
    `${ENTERED},${C},`,
  ),
  want: 'e3 o1 p1 u1',
});
const shape = (text: string): Variant => ({
  why: `the day ${JSON.stringify(text)}`,
  text: `Entry Number\tLiquidation Date\n${A}\t${text}`,
  want: 'e1 o1',
});
const number = (text: string): Variant => ({
  why: `the number ${JSON.stringify(text)}`,
  text: `Entry Number\tLiquidation Date\n${text}\t${OPEN}`,
  want: 'e1 o1',
});

const variants: Readonly<Record<string, readonly Variant[]>> = {
  'claim-state': [
    ...[
      'Accepted',
      'ACCEPTED',
      'CAPE Accepted',
      'Updated',
      'Entry Summary Updated',
      'Accepted with Error(s)',
      'accepted by CBP',
      'Completed - Accepted',
      'Aceptada',
      'Actualizado',
    ].map((word) => claim(word, 'e1 b1')),
    ...[
      'Rejected',
      'FAILED',
      'Draft',
      'Not filed',
      'Unfiled',
      'Not accepted',
      'Error',
      'Rechazada',
      'Borrador',
      'Withdrawn',
      'Failed initial validation',
      'Validation failed',
      'Not submitted',
      'Cancelled',
      'In draft',
      'Not yet filed',
      'Validation Error',
      'Denied',
      'Upload failed',
      'Removed',
      'Duplicate',
      'Incomplete',
    ].map((word) => claim(word, 'e1 o1')),
    claim('', 'e1 b1'),
    claim('N/A', 'e1 b1'),
    {
      why: 'an error beside a claim number and no status',
      text: lines(
        'Entry Number,Liquidation Date,CAPE Claim Number,Error Message',
        `${A},${OPEN},100000200001,PROTEST ON ENTRY`,
        `${B},${OPEN},100000200001,`,
      ),
      want: 'e2 o1 b1',
    },
    {
      why: 'accepted with errors: the entry’s own error decides',
      text: lines(
        'Entry Number,Liquidation Date,Claim Number,Claim Status,Error Description',
        `${A},${OPEN},100000200001,Accepted with Error(s),INVALID HTS`,
        `${B},${OPEN},100000200001,Accepted with Error(s),`,
      ),
      want: 'e2 o1 b1',
    },
    {
      why: 'refused once and accepted later',
      text: lines(
        'Entry Number,Liquidation Date,Claim Number,Claim Status',
        `${A},${OPEN},100000200001,Rejected`,
        `${A},${OPEN},100000200002,Accepted`,
      ),
      want: 'e1 b1',
    },
    {
      why: 'Spanish headers of a claim',
      text: lines(
        'Número de entrada,Fecha de liquidación,Número de reclamación,Estado de la reclamación',
        `${A},${OPEN},100000200001,Aceptada`,
        `${B},${OPEN},100000200001,Rechazada`,
      ),
      want: 'e2 o1 b1',
    },
    {
      why: 'a flag for the claim',
      text: lines(
        'Entry Number,Liquidation Date,On CAPE Claim',
        `${A},${OPEN},Y`,
        `${B},${OPEN},N`,
        `${C},${OPEN},`,
      ),
      want: 'e3 o2 b1',
    },
  ],
  'column-identity': [
    header('Entry Summary Number', 'Liquidation Date'),
    header('ENTRY_SUMMARY_NUMBER', 'LIQUIDATION_DATE'),
    header('Entry No.', 'Liq. Dt.'),
    header('Entry Nbr', 'Date Liquidated'),
    header('Entry Num', 'Liquidated On'),
    header('Entry#', 'Liq Date'),
    header('CBP Entry No', 'CBP Liquidation Date'),
    header('Entry Summary No. (11 characters)', 'Liquidation Date [actual]'),
    header('Entry Summary ID', 'Actual Liq Date'),
    header('Filer Code + Entry Number', 'Date of Liquidation'),
    header('Filer/Entry No.', 'Bulletin Liquidation Date'),
    header('EntryNumber', 'LiquidationDate'),
    header('entrynumber', 'liquidationdate'),
    header('ES No', 'Liq Dt'),
    header('ES #', 'LIQ DATE (MM/DD/YYYY)'),
    header('Entry  Summary   Number ', ' Liquidation   Date'),
    header('Entry Number *', 'Liquidation Date *'),
    header('Número de entrada', 'Fecha de liquidación'),
    header('Núm. de entrada', 'Fecha liquidación'),
    header('No. de entrada', 'Fecha real de liquidación'),
    header('N.º de entrada', 'Liquidada el'),
    header('Entrada', 'Liquidación'),
    header('Numero de Entrada (CBP)', 'Fec. Liquidacion'),
    header('Entry', 'Liquidation'),
    header('Customs Entry Number', 'Final Liquidation Date'),
    header('Import Entry No.', 'Liquidation Date/Time'),
    header('Entry Summary #', 'Liquidation Dt.'),
    header('"Entry Number (11 characters, no dashes)"', 'Entry Liquidation Date'),
    header('7501 Entry Number', 'Liquidation Date - UTC'),
    header('Filer Code - Entry Number', 'Bulletin Liquidation Date'),
    header('ABI Entry Number', 'Liquidation Notice Date'),
    header('Nro. de entrada', 'Día de liquidación'),
    header('Entry Number', 'Original Liquidation Date'),
    header('Entry Number', 'First Liquidation Date'),
    header('Entry Number', 'Liquidation Date EST'),
    ...[
      'Est. Liquidation Date',
      'Estimated Liq Date',
      'Scheduled Liquidation Date',
      'Liquidation Due Date',
      'Liquidation Extension Date',
      'Target Liquidation Date',
      'Collection Date',
      'Refund Date',
      'Fecha estimada de liquidación',
      'Fecha de pago',
    ].map((other): Variant => ({
      why: `“${other}” is another field`,
      text: lines(`Entry Number,${other}`, `${A},${OPEN}`, `${B},${PROTEST}`),
      want: 'e2 u2',
    })),
    {
      why: 'an expected liquidation is another field',
      text: lines(
        'Entry Number,Expected Liquidation Date,Liquidation Date',
        `${A},12/18/2026,${OPEN}`,
        `${B},01/08/2027,`,
      ),
      want: 'e2 o1 u1',
    },
    {
      why: 'of two columns the one that holds values is taken',
      text: lines('Entry Number,Liquidation Date,Liq Dt', `${A},,${OPEN}`, `${B},,${PROTEST}`),
      want: 'e2 o1 p1',
    },
    {
      why: 'of two numbers the one that holds values is taken',
      text: lines(
        'Entry Number,Entry Summary Number,Liquidation Date',
        `,${A},${OPEN}`,
        `,${B},${PROTEST}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'two columns of liquidation days that disagree: asked',
      text: lines('Entry Number,Liquidation Date,Date Liquidated', `${A},${OPEN},${PROTEST}`),
      asks: ['liquidation-column'],
      answer: { columns: { liquidated: 2 } },
      want: 'e1 p1',
    },
    {
      why: 'a day under a name we do not know: asked',
      text: lines('Entry Number,Milestone', `${A},${OPEN}`, `${B},${PROTEST}`),
      asks: ['liquidation-column'],
      answer: { columns: { liquidated: 'none' } },
      want: 'e2 u2',
    },
    {
      why: 'dates of payment, refund, release and summary are none of ours',
      text: lines(
        'Entry Number,Payment Date,Refund Date,Release Date,Entry Summary Date,Statement Date',
        `${A},${OPEN},${OPEN},${OPEN},${OPEN},${OPEN}`,
      ),
      want: 'e1 u1',
    },
    {
      why: 'lines are not entries',
      text: lines(
        'Entry Summary Line Number,Entry Summary Number,Liquidation Date',
        `1,${A},${OPEN}`,
        `2,${A},${OPEN}`,
        `1,${B},${PROTEST}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'Y and N under Liquidated',
      text: lines('Entry Number,Liquidated?,Liquidation Date', `${A},Yes,${OPEN}`, `${B},No,`),
      want: 'e2 o1 u1',
    },
  ],
  'bulletin rows': [
    {
      why: 'as copied from the page, with tabs',
      text: tabs(
        [
          'Posted Date',
          'Event Date',
          'Voided Date',
          'Event',
          'Basis',
          'Action',
          'Entry Number',
          'Port of Entry',
          'Entry Date',
          'Entry Type',
          'Team',
        ],
        [OPEN, OPEN, '', 'Liquidated', 'Regular', 'No Change', A, '2704', ENTERED, '01', 'H99'],
        [PROTEST, PROTEST, '', 'Suspended', '', '', B, '2704', ENTERED, '01', 'H99'],
      ),
      want: 'e2 o1 u1',
    },
    {
      why: 'as a file with commas',
      text: lines(
        'Posted Date,Event Date,Voided Date,Event,Basis,Action,Entry Number',
        `${OPEN},${OPEN},,Liquidated,Regular,No Change,${A}`,
        `${PROTEST},${PROTEST},,Extended,,,${B}`,
      ),
      want: 'e2 o1 u1',
    },
    {
      why: 'a voided liquidation does not count, and its entry stays',
      text: lines(
        'Posted Date,Event Date,Voided Date,Event,Entry Number',
        `${OPEN},${OPEN},09/21/2026,Liquidated,${A}`,
      ),
      want: 'e1 u1 a1',
    },
    {
      why: 'voided, then liquidated anew',
      text: lines(
        'Posted Date,Event Date,Voided Date,Event,Entry Number',
        `${PROTEST},${PROTEST},07/13/2026,Liquidated,${A}`,
        `${OPEN},${OPEN},,Liquidated,${A}`,
      ),
      want: 'e1 o1 a1',
    },
    {
      why: 'extended, then liquidated: one entry',
      text: lines(
        'Posted Date,Event Date,Event,Entry Number',
        `${PAST},${PAST},Extended,${A}`,
        `${OPEN},${OPEN},Liquidated,${A}`,
      ),
      want: 'e1 o1',
    },
    {
      why: 'liquidated and reliquidated: CAPE from the first, a protest from the second',
      text: lines(
        'Posted Date,Event Date,Event,Entry Number',
        `04/10/2026,04/10/2026,Liquidated,${A}`,
        `${OPEN},${OPEN},Re-liquidated,${A}`,
      ),
      want: 'e1 p1',
    },
    {
      why: 'posted later than the event: the earlier day counts',
      text: lines(
        'Posted Date,Event Date,Event,Basis,Entry Number',
        `09/25/2026,08/28/2026,Liquidated,Deem Liquidated,${A}`,
      ),
      want: 'e1 p1',
    },
    {
      why: 'the posting alone has a day',
      text: lines(
        'Entry Number,Event,Posted Date',
        `${A},Liquidated,${OPEN}`,
        `${B},Suspended,${PROTEST}`,
      ),
      want: 'e2 o1 u1',
    },
  ],
  'list-shape': [
    {
      why: 'labels on lines of their own: the entry date is no liquidation',
      text: lines(
        `Entry Number: ${A}`,
        `Entry Date: ${ENTERED}`,
        `Liquidation Date: ${OPEN}`,
        '',
        `Entry Number: ${B}`,
        `Fecha de pago: ${OPEN}`,
        `Liquidation Date: ${PROTEST}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'a table that lies on its side',
      text: lines(
        `Entry Number,${A},${B}`,
        `Entry Date,${ENTERED},${ENTERED}`,
        `Liquidation Date,${OPEN},${PROTEST}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'a table on its side with a day missing: whose day it is cannot be told',
      text: lines(`Entry Number,${A},${B}`, `Liquidation Date,${OPEN},`),
      want: 'a2',
    },
    {
      why: 'entered or paid, and no word of a liquidation',
      text: lines(`${A} entered ${ENTERED}`, `${B} paid ${OPEN}`, `${C} entry date ${ENTERED}`),
      want: 'e3 u3',
    },
    { why: 'arrows', text: lines(`${A} -> ${OPEN}`, `${B} => ${PROTEST}`), want: 'e2 o1 p1' },
    {
      why: 'quoted in a mail',
      text: lines(`> ${A} ${OPEN}`, `> ${B} ${PROTEST}`),
      want: 'e2 o1 p1',
    },
    {
      why: 'boxes to tick',
      text: lines(`[ ] ${A} ${OPEN}`, `[x] ${B} ${PROTEST}`),
      want: 'e2 o1 p1',
    },
    { why: 'brackets', text: `(${A}, ${OPEN}); (${B}, ${PROTEST})`, want: 'e2 o1 p1' },
    { why: 'three pairs in a row', text: tabs([A, OPEN, B, PROTEST, C, OPEN]), want: 'e3 o2 p1' },
    {
      why: 'a mail with a telephone number',
      text: lines(
        'Hi Ann,',
        `please check: ${A} (liq 9/18/2026), ${B} (liq 7/10/2026).`,
        'Bob, 212-555-0100',
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'another mark for a line end',
      text: `${A} ${OPEN}\u2028${B} ${PROTEST}`,
      want: 'e2 o1 p1',
    },
    { why: 'numbers with commas', text: `${A},${B},${C}`, want: 'e3 u3' },
    { why: 'numbers with semicolons', text: `${A}; ${B}; ${C}`, want: 'e3 u3' },
    {
      why: 'numbers with slashes and words',
      text: `Please look at ${A} / ${B} and ${C}, thanks.`,
      want: 'e3 u3',
    },
    { why: 'numbers in a column', text: lines(A, B, C), want: 'e3 u3' },
    { why: 'bullets', text: lines(`• ${A} - ${OPEN}`, `• ${B} - ${PROTEST}`), want: 'e2 o1 p1' },
    { why: 'numbered', text: lines(`1. ${A} ${OPEN}`, `2. ${B} ${PROTEST}`), want: 'e2 o1 p1' },
    { why: 'the day under the number', text: lines(A, OPEN, B, PROTEST), want: 'e2 o1 p1' },
    {
      why: 'the day in brackets',
      text: lines(`${A} (liquidated ${OPEN})`, `${B} (liquidated ${PROTEST})`),
      want: 'e2 o1 p1',
    },
    { why: 'the day first', text: lines(`${OPEN} ${A}`, `${PROTEST} ${B}`), want: 'e2 o1 p1' },
    { why: 'a colon', text: lines(`${A}: ${OPEN}`, `${B}: ${PROTEST}`), want: 'e2 o1 p1' },
    {
      why: 'month names with commas',
      text: lines(`${A}, September 18, 2026`, `${B}, July 10, 2026`),
      want: 'e2 o1 p1',
    },
    {
      why: 'sentences',
      text: lines(
        `Entry ${A} was liquidated on September 18, 2026.`,
        `Entry ${B} was liquidated on July 10, 2026.`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'Spanish sentences',
      text: lines(
        `La entrada ${A} fue liquidada el 18 de septiembre de 2026.`,
        `La entrada ${B} fue liquidada el 10 de julio de 2026.`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'entered and liquidated in a sentence',
      text: lines(
        `${A} entered ${ENTERED}, liquidated ${OPEN}`,
        `${B} entered ${ENTERED}, liquidated ${PROTEST}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'not liquidated, in words',
      text: lines(`${A} liquidated ${OPEN}`, `${B} not liquidated yet`),
      want: 'e2 o1 u1',
    },
    { why: 'pairs in one line', text: `${A} ${OPEN}, ${B} ${PROTEST}`, want: 'e2 o1 p1' },
    {
      why: 'a table of blanks with a header and a gap',
      text: lines(
        'Entry Number    Entry Date   Liquidation Date  Status',
        `${A}   ${ENTERED}   ${OPEN}        Liquidated`,
        `${B}   ${ENTERED}                     Unliquidated`,
      ),
      want: 'e2 o1 u1',
    },
    {
      why: 'a table in Markdown',
      text: lines(
        '| Entry Number | Liquidation Date |',
        '|---|---|',
        `| ${A} | ${OPEN} |`,
        `| ${B} | ${PROTEST} |`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'without dashes',
      text: lines('BQ710000002 9/18/2026', 'BQ710000010 7/10/2026'),
      want: 'e2 o1 p1',
    },
    { why: 'several numbers in one cell', text: lines(H, `"${A}; ${B}",${OPEN}`), want: 'e2 o2' },
    {
      why: 'several numbers in one cell on lines',
      text: lines(H, `"${A}\n${B}",${OPEN}`),
      want: 'e2 o2',
    },
    {
      why: 'two pairs with headers',
      text: lines(`${H},${H}`, `${A},${OPEN},${B},${PROTEST}`, `${C},${OPEN},,`),
      want: 'e3 o2 p1',
    },
    { why: 'numbers parted by bars', text: `${A} | ${B} | ${C}`, want: 'e3 u3' },
    {
      why: 'numbers by tabs over lines of different length',
      text: lines([A, B, C].join('\t'), D),
      want: 'e4 u4',
    },
  ],
  'nothing-said': [
    ...[
      '#N/A',
      'NULL',
      '(blank)',
      'N/A',
      'n/a',
      '-',
      '—',
      '#VALUE!',
      'None',
      'nil',
      '(none)',
      'None on file',
      'No protest on file',
      '[null]',
      'not applicable',
      'Not on file',
      'Sin protesta',
      'ninguno',
      '\\N',
      'NaN',
      '#REF!',
    ].map((word): Variant => ({
      why: `“${word}” as protest, drawback and claim`,
      text: tabs(
        [
          'Entry Number',
          'Liquidation Date',
          'Protest Number',
          'Protest Status',
          'Drawback',
          'CAPE Claim Number',
        ],
        [A, OPEN, word, word, word, word],
      ),
      want: 'e1 o1',
    })),
  ],
  'other-identifier': [
    {
      why: 'importer numbers first',
      text: tabs(['12-3456789AA', A, OPEN], ['12-3456789AA', B, PROTEST]),
      want: 'e2 o1 p1',
    },
    {
      why: 'importer numbers without a dash first',
      text: tabs(['12345678900', A, OPEN], ['12345678900', B, PROTEST], ['12345678900', C, OPEN]),
      want: 'e3 o2 p1',
    },
    {
      why: 'CBP-assigned numbers first',
      text: tabs(['261234-56789', A, OPEN], ['261234-56789', B, PROTEST]),
      want: 'e2 o1 p1',
    },
    {
      why: 'telephone numbers behind',
      text: tabs([A, OPEN, '212-555-0100'], [B, PROTEST, '212-555-0100']),
      want: 'e2 o1 p1',
    },
    {
      why: 'invoice numbers before',
      text: tabs(['INV-2026-0001', A, OPEN], ['INV-2026-0002', B, PROTEST]),
      want: 'e2 o1 p1',
    },
    {
      why: 'Spanish importer header',
      text: lines(
        'Número de importador,Número de entrada,Fecha de liquidación',
        `12-345678900,${A},${OPEN}`,
      ),
      want: 'e1 o1',
    },
    {
      why: 'IOR and tax numbers beside',
      text: lines(
        'IOR Number,Tax ID,Entry Number,Liquidation Date',
        `12-3456789AA,123-45-6789,${A},${OPEN}`,
      ),
      want: 'e1 o1',
    },
  ],
  tables: [
    {
      why: 'a header repeated on each page',
      text: lines(H, `${A},${OPEN}`, H, `${B},${PROTEST}`),
      want: 'e2 o1 p1',
    },
    {
      why: 'a second table with other columns',
      text: lines(
        H,
        `${A},${OPEN}`,
        '',
        'Liquidation Date,Status,Entry Number',
        `${PROTEST},Liquidated,${B}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'no header, and a word in a cell',
      text: lines(`1,${A},Liquidated,${OPEN}`, `2,${B},Liquidated,${PROTEST}`),
      want: 'e2 o1 p1',
    },
    {
      why: 'titles with a day above',
      text: lines('Report run on,11/22/2026', 'Prepared by,A. Person', '', H, `${A},${OPEN}`),
      want: 'e1 o1',
    },
    {
      why: 'a header over three lines',
      text: lines(
        'Entry,,Date',
        'Summary,Entry,of',
        'Number,Date,Liquidation',
        `${A},${ENTERED},${OPEN}`,
      ),
      want: 'e1 o1',
    },
    {
      why: 'a head that spans two columns',
      text: lines(
        'Entry Summary,,Liquidation,',
        'Number,Date,Date,Status',
        `${A},${ENTERED},${OPEN},Liquidated`,
        `${B},${ENTERED},,Unliquidated`,
      ),
      want: 'e2 o1 u1',
    },
    {
      why: 'parameters of a report above',
      text: lines(
        'Entry Summary Number:,BQ7-1000020-0',
        `Liquidation Date From:,${PAST}`,
        H,
        `${A},${OPEN}`,
      ),
      want: 'e1 o1',
    },
    { why: 'a blank line under the header', text: lines(H, '', `${A},${OPEN}`), want: 'e1 o1' },
    {
      why: 'dashes under the header',
      text: lines(H, '-----,-----', `${A},${OPEN}`),
      want: 'e1 o1',
    },
  ],
  'broken-row': [
    {
      why: 'a comma in the header shifts every row',
      text: lines(
        'Entry Number,Importer Name, Full,Liquidation Date',
        `${A},ACME,${OPEN}`,
        `${B},BOLT,${PROTEST}`,
      ),
      want: 'a2',
    },
    {
      why: 'cells without a name at the end of some rows',
      text: lines(`${H},,,`, `${A},${OPEN},,,`, `${B},${PROTEST}`, `${C},,,,`),
      want: 'e3 o1 p1 u1',
    },
    {
      why: 'the day stands behind the last column: never “not liquidated”',
      text: `Entry Number\tLiquidation Date\n${A}\t\t${OPEN}`,
      want: 'a1',
    },
    {
      why: 'thousands with a comma',
      text: lines(
        'Entry Number,Duty,Liquidation Date',
        `${A},1,234.56,${OPEN}`,
        `${B},100.00,${PROTEST}`,
        `${C},5.00,${PROTEST}`,
      ),
      want: 'e2 p2 a1',
    },
    {
      why: 'broken over two lines',
      text: lines(
        'Entry Number,Name,Liquidation Date',
        `${A},ACME`,
        `INC,${OPEN}`,
        `${B},B,${PROTEST}`,
      ),
      want: 'e1 p1 a2',
    },
    {
      why: 'cut off inside a number',
      text: lines(H, `${A},${OPEN}`, `${B},${PROTEST}`, 'BQ7-1000'),
      want: 'e2 o1 p1 a1',
    },
    {
      why: 'cut off inside a day',
      text: lines(H, `${A},${OPEN}`, `${B},${PROTEST}`, `${C},09/18/20`),
      want: 'e2 o1 p1 a1',
    },
    {
      why: 'cut off behind the number',
      text: lines(H, `${A},${OPEN}`, `${B},${PROTEST}`, C),
      want: 'e2 o1 p1 a1',
    },
    {
      why: 'a comma in a name',
      text: lines(
        'Entry Number,Importer Name,Liquidation Date',
        `${A},"ACME, INC.",${OPEN}`,
        `${B},ACME, INC.,${PROTEST}`,
        `${C},BOLT LLC,${OPEN}`,
      ),
      want: 'e2 o2 a1',
    },
    {
      why: 'a comma in a name before other dates',
      text: lines(
        'Entry Number,Name,Entry Date,Liquidation Date,Remarks',
        `${A},ACME, INC.,${ENTERED},${OPEN},`,
        `${B},BOLT,${ENTERED},${PROTEST},`,
        `${C},CORD,${ENTERED},${OPEN},`,
      ),
      want: 'e2 o1 p1 a1',
    },
    {
      why: 'a cell is missing in the middle',
      text: lines(
        'Entry Number,Name,Entry Date,Liquidation Date,Remarks',
        `${A},${ENTERED},${OPEN},`,
        `${B},BOLT,${ENTERED},${PROTEST},`,
        `${C},CORD,${ENTERED},${OPEN},`,
      ),
      want: 'e2 o1 p1 a1',
    },
    {
      why: 'a mark that is never closed',
      text: lines(
        'Entry Number,Goods,Liquidation Date',
        `${A},PIPE,${OPEN}`,
        `${B},"3 PIPE,${PROTEST}`,
        `${C},ROD,${OPEN}`,
      ),
      want: 'e3 o2 p1',
    },
    {
      why: 'inches in marks',
      text: lines(
        'Entry Number,Goods,Liquidation Date',
        `${A},"PIPE 5" STEEL",${OPEN}`,
        `${B},ROD,${PROTEST}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'a name on three lines in marks is whole',
      text: lines(
        'Entry Number,Name,Liquidation Date',
        `${A},"ONE\nTWO\nTHREE",${OPEN}`,
        `${B},OK,${PROTEST}`,
      ),
      want: 'e2 o1 p1',
    },
  ],
  reliquidation: [
    {
      why: 'told by a type beside the day',
      text: lines(
        'Entry Number,Liquidation Date,Liquidation Type',
        `${A},04/10/2026,Original`,
        `${A},${OPEN},Reliquidation`,
      ),
      want: 'e1 p1',
    },
    {
      why: 'first past both, again inside 180 days',
      text: lines('Entry Number,Liquidation Date,Reliquidation Date', `${A},04/10/2026,${OPEN}`),
      want: 'e1 p1',
    },
    {
      why: 'first open: CAPE counts',
      text: lines('Entry Number,Liquidation Date,Re-liquidation Date', `${A},${OPEN},10/02/2026`),
      want: 'e1 o1',
    },
    {
      why: 'first in its protest days',
      text: lines('Entry Number,Liquidation Date,Reliquidated On', `${A},${PROTEST},10/02/2026`),
      want: 'e1 p1',
    },
    {
      why: 'both past',
      text: lines('Entry Number,Liquidation Date,Reliq Date', `${A},01/09/2026,03/06/2026`),
      want: 'e1 x1',
    },
    {
      why: 'the reliquidation column before the first',
      text: lines(
        'Reliquidation Date,Entry Number,Liquidation Date',
        `${OPEN},${A},04/10/2026`,
        `,${B},${OPEN}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'Spanish',
      text: lines(
        'Número de entrada,Fecha de liquidación,Fecha de reliquidación',
        `${A},04/10/2026,${OPEN}`,
      ),
      want: 'e1 p1',
    },
  ],
  'zeros lost': [
    { why: 'without a header', text: tabs(['412000002', OPEN], ['412000010', OPEN]), want: 'a2' },
    {
      why: 'rounded, without a header',
      text: tabs(['6.05761E+10', OPEN], [A, OPEN]),
      want: 'e1 o1 a1',
    },
    { why: 'a telephone number is none', text: lines(H, `212-555-0100,${OPEN}`), want: 'a1' },
  ],
  'filer-code-apart': [
    {
      why: 'with the check digit apart',
      text: lines(
        'Filer Code,Entry Number,Check Digit,Liquidation Date',
        `BQ7,1000000,2,${OPEN}`,
        `BQ7,1000001,0,${PROTEST}`,
      ),
      want: 'e2 o1 p1',
    },
    {
      why: 'with a dash in the number',
      text: lines('Filer,Entry No.,Liquidation Date', `BQ7,1000000-2,${OPEN}`),
      want: 'e1 o1',
    },
    {
      why: 'the number is whole all the same',
      text: lines('Filer Code,Entry Number,Liquidation Date', `BQ7,${A},${OPEN}`),
      want: 'e1 o1',
    },
    {
      why: 'Entry Filer Code',
      text: lines('Entry Filer Code,Entry Number,Liquidation Date', `BQ7,10000002,${OPEN}`),
      want: 'e1 o1',
    },
    {
      why: 'the filer code behind',
      text: lines('Entry Number,Filer Code,Liquidation Date', `10000002,BQ7,${OPEN}`),
      want: 'e1 o1',
    },
    {
      why: 'numbers by their sign',
      text: lines('Filer #,Entry #,Liq', `BQ7,10000002,${OPEN}`),
      want: 'e1 o1',
    },
    {
      why: 'the check digit under a name of one word',
      text: lines('Filer,Entry No,Check,Liquidation Date', `BQ7,1000000,2,${OPEN}`),
      want: 'e1 o1',
    },
    {
      why: 'Spanish',
      text: lines(
        'Código de declarante,Número de entrada,Fecha de liquidación',
        `BQ7,10000002,${OPEN}`,
      ),
      want: 'e1 o1',
    },
  ],
  'not-liquidated': [
    ...[
      'Not Liquidated',
      'Unliquidated',
      'Entry not liquidated',
      'To be liquidated',
      'Scheduled for liquidation',
      'Set to liquidate 12/18/2026',
      'Pending liquidation',
      'Open',
      'Suspended',
      'Extended',
      'Liquidation suspended',
      'Under review',
      'Sin liquidar',
      'No liquidada',
      'Pendiente de liquidación',
      'Awaiting liquidation',
      'Never liquidated',
      'Not yet liquidated',
      'Will liquidate',
      'Liquidation extended',
      'Non-liquidated',
      'Is not yet liquidated',
      'UNLIQ',
      'N/L',
      'Liquidation pending',
      'Court ordered suspension',
      'Prorrogada',
      'Aún no liquidada',
      'On hold',
    ].map((word) => status(word, 'e1 u1')),
    ...[
      'Liquidated',
      'LIQUIDATED',
      'Liquidada',
      'Auto liquidated',
      'Deemed liquidated',
      'Reliquidated',
    ].map((word) => status(word, 'e1 b1')),
    ...[
      '12/31/9999',
      '9999-12-31',
      '01/01/0001',
      '1/1/1900',
      '1/0/1900',
      '00/00/0000',
      '0',
      '0.0',
      'N/A',
      'TBD',
      'Not liquidated',
      'Pending',
      '--',
      'null',
      'NaT',
      '#N/A',
      'Not yet',
      'None',
      '.',
      'Sin liquidar',
      '12/30/1899',
      '2958465',
      '0000-00-00',
      'To be determined',
      'Unset',
      'Suspended',
      'Extended',
      'pendiente',
      '01-JAN-1900',
      '31-DEC-9999',
      'Date not available',
      'sin fecha',
      '#¡N/A!',
      '12/31/2099',
      '1/1/1753',
      '12319999',
    ].map(blankDay),
  ],
  'day-shape': [
    ...[
      '20260918',
      '2026/09/18',
      '2026.09.18',
      '09-18-2026',
      '9.18.2026',
      '18.09.2026',
      'Friday, September 18, 2026',
      'Fri, 18 Sep 2026',
      'Fri 09/18/2026',
      '18SEP2026',
      '18-Sep-2026',
      '18 September 2026',
      '18th of September 2026',
      'September 18 2026',
      'Sept. 18, 2026',
      'Sep 18th, 2026',
      'SEP 18 2026',
      '2026-Sep-18',
      '2026 Sep 18',
      '9/18/2026 0:00',
      '9/18/2026 12:00 AM',
      '09/18/2026 00:00:00',
      '2026-09-18 00:00:00.000',
      '2026-09-18T00:00:00',
      '2026-09-18T00:00:00Z',
      '2026-09-18T00:00:00.000Z',
      '2026-09-18T00:00:00-04:00',
      '2026-09-18T00:00-0400',
      '2026-09-18 00:00:00+00',
      '2026-09-18 12:00:00 EDT',
      'Fri Sep 18 00:00:00 EDT 2026',
      'Fri Sep 18 00:00:00 GMT-04:00 2026',
      'Sep 18 2026 12:00AM',
      'Sep 18, 2026, 12:00:00 AM',
      '18-SEP-2026 00:00:00',
      '20260918000000',
      "'09/18/2026",
      '“09/18/2026”',
      '９/１８/２０２６',
      '9 / 18 / 2026',
      '09–18–2026',
      '46283',
      '46283.0',
      '46283.5',
      '46283,5',
      '\u200e9\u200e/\u200e18\u200e/\u200e2026',
      '18 de septiembre de 2026',
      '18 sep 2026',
      'viernes, 18 de septiembre de 2026',
      'septiembre 18, 2026',
      '18/sep/2026',
      'Liquidated 09/18/2026',
      '09/18/2026 (deemed)',
      '09/18/2026*',
      '2026-09-18, 00:00',
      '09/18/2026 at 12:00 AM',
      '09182026',
      '20260918T000000',
      '2026-09-18Z',
      '2026-09-18+00:00',
      '09\u204418\u20442026',
      '09\u221518\u22152026',
      '2026年9月18日',
      '18 de sep. de 2026',
      '46,283',
      '9/18/2026\u00a012:00\u202fAM',
      '18. 9. 2026',
      'Liq: 09/18/2026',
      '<09/18/2026>',
    ].map(shape),
  ],
  'day-order': [
    {
      why: 'slashes that show nothing: the month first, as CBP writes',
      text: lines(H, `${A},09/11/2026`, `${B},10/09/2026`),
      want: 'e2 o2',
    },
    {
      why: 'dots that show nothing: asked',
      text: lines(H, `${A},04.11.2026`, `${B},05.10.2026`),
      asks: ['day-order'],
      answer: { dayOrder: 'day' },
      want: 'e2 o2',
    },
    {
      why: 'dashes proved by one day',
      text: lines(H, `${A},09-18-2026`, `${B},10-09-2026`),
      want: 'e2 o2',
    },
    {
      why: 'dashes proved the other way: asked',
      text: lines(H, `${A},18-09-2026`, `${B},09-10-2026`),
      asks: ['day-order'],
      answer: { dayOrder: 'day' },
      want: 'e2 o2',
    },
    {
      why: 'dashes, month first by the answer',
      text: lines(H, `${A},09-11-2026`, `${B},10-09-2026`),
      asks: ['day-order'],
      answer: { dayOrder: 'month' },
      want: 'e2 o2',
    },
    { why: 'the same in both orders', text: lines(H, `${A},10-10-2026`), want: 'e1 o1' },
  ],
  'number-shape': [
    ...[
      'BQ7-1000000-2',
      'bq7-1000000-2',
      'BQ7 1000000 2',
      'BQ7-10000002',
      'BQ710000002',
      'BQ7.1000000.2',
      'BQ7_1000000_2',
      'BQ7/1000000/2',
      '#BQ7-1000000-2',
      '“BQ7-1000000-2”',
      '(BQ7-1000000-2)',
      'BQ7−1000000−2',
      'BQ7–1000000–2',
      'BQ7\u00ad-1000000\u00ad-2',
      '\u202aBQ7-1000000-2',
      '="BQ710000002"',
      "'BQ7-1000000-2",
      'ＢＱ７-１００００００-２',
      'BQ7-1000000-2.',
      'BQ7-1000000-2,',
      'Entry BQ7-1000000-2',
      'Entry #: BQ7-1000000-2',
      'BQ7-1000000-2 (CN)',
      'BQ7-1000000-2/001',
      '60576060002.0',
      '60576060002.00',
      '6.0576060002E+10',
      '60576060010.000004',
      'No. BQ7-1000000-2',
      'BQ7-1000000-2\u00a0',
      'BQ7:1000000:2',
      'BQ7\\1000000\\2',
      'BQ7·1000000·2',
      'BQ7•1000000•2',
      'BQ7 - 1000000 - 2',
      'BQ7‑1000000‑2',
      'BQ7-1000000-2-01',
      'Type 01: BQ7-1000000-2',
      '6.0576060002E+010',
      '60,576,060,002',
      '60.576.060.002',
      '$60,576,060,002.00',
    ].map(number),
    ...['6.05761E+10', '6,05761E+10', '6.05761e10', '6.1E+10', '60576100000'].map(
      (text): Variant => ({
        why: `${text} was rounded`,
        text: `Entry Number\tLiquidation Date\n${text}\t${OPEN}\n${A}\t${OPEN}`,
        want: 'e1 o1 a1',
      }),
    ),
  ],
  'marked-rows': [
    {
      why: 'not eligible stays, with a caution',
      text: lines('Entry Number,Liquidation Date,CAPE Eligible', `${A},${OPEN},N`),
      want: 'e1 o1',
    },
  ],
  footers: [
    {
      why: 'totals',
      text: lines(H, `${A},${OPEN}`, 'Total,1', 'Grand Total: 1,', 'Page 1 of 1,', 'Count: 1'),
      want: 'e1 o1 a4',
    },
    {
      why: 'a sum in the column of numbers',
      text: lines(H, `${A},${OPEN}`, '1,', '123456,'),
      want: 'e1 o1 a2',
    },
    {
      why: 'words under the table',
      text: lines(H, `${A},${OPEN}`, 'FOR OFFICIAL USE ONLY', 'End of report'),
      want: 'e1 o1 a2',
    },
  ],
};

describe.each(Object.entries(variants))('%s', (_, all) => {
  it.each(all)('$why', async ({ text, want, asks = [], answer }) => {
    const first = await paste(text);
    expect(questionsOf(first.table).map(({ name }) => name)).toEqual(asks);
    const reading = answer ? await pasteAgain(text, answer) : first;
    expect(questionsOf(reading.table)).toEqual([]);
    expect(counted(reading)).toBe(want);
    const { rowsRead, rowsUsed, setAside } = reading.table;
    expect(rowsRead).toBe(rowsUsed + setAside.length);
  });
});
