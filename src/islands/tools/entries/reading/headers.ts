/** What a column of a table can tell us. Any other column is passed over and never kept. */
export const FIELDS = [
  'number',
  'filer',
  'check-digit',
  'liquidated',
  'reliquidated',
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
  'claim-status',
  'claim-error',
  'eligible',
  'event',
  'event-date',
  'posted',
  'voided',
  'importer',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column (from 0) holds what. */
export type Mapping = Readonly<Partial<Record<Field, number>>>;

/**
 * What a header names: one of our fields (0 is the closest name), another field that must never be
 * taken for ours, or nothing that we know. `any-status`: the words in the column say which status.
 */
export type Named =
  { readonly field: Field | 'any-status'; readonly distance: number } | 'other' | undefined;

/** The words of headers, English and Spanish, and what each stands for. An empty name is a filler. */
const WORDS: Readonly<Record<string, string>> = {
  entry: 'entry entries entrada entradas ingreso es 7501',
  import: 'import imports importacion customs aduana aduanas aduanal',
  entered: 'entered ingresada ingresado',
  summary: 'summary summ sumario resumen',
  number:
    'number numbers no nbr num nr numero numeros nro id identifier ref reference referencia n',
  date: 'date dates dt day fecha fechas dia fec',
  liq: 'liquidation liquidated liq liqd liquidacion liquidada liquidado liquidadas liquidados lqd',
  reliq: 'reliquidation reliquidated reliq reliquidacion reliquidada reliquidado',
  re: 're',
  status: 'status estado estatus state situacion stat sts',
  type: 'type tipo typ',
  code: 'code codigo cd cod',
  filer: 'filer declarante',
  protest: 'protest protests protesta protestas',
  claim: 'claim reclamacion reclamo declaration declaracion solicitud',
  cape: 'cape',
  filing: 'filing filed presentacion presentado',
  error: 'error errors err errores rejection reject rechazo',
  message: 'message messages mensaje reason motivo',
  text: 'description detail details descripcion detalle text texto',
  eligible: 'eligible eligibility elegible elegibilidad',
  recon: 'reconciliation recon reconciliacion',
  flag: 'flag indicator ind indicador marca',
  drawback: 'drawback',
  control: 'control',
  importer: 'importer importers importador importadora ior ein ssn irs tin tax taxpayer',
  name: 'name nombre consignee consignatario company empresa compania address direccion',
  event: 'event evento',
  voided: 'voided void anulado anulada anulacion cancelled',
  posted: 'posted posting publicada publicado publicacion',
  check: 'check',
  digit: 'digit digito',
  first: 'first original primera primer primero initial inicial',
  expected:
    'expected estimated estimada estimado projected scheduled anticipated planned target prevista previsto programada esperada due deadline deadlines limit next window',
  other:
    'line lines linea lineas ln port puerto value valor amount amt monto importe duty duties arancel derechos hts htsus tariff invoice factura payment payments paid pay pago pagado pagada refund refunds reembolso reembolsado statement release released levante export exports arrival arrived llegada create created creado update updated run print printed bond surety center team country pais  origin origen manufacturer mid carrier vessel container bill bl lading master house awb quantity qty weight fee fees interest ach trace broker basis base action accion extension extended suspension suspended warehouse related replaced po order account cycle payee phone telephone email shipment shipped ship received receipt decision denial denied summons signed month year period quarter week collected collection deposit',
  '': 'cbp ace actual the of for from bulletin boletin official notice us usa and y on a el la los las de del al en final current latest effective efectiva real full formatted format dashes my our all time hora mm dd yyyy yy mmddyyyy mmm est edt et utc gmt eastern xxx nnnnnnn with without con sin per see row phase fase',
};
const MEANING = new Map(
  Object.entries(WORDS).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [word, meaning] as const),
  ),
);

