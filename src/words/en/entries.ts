import {
  COLUMNS,
  FILE_MEGABYTES,
  OTHER_MEGABYTES,
  PASTED_MEGABYTES,
  ROWS,
} from '../../rules/upload-limit';
import { blocks, cautions, groups, nextDays, paths } from './entry-decision';
import { fileEntries } from '../../rules/parameters';
import type { AnyText } from '../any-text';
import { counted, figure } from './quantity';
import { refusals } from './input-errors';

const entriesCount = (count: number) => counted(count, 'entries');
const rowsCount = (count: number) => `${figure(count)} ${count === 1 ? 'row' : 'rows'}`;

/** What a column may be, for the reader who corrects the mapping. */
const fields = {
  number: 'Entry number',
  filer: 'Filer code',
  'check-digit': 'Check digit',
  reliquidated: 'Reliquidation day',
  'claim-status': 'Claim status',
  'claim-error': 'Error of the claim',
  eligible: 'Eligible for CAPE',
  event: 'Event (bulletin)',
  'event-date': 'Event date (bulletin)',
  posted: 'Posted date (bulletin)',
  voided: 'Voided date (bulletin)',
  importer: 'Importer number (used to split the files only)',
  liquidated: 'Liquidation day',
  entered: 'Entry date',
  type: 'Entry type',
  status: 'Liquidation status',
  'protest-status': 'Protest status',
  'protest-number': 'Protest number',
  reconciliation: 'Reconciliation indicator',
  'reconciliation-filed': 'Reconciliation on file',
  control: 'Control status',
  'summary-status': 'Entry summary status',
  drawback: 'Drawback',
  claim: 'CAPE claim number',
} as const;

/** Why the whole input is refused, and what to do instead. */
const refused = {
  empty: 'There is nothing in it. Choose another file, or paste the rows.',
  'header-only': 'There is a header and no row under it. Run the report again with a wider range.',
  'too-large': `The file is larger than this page reads (${FILE_MEGABYTES} MB). Export fewer columns or a shorter range.`,
  'other-too-large': `In this format the page reads up to ${OTHER_MEGABYTES} MB. Open the file, save it as .xlsx or CSV, and use that: those are read up to ${FILE_MEGABYTES} MB.`,
  'pasted-too-large': `That is more text than the box takes (${PASTED_MEGABYTES} MB). Choose the file itself.`,
  'too-many-rows': `There are more rows than this page reads (${figure(ROWS)}). Export a shorter range.`,
  'too-many-columns': `There are more columns than any ACE report has (${figure(COLUMNS)}). Check that this is the right file.`,
  locked:
    'The file is locked with a password (encrypted). Open it, save a copy without the password, and use the copy.',
  rights:
    'The file is protected by rights management: only the program of its owner can open it. Ask for a copy without protection, or open it, copy the rows and paste them here.',
  damaged:
    'The workbook is damaged or was cut off, and cannot be read. Download or export it again, or save it as CSV.',
  'not-workbook':
    'This is a packed file or an Office file, and no workbook with a table. Choose the Excel export (.xlsx) or a CSV.',
  packed: 'This is a packed file (zip). Unpack it first, then choose the .xlsx or CSV in it.',
  'no-sheet': 'The workbook holds no sheet with rows.',
  picture: 'This is a picture (an image), whatever its name says. Choose the .xlsx or .csv export.',
  pdf: 'This is a PDF. Export the report as Excel (.xlsx) or CSV; or select the rows in the PDF, copy them and paste them here.',
  word: 'This is a word processor’s document. Copy its table into a sheet and save that as .xlsx or CSV, or copy the rows and paste them here.',
  slides:
    'This is a presentation or a drawing. Save the table as .xlsx or CSV, or copy its rows and paste them here.',
  'rich-text':
    'This is a word processor’s text (rich text, RTF). Save its table as .xlsx or CSV, or copy the rows and paste them here.',
  json: 'This is data for programs (JSON or XML), and no table. Take the export as .xlsx or CSV.',
  'web-archive':
    'This is a web page saved as a single file (.mht). Open it in Excel, save it as .xlsx or CSV, and use that.',
  'web-page':
    'This is a web page without a table: perhaps a sign-in page was saved in place of the report. Sign in and export again as .xlsx or CSV.',
  email:
    'This is an e-mail. Save its attachment and choose that, or copy the rows and paste them here.',
  'apple-numbers':
    'This is an Apple Numbers document. In Numbers choose File, Export To, Excel or CSV, and use that.',
  database: 'This is a database. Export the table as .xlsx or CSV.',
  query: 'This file only points to the data and does not hold it. Export the rows as .xlsx or CSV.',
  'not-text': 'This is neither a workbook nor a text. Choose the .xlsx or .csv export.',
  'nothing-known':
    'No column holds entry numbers or liquidation days. Check that this is the export with the entries, and that its header row is there. A list of entry numbers can also be pasted.',
  failed:
    'Something went wrong while reading. Nothing was kept. Try again, or save the file as CSV.',
} as const;

/** Why a row is set aside. */
const setAside = {
  'number-empty': 'No entry number. Merged cells? Unmerge them and fill in each row.',
  'number-none': 'No entry number: a total, a count or a note.',
  'number-formula': 'A formula, not a number. Save the sheet with values only.',
  'number-rounded': 'A spreadsheet rounded this number. Take it from the export again.',
  'number-characters': 'Not an entry number: letters, digits and dashes only.',
  'number-short': 'Too short for an entry number. Zeros may be lost at the front.',
  'number-long': 'Too long for an entry number.',
  'number-filer-code': 'The first part is no filer code, or the rest is not digits.',
  'day-empty': 'No day.',
  'day-formula':
    'The liquidation day is a formula without its result. Open the file, let it calculate, and save it.',
  'day-too-long': refusals['too-long'],
  'day-two-digit-year': 'The year of the liquidation day is cut short. Export it in full.',
  'day-month-first': 'The liquidation day has no such month in the order you chose.',
  'day-ambiguous':
    'The liquidation day can be read in two ways. Write it as year-month-day, such as 2026-09-03.',
  'day-impossible': 'There is no such liquidation day.',
  'day-wrong-weekday': 'The weekday of the liquidation day does not fit its date.',
  'day-out-of-range': 'The liquidation day is too far away to be right.',
  'day-unreadable': 'The liquidation day is not a day we can read.',
  quotes: 'Its quotation marks do not fit, so its columns are not certain.',
  'more-cells':
    'It has more cells than the header and the other rows, so its columns are not certain. A comma inside a name?',
  'fewer-cells': 'It ends before the other rows do, so its columns are not certain.',
  voided: 'CBP voided this liquidation, so its day does not count.',
} as const;

const differing = {
  liquidated: 'liquidation day',
  entered: 'entry date',
  type: 'entry type',
  status: 'liquidation status',
  protest: 'protest status',
  reconciliation: 'reconciliation',
} as const;

/** What a row says, where it is neither a day nor a number. */
const found: Readonly<Record<string, string>> = {
  true: 'liquidated',
  false: 'not liquidated',
  other: 'not clear',
  'denied-review': 'denied, further review requested',
};