const ESCAPED = /_x000[ad]_/gi;
const MARKS = /[\u0300-\u036f]/g;
const CAMEL = /([a-z])([A-Z])/g;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|[([][^()[\]]*$/g;
const NUMBER_SIGN = /#|n[º°]/g;
const APART = /[^a-z0-9]+/;
/** Before a liquidation it is an estimate; at the end of a header a time zone. */
const ESTIMATED = /\best\b(?=.{0,20}li[cq])/g;
const RE_LIQUIDATION = /\bre[- ]?(?=li[cq])/g;

/** A word that programs write without blanks, such as `liquidationdate`, as the words in it; itself where it is none. */
function parted(word: string): readonly string[] {
  if (word.length < 6 || MEANING.has(word)) return [word];
  const parts: string[] = [];
  let rest = word;
  while (rest) {
    let length = rest.length;
    while (length > 1 && !MEANING.get(rest.slice(0, length))) length--;
    if (length < 2) return [word];
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return parts;
}

/** What the words of a header stand for, fillers left out. An unknown word stands for itself, with a `?` before it. */
function meanings(header: string): ReadonlySet<string> {
  const clean = header
    .replace(ESCAPED, ' ')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(CAMEL, '$1 $2')
    .toLowerCase();
  const bracketless = clean.replace(BRACKETS, ' ');
  const text = (/[a-z]/.test(bracketless) ? bracketless : clean)
    .replace(NUMBER_SIGN, ' number ')
    .replace(RE_LIQUIDATION, 're')
    .replace(ESTIMATED, 'estimated');
  const found = new Set<string>();
  for (const word of text.split(APART).flatMap(parted)) {
    if (word === '' || (/^\d+$/.test(word) && word !== '7501')) continue;
    const meaning = MEANING.get(word) ?? `?${word}`;
    if (meaning) found.add(meaning);
  }
  return found;
}

/** Rules from the most special to the most general: `all` must stand in the header, and nothing but `all` and `may`. */
interface Rule {
  readonly all: string;
  readonly may?: string;
  readonly is: Field | 'any-status' | 'other';
  readonly distance?: number;
}

const RULES: readonly Rule[] = [
  { all: 'importer', may: 'number', is: 'importer' },
  { all: 'error', may: 'message text code cape claim entry summary', is: 'claim-error' },
  { all: 'message', may: 'claim cape error', is: 'claim-error', distance: 3 },
  { all: 'eligible', may: 'cape entry summary flag', is: 'eligible' },
  { all: 'claim status', may: 'cape entry summary filing', is: 'claim-status' },
  { all: 'cape status', may: 'entry summary filing', is: 'claim-status' },
  { all: 'filing status', may: 'entry summary', is: 'claim-status', distance: 1 },
  { all: 'claim', may: 'cape number flag', is: 'claim' },
  { all: 'cape', may: 'number flag filing', is: 'claim', distance: 2 },
  { all: 'protest status', may: 'entry summary', is: 'protest-status' },
  { all: 'protest number', may: 'entry summary', is: 'protest-number' },
  { all: 'protest', may: 'flag filing', is: 'protest-status', distance: 1 },
  { all: 'recon filing', may: 'flag entry summary', is: 'reconciliation-filed' },
  { all: 'recon status', may: 'entry', is: 'reconciliation-filed', distance: 1 },
  { all: 'recon entry', may: 'number summary', is: 'reconciliation-filed', distance: 2 },
  { all: 'recon', may: 'flag', is: 'reconciliation' },
  { all: 'drawback', may: 'flag entry status number', is: 'drawback' },
  { all: 'control', may: 'status entry summary', is: 'control' },
  { all: 'event date', is: 'event-date' },
  { all: 'event', may: 'type status code', is: 'event' },
  { all: 'liq type', may: 'code', is: 'event', distance: 2 },
  { all: 'voided', may: 'date', is: 'voided' },
  { all: 'posted date', is: 'posted' },
  { all: 'posted', is: 'posted', distance: 1 },
  { all: 'reliq status', is: 'other' },
  { all: 'reliq', may: 'date entry summary', is: 'reliquidated' },
  { all: 're liq date', is: 'reliquidated' },
  { all: 'liq status', may: 'entry summary', is: 'status' },
  { all: 'liq flag', may: 'entry summary', is: 'status', distance: 1 },
  { all: 'first liq', may: 'date entry summary', is: 'liquidated' },
  { all: 'liq date', is: 'liquidated' },
  { all: 'liq date', may: 'entry summary', is: 'liquidated', distance: 1 },
  { all: 'liq', may: 'entry summary', is: 'liquidated', distance: 2 },
  { all: 'liq date', may: 'posted event entry summary', is: 'liquidated', distance: 3 },
  { all: 'entry date', may: 'import', is: 'entered' },
  { all: 'entered', may: 'date', is: 'entered' },
  { all: 'entry summary date', is: 'entered', distance: 2 },
  { all: 'entry type', may: 'code summary', is: 'type' },
  { all: 'type', may: 'code', is: 'type', distance: 2 },
  { all: 'entry status', may: 'summary', is: 'summary-status' },
  { all: 'summary status', is: 'summary-status' },
  { all: 'status', is: 'any-status' },
  { all: 'entry filer code', is: 'filer', distance: 1 },
  { all: 'entry filer', may: 'number summary code', is: 'number', distance: 1 },
  { all: 'filer', may: 'code number', is: 'filer' },
  { all: 'check digit', may: 'entry', is: 'check-digit' },
  { all: 'check', is: 'check-digit', distance: 1 },
  { all: 'digit', is: 'check-digit', distance: 1 },
  { all: 'entry summary number', may: 'import', is: 'number' },
  { all: 'entry number', may: 'import', is: 'number', distance: 1 },
  { all: 'entry summary', may: 'import', is: 'number', distance: 3 },
  { all: 'entry', may: 'import', is: 'number', distance: 4 },
];
const SPLIT_RULES = RULES.map(({ all, may = '', is, distance = 0 }) => ({
  all: all.split(' '),
  allowed: new Set([...all.split(' '), ...may.split(' ')]),
  is,
  distance,
}));

/** Words of ours: with any of them and a word we do not know, a header may mean one of our fields. */
const OTHERS = [
  'other',
  'import',
  'expected',
  'name',
  'importer',
  'voided',
  'posted',
  'event',
  'protest',
];

/** Which field a header names, if any. */
export function named(header: string): Named {
  const words = meanings(header);
  if (words.size === 0) return undefined;
  for (const { all, allowed, is, distance } of SPLIT_RULES) {
    if (!all.every((word) => words.has(word)) || ![...words].every((word) => allowed.has(word)))
      continue;
    return is === 'other' ? 'other' : { field: is, distance };
  }
  if (OTHERS.some((word) => words.has(word))) return 'other';
  // "Entry Date (something)" and the like: a date of another kind.
  const unknown = [...words].some((word) => word.startsWith('?'));
  if (!unknown && words.size > 1) return 'other';
  return undefined;
}