/** All that the entries tool says beside the words of every calculator. */
export const entriesWords = {
  blocks,
  cautions,
  groups,
  nextDays,
  paths,
  fields,
  refused,
  setAside,
  refusedAt: (line: number) => `Line ${figure(line)}.`,
  entriesCount,
  rowsCount,
  title: 'Many entries',
  file: 'Your export (Excel, OpenDocument, CSV or text)',
  drop: 'Choose it, or drop it anywhere in this box. Several files are read together.',
  text: 'Or paste rows from your sheet',
  pastedUnshown: 'The rows were read. They are too many to show in this box.',
  textHint: 'Entry numbers with liquidation days, with or without a header.',
  readText: 'Read the pasted rows',
  sample: 'Try the sample export',
  sampleMark: 'This is a made-up sample. No entry in it exists.',
  privacy:
    'The file stays in this page: it is read here, sent nowhere and stored nowhere, and it is gone when you reload. Importer numbers and names are passed over and not kept. What you paste stays in the box until you clear it.',
  privacyCheck: 'How to check that',
  limits: `Up to ${FILE_MEGABYTES} MB and ${figure(ROWS)} rows.`,
  reading: (rows: number) => `Reading: ${rowsCount(rows)} so far`,
  startReading: 'Reading the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was kept.',
  readBefore: 'Read it as before',
  noWorker: 'This browser cannot read files in the background. Try a current one.',
  rowsRead: 'Rows read',
  rowsUsed: 'Rows used',
  rowsSetAside: 'Rows not used',
  entries: 'Entries',
  passedOver: (titles: number, blank: number) =>
    [
      titles > 0 ? `${rowsCount(titles)} above the data` : '',
      blank > 0 ? `${rowsCount(blank)} blank` : '',
    ]
      .filter(Boolean)
      .join(', '),
  passedOverLabel: 'Not counted',
  verdict: (open: number, entries: number) =>
    open === 0
      ? `None of ${entriesCount(entries)} is open for CAPE.`
      : `${figure(open)} of ${entriesCount(entries)} ${open === 1 ? 'is' : 'are'} open for CAPE.`,
  makes: (makes: number, open: number, lead: string) =>
    `${lead}: ${makes === open ? 'all' : `${figure(makes)} of`} ${figure(open)}.`,
  makesTitle: (day: string) => `If you start reactivating on ${day}`,
  makesLead: (day: string, lead: string, makes: number, open: number, best?: number) => {
    const of = (count: number) => (count === open ? `all ${figure(open)}` : figure(count));
    const least = makes === open ? of(makes) : `${figure(makes)} of ${figure(open)}`;
    const then = best === undefined || makes === open ? '' : `; at tier 1, ${of(best)}`;
    return `Start on ${day}, and ${lead.charAt(0).toLowerCase()}${lead.slice(1)} you still make ${least}${then}.`;
  },
  nextDay: 'The next day that matters',
  nextStart: 'The next day to start by',
  atTier: (tier: number) => `At tier ${tier}`,
  withYourDays: (days: number) => `With your own ${counted(days, 'business-days')}`,
  moreRows: 'Show more entries',
  shown: (shown: number, all: number) => `${figure(shown)} of ${figure(all)} shown`,
  columns: {
    next: 'Next day',
    liquidated: 'Liquidated',
    cape: 'CAPE ends',
    protest: 'Protest ends',
    why: 'Why',
  },
  tableHeads: [
    ['number', 'Entry'],
    ['liquidated', 'Liquidated'],
    ['state', 'State'],
    ['next', 'Next day'],
    ['cape', 'CAPE ends'],
    ['protest', 'Protest ends'],
    ['why', 'Why'],
  ] as const,
  again: 'again',
  listTitle: (makes: number, open: number, entries: number) =>
    open === 0
      ? entriesCount(entries)
      : `${figure(makes)} of ${figure(open)} open ${open === 1 ? 'entry' : 'entries'} can still be filed in time`,
  way: ['Export', 'Check', 'Act'],
  doFirst: {
    'start-by': 'Do first: start getting back into ACE. The same day holds for all of these.',
    'file-cape-by': 'Do first: file CAPE, or ask the broker that filed to declare these.',
    'last-cape-day': 'Do first: file CAPE now. It is the last day or close to it.',
    'file-protest-by': 'Do first: prepare the protest of these entries, with the list beside.',
    'last-protest-day': 'Do first: file the protest. It is the last day or close to it.',
  },
  doLink: {
    'start-by': 'Get back in',
    'file-cape-by': 'File CAPE',
    'last-cape-day': 'File CAPE',
    'file-protest-by': 'Protest',
    'last-protest-day': 'Protest',
  },
  everyDayAhead: 'every day ahead',
  capeWarning:
    'Take the CAPE file when you are back in. A protest now would block CAPE for an entry that is still open. On a broker account every number must start with that account’s filer code.',
  splitTitle: 'For brokers: split by client',
  splitHint:
    'One zip with a folder for each client, and in it a CAPE file and a protest list. The importer number only tells the clients apart: it stands in no file and no name. Labels are yours to change.',
  splitBy: { filer: 'By filer code', importer: 'By importer' },
  splitPart: (count: number, first: string) => `${entriesCount(count)}, among them ${first}`,
  splitZip: (parts: number) =>
    `Save the zip (${figure(parts)} ${parts === 1 ? 'folder' : 'folders'})`,
  row: (line: number) => `line ${figure(line)}`,
  rowsOf: (rows: number, line: number) => `${rowsCount(rows)}, first on line ${figure(line)}`,
  checkDigitMiss: 'The check digit does not fit. Compare it with CBP Form 7501.',
  checkDigitMisses: (count: number) =>
    `${entriesCount(count)} with a check digit that does not fit. Compare with CBP Form 7501; they are kept.`,
  differing: (count: number) =>
    `${entriesCount(count)} whose rows disagree. Each says what about under “Why”.`,
  showThese: 'Show them',
  shownTitles: {
    all: 'All',
    open: groups.open.title,
    protest: groups.protest.title,
    past: groups.past.title,
    unliquidated: groups.unliquidated.title,
    blocked: groups.blocked.title,
    'check-digit': 'Check digit does not fit',
    differing: 'Rows disagree',
  },
  difference: (what: keyof typeof differing, values: readonly string[]) =>
    `Its rows give different values for the ${differing[what]}: ${values.map((value) => found[value] ?? value).join(' and ')}.`,
  enteredUnread: (count: number) =>
    `${rowsCount(count)} with an entry date that could not be read; used without it.`,
  noDays:
    'No column gives liquidation days, so nothing here says which entries are open. Add the column Liquidation Date to the export, or name it below.',
  checkRead: 'Read',
  checkGuessed: 'Guessed',
  checkLeftOut: 'Left out',
  readLine: (
    account: {
      files: readonly { name: string; refused?: unknown }[];
      rowsRead: number;
    },
    entries: number | undefined,
  ) => {
    const names = account.files.filter((file) => !file.refused).map(({ name }) => name);
    const counts = `${rowsCount(account.rowsRead)}${entries === undefined ? '' : `, ${entriesCount(entries)}`}`;
    return names.length ? `${names.join(', ')}: ${counts}` : counts;
  },
  guessedLine: (account: {
    tables: readonly {
      header: readonly string[];
      mapping: Readonly<Partial<Record<keyof typeof fields, number>>>;
      guessed: readonly string[];
      orders: Readonly<Record<string, readonly string[]>>;
      dayOrder: string | undefined;
    }[];
  }) => {
    const [table] = account.tables;
    const at = table?.mapping.liquidated ?? table?.mapping['event-date'];
    const day =
      at === undefined
        ? 'no column is a liquidation day'
        : `“${table!.header[at] || `Column ${at + 1}`}” is the day that counts${table!.guessed.includes('liquidated') ? ', by what it holds' : ''}`;
    const open = account.tables.some(
      ({ dayOrder, orders }) =>
        !dayOrder &&
        (orders['either-slash']?.length ?? 0) > 0 &&
        orders['month-first']?.length === 0,
    );
    return open ? `${day}; month before day` : day;
  },
  leftOutLine: (account: {
    setAsideCount: number;
    files: readonly { sheets: readonly { read: boolean; hidden: boolean }[]; refused?: unknown }[];
    ignored: { count: number };
  }) => {
    const sheets = account.files.flatMap((file) => file.sheets.filter(({ read }) => !read));
    const hidden = sheets.filter((sheet) => sheet.hidden).length;
    const files = account.files.filter(({ refused }) => refused).length;
    const parts = [
      account.setAsideCount ? rowsCount(account.setAsideCount) : '',
      sheets.length - hidden
        ? `${figure(sheets.length - hidden)} ${sheets.length - hidden === 1 ? 'sheet' : 'sheets'}`
        : '',
      hidden ? `${figure(hidden)} hidden ${hidden === 1 ? 'sheet' : 'sheets'}` : '',
      files ? `${figure(files)} ${files === 1 ? 'file' : 'files'}` : '',
      account.ignored.count
        ? `${figure(account.ignored.count)} entry ${account.ignored.count === 1 ? 'number' : 'numbers'} outside the table`
        : '',
    ].filter(Boolean);
    return parts.length ? parts.join(', ') : 'nothing';
  },
  filesRead: (files: readonly { name: string; refused?: unknown }[]) =>
    `Read together: ${files
      .filter(({ refused }) => !refused)
      .map(({ name }) => name)
      .join(', ')}.`,
  fileEmpty: (name: string) => `${name}: no row of it was read.`,
  sheetsRead: (sheets: readonly { name: string; read: boolean; hidden: boolean }[]) => {
    const names = (read: boolean) =>
      sheets
        .filter((sheet) => sheet.read === read)
        .map(({ name, hidden }) => `“${name}”${hidden ? ' (hidden)' : ''}`)
        .join(', ');
    const left = names(false);
    return `Sheets read: ${names(true)}.${left ? ` Not read: ${left}.` : ''}`;
  },
  hidden: (sheets: readonly { name: string; read: boolean }[], rows: number) =>
    [
      sheets.length
        ? `Hidden in the workbook: ${sheets.map(({ name, read }) => `“${name}” (${read ? 'read' : 'not read'})`).join(', ')}.`
        : '',
      rows
        ? `${rowsCount(rows)} ${rows === 1 ? 'is' : 'are'} hidden in the sheet, by a filter or by hand. ${rows === 1 ? 'It was' : 'They were'} read too.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  struck: (rows: number) =>
    `${rowsCount(rows)} ${rows === 1 ? 'is' : 'are'} crossed out in the sheet. ${rows === 1 ? 'It was' : 'They were'} read too.`,
  guessed: (field: keyof typeof fields, column: string) =>
    `${column} was taken for the ${fields[field].toLowerCase()} by what stands in it, not by its header.`,
  monthAssumed: (example: string) =>
    `Month before day, as CBP writes dates: no date in the column shows it (“${example}”).`,
  cutOff: (name: string) =>
    `${name} ends in the middle of a row: the download may have been cut off. Export it again, or entries may be missing.`,
  ignored: (count: number, first: readonly string[]) =>
    `${figure(count)} entry ${count === 1 ? 'number stands' : 'numbers stand'} outside the column of entry numbers and ${count === 1 ? 'is' : 'are'} not counted: ${first.join(', ')}${count > first.length ? ' …' : ''}.`,
  late: (count: number) =>
    `${figure(count)} liquidation ${count === 1 ? 'day has' : 'days have'} an hour seconds before midnight. The day that is written counts; a program may have moved it from the next day. Compare one with ACE.`,
  claimExport:
    'This is the export of a CAPE claim: it holds no liquidation days. It says which entries were taken and which failed, and not how long the others are open. Add the ES-003 export for that.',
  claimRefused: (count: number) =>
    `${entriesCount(count)} on a declaration that did not take ${count === 1 ? 'it' : 'them'}; ${count === 1 ? 'it is' : 'they are'} not blocked by it.`,
  refusalOf: (text: string) => `The claim says: ${text}.`,
  notEligible: (count: number) =>
    `${entriesCount(count)} that the export calls not eligible for CAPE. ${count === 1 ? 'It stays' : 'They stay'} in the counts and in the CAPE file: look up why first.`,
  voidedRows: (count: number) =>
    `${entriesCount(count)} with a liquidation that CBP voided: that day does not count.`,
  reliquidatedNotice: (count: number) =>
    `${entriesCount(count)} with a reliquidation. CAPE counts from the first liquidation; a protest of what was changed counts from the reliquidation, of everything else from the first.`,
  severalSheets: '(several)',
  tableChoice: 'Table',
  proposals: (count: number) =>
    `${rowsCount(count)} with a number that seems to have lost its first zeros.`,
  addZeros: 'Put the zeros back',
  keepAside: 'Leave them aside again',
  zerosAdded: 'Lost zeros were put back, as you asked.',
  beforeCounting: 'A question first: nothing is counted until you answer.',
  orderLegend: (place: string) => `Which comes first in the dates${place ? ` of ${place}` : ''}?`,
  orderQuestion: (
    dayFirst: string | undefined,
    monthFirst: string | undefined,
    either: string | undefined,
  ) =>
    [
      dayFirst ? `“${dayFirst}” must have the day first.` : '',
      monthFirst ? `“${monthFirst}” must have the month first, so the file mixes both.` : '',
      either ? `“${either}” can be read both ways.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  columnLegend: {
    number: (place: string) =>
      `Which column holds the entry numbers${place ? ` in ${place}` : ''}?`,
    liquidated: (place: string) =>
      `Which column holds the liquidation day${place ? ` in ${place}` : ''}?`,
  },
  columnHint: {
    number: 'Their headers do not say.',
    liquidated:
      'The headers do not say. An entry date, a payment date or a refund date is not a liquidation day.',
  },
  claimLegend: (asked: readonly string[]) =>
    `${asked.map((word) => `“${word}”`).join(', ')}: does it mean that CBP took the entry on a declaration?`,
  claimHint:
    'Entries on an accepted declaration wait for their refund. The others still have to be declared.',
  claimAccepted: 'Accepted',
  claimNotAccepted: 'Not accepted',
  sheetsLegend: (sheets: readonly { name: string; hidden: boolean }[]) =>
    `${sheets.map(({ name, hidden }) => `“${name}”${hidden ? ' (hidden)' : ''}`).join(', ')} ${sheets.length === 1 ? 'holds entries too and was' : 'hold entries too and were'} not read.`,
  readAllSheets: 'Read all sheets',
  orders: {
    month: 'The month comes first',
    day: 'The day comes first',
    both: 'Both: set aside what reads two ways',
  },
  turned:
    'Other dates in this file are true dates of a spreadsheet. If it opened the export with the other order, it has turned day and month around in some of them, and nothing here can see which. Take the export from ACE again, and drop it unopened.',
  orderOf: {
    month: 'Read with the month first.',
    day: 'Read with the day first.',
    both: 'Dates that read two ways were set aside.',
  },
  change: 'Change',
  mapping: 'Which column is which',
  mappingHint: 'Change one, and the input is read again.',
  none: '(none)',
  noneOfThese: 'none of these',
  column: (at: number, header: string) => header || `Column ${at + 1}`,
  sheet: 'Sheet',
  setAsideTitle: 'Rows not used',
  setAsideShown: (shown: number, all: number) =>
    `The first ${figure(shown)} of ${figure(all)}. The download has all of them.`,
  lineColumn: 'Line',
  textColumn: 'Text',
  reasonColumn: 'Reason',
  proposalColumn: 'With zeros',
  downloads: 'Take with you',
  capeCsv: 'CAPE file',
  protestCsv: 'Protest list',
  tableCsv: 'Whole table',
  setAsideCsv: 'Save these rows',
  calendar: 'Calendar',
  eventNote:
    'Counted by this guide from the export you gave it. Check each day before you rely on it.',
  aboutCalendar:
    'The button “Calendar” saves one event for each day, with the reminders you set here, however many entries share the day. Saved again later, it moves no day that is already in your calendar: delete those that no longer hold.',
  moreCounts: (count: number) =>
    `And ${figure(count)} more liquidation days, counted the same way.`,
  blockedProtests: (count: number) =>
    `The protest list also holds ${entriesCount(count)} that something blocks in CAPE and whose protest days still run.`,
  capeZip: (files: number) => `${figure(files)} CAPE files in one zip`,
  capePart: (part: number, count: number) => `CAPE file ${figure(part)} (${figure(count)})`,
  withUnliquidated: (count: number) =>
    `Put the ${figure(count)} not liquidated into the CAPE file as well. CAPE takes certain ones.`,
  several: `CBP takes ${counted(fileEntries.value, 'entries')} a file at most. Or one by one:`,
  notChecked:
    'It does not see ACE. It does not check IEEPA tariff lines, court injunctions or payments, nor whether several importers are mixed in the file. CBP’s own checks decide.',
  protestColumns: [
    'Entry Number',
    'Liquidated',
    'File protest by',
    'Last protest day',
    'Why not CAPE',
  ],
  tableColumns: [
    'Entry Number',
    'Group',
    'What to do',
    'Next day',
    'Next day is',
    'Liquidated',
    'Reliquidated',
    'Start by',
    'File CAPE by',
    'Last CAPE day',
    'CBP may reliquidate until',
    'File protest by',
    'Last protest day',
    'Entry date',
    'Entry type',
    'Reasons',
    'Differences',
    'Check digit',
    'Rows',
  ],
  setAsideColumns: ['Line', 'Reason', 'Text', 'With zeros'],
} as const;

export type EntriesWords = AnyText<typeof entriesWords>;

/** Its own page. */
export const page = {
  nav: 'Many entries: from ES-003 to a CAPE file',
  title: 'Many entries: which to act on first',
  description:
    'Drop an ES-003 export: your entries sorted by what is still open, the CAPE file and the protest list, without sending anything.',
  lead: 'Give the ES-003 export of ACE, or a list from your broker. You see which entry to act on first, and take a file for the CAPE tab. It is read in this page and goes nowhere.',
  guide: 'How to take the export',
  needs: 'The ES-003 report as a file, a list from your broker, or rows copied from one.',
};
