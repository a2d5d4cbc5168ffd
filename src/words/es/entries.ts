import { fileEntries } from '../../rules/parameters';
import {
  COLUMNS,
  FILE_MEGABYTES,
  OTHER_MEGABYTES,
  PASTED_MEGABYTES,
  ROWS,
} from '../../rules/upload-limit';
import type { EntriesWords } from '../en/entries';
import { blocks, cautions, groups, nextDays, paths } from './entry-decision';
import { refusals } from './input-errors';
import { counted, figure } from './quantity';

const entriesCount = (count: number) => counted(count, 'entries');
const rowsCount = (count: number) => `${figure(count)} ${count === 1 ? 'fila' : 'filas'}`;

const fields: EntriesWords['fields'] = {
  number: 'Número de entrada',
  filer: 'Código de declarante',
  'check-digit': 'Dígito de control',
  liquidated: 'Día de liquidación',
  reliquidated: 'Día de reliquidación',
  entered: 'Fecha de entrada',
  type: 'Tipo de entrada',
  status: 'Estado de la liquidación',
  'protest-status': 'Estado de la protesta',
  'protest-number': 'Número de protesta',
  reconciliation: 'Indicador de reconciliación',
  'reconciliation-filed': 'Reconciliación presentada',
  control: 'Estado de control',
  'summary-status': 'Estado del resumen de entrada',
  drawback: 'Drawback',
  claim: 'Número de reclamación CAPE',
  'claim-status': 'Estado de la reclamación',
  'claim-error': 'Error de la reclamación',
  eligible: 'Elegible para CAPE',
  event: 'Evento (boletín)',
  'event-date': 'Fecha del evento (boletín)',
  posted: 'Fecha de publicación (boletín)',
  voided: 'Fecha de anulación (boletín)',
  importer: 'Número de importador (solo para separar los archivos)',
};

const refused: EntriesWords['refused'] = {
  empty: 'No contiene nada. Elija otro archivo o pegue las filas.',
  'header-only':
    'Hay un encabezado y ninguna fila debajo. Ejecute otra vez el informe con un periodo más amplio.',
  'too-large': `El archivo supera lo que lee esta página (${FILE_MEGABYTES} MB). Exporte menos columnas o un periodo más corto.`,
  'other-too-large': `En este formato la página lee hasta ${OTHER_MEGABYTES} MB. Abra el archivo, guárdelo como .xlsx o CSV y use ese: de esos se leen hasta ${FILE_MEGABYTES} MB.`,
  'pasted-too-large': `Es más texto del que cabe en el cuadro (${PASTED_MEGABYTES} MB). Elija el archivo mismo.`,
  'too-many-rows': `Hay más filas de las que lee esta página (${figure(ROWS)}). Exporte un periodo más corto.`,
  'too-many-columns': `Hay más columnas que en cualquier informe de ACE (${figure(COLUMNS)}). Revise que sea el archivo correcto.`,
  locked:
    'El archivo está protegido con una contraseña (cifrado). Ábralo, guarde una copia sin contraseña y use la copia.',
  rights:
    'El archivo tiene gestión de derechos: solo lo abre el programa de su dueño. Pida una copia sin protección, o ábralo, copie las filas y péguelas aquí.',
  damaged:
    'El libro está dañado o incompleto y no se puede leer. Descárguelo o expórtelo otra vez, o guárdelo como CSV.',
  'not-workbook':
    'Es un archivo comprimido o de Office, y no un libro con una tabla. Elija la exportación de Excel (.xlsx) o un CSV.',
  packed:
    'Es un archivo comprimido (zip). Descomprímalo primero y elija el .xlsx o CSV que contiene.',
  'no-sheet': 'El libro no contiene ninguna hoja con filas.',
  picture: 'Es una imagen, diga lo que diga su nombre. Elija la exportación .xlsx o .csv.',
  pdf: 'Es un PDF. Exporte el informe como Excel (.xlsx) o CSV; o seleccione las filas en el PDF, cópielas y péguelas aquí.',
  word: 'Es un documento de texto. Copie su tabla en una hoja y guárdela como .xlsx o CSV, o copie las filas y péguelas aquí.',
  slides:
    'Es una presentación o un dibujo. Guarde la tabla como .xlsx o CSV, o copie sus filas y péguelas aquí.',
  'rich-text':
    'Es un texto con formato (RTF). Guarde su tabla como .xlsx o CSV, o copie las filas y péguelas aquí.',
  json: 'Son datos para programas (JSON o XML) y no una tabla. Tome la exportación como .xlsx o CSV.',
  'web-archive':
    'Es una página web guardada en un solo archivo (.mht). Ábrala en Excel, guárdela como .xlsx o CSV y use ese.',
  'web-page':
    'Es una página web sin tabla: quizás se guardó una página de inicio de sesión en lugar del informe. Inicie sesión y exporte otra vez como .xlsx o CSV.',
  email:
    'Es un correo electrónico. Guarde su adjunto y elíjalo, o copie las filas y péguelas aquí.',
  'apple-numbers':
    'Es un documento de Apple Numbers. En Numbers elija Archivo, Exportar a, Excel o CSV, y use ese.',
  database: 'Es una base de datos. Exporte la tabla como .xlsx o CSV.',
  query:
    'Este archivo solo apunta a los datos y no los contiene. Exporte las filas como .xlsx o CSV.',
  'not-text': 'No es un libro ni un texto. Elija la exportación .xlsx o .csv.',
  'nothing-known':
    'Ninguna columna contiene números de entrada ni días de liquidación. Revise que sea la exportación con las entradas y que tenga su fila de encabezado. También puede pegar una lista de números de entrada.',
  failed:
    'Algo falló durante la lectura. No se guardó nada. Inténtelo otra vez, o guarde el archivo como CSV.',
};

const setAside: EntriesWords['setAside'] = {
  'number-empty': 'Sin número de entrada. ¿Celdas combinadas? Sepárelas y complete cada fila.',
  'number-none': 'Sin número de entrada: un total, una cuenta o una nota.',
  'number-formula': 'Una fórmula, no un número. Guarde la hoja solo con valores.',
  'number-rounded': 'Una hoja de cálculo redondeó este número. Tómelo otra vez de la exportación.',
  'number-characters': 'No es un número de entrada: solo letras, cifras y guiones.',
  'number-short':
    'Demasiado corto para un número de entrada. Quizás se perdieron ceros al comienzo.',
  'number-long': 'Demasiado largo para un número de entrada.',
  'number-filer-code': 'La primera parte no es un código de declarante, o el resto no son cifras.',
  'day-empty': 'Sin día.',
  'day-formula':
    'El día de liquidación es una fórmula sin su resultado. Abra el archivo, deje que calcule y guárdelo.',
  'day-too-long': refusals['too-long'],
  'day-two-digit-year': 'El año del día de liquidación está cortado. Expórtelo completo.',
  'day-month-first': 'El día de liquidación no tiene ese mes en el orden que eligió.',
  'day-ambiguous':
    'El día de liquidación se puede leer de dos maneras. Escríbalo como año-mes-día, por ejemplo 2026-09-03.',
  'day-impossible': 'Ese día de liquidación no existe.',
  'day-out-of-range': 'El día de liquidación está demasiado lejos para ser correcto.',
  'day-unreadable': 'No podemos leer el día de liquidación.',
  'day-wrong-weekday': refusals['wrong-weekday'],
  quotes: 'Sus comillas no cuadran, así que sus columnas no son seguras.',
  'more-cells':
    'Tiene más celdas que el encabezado y las otras filas, así que sus columnas no son seguras. ¿Una coma en un nombre?',
  'fewer-cells': 'Termina antes que las otras filas, así que sus columnas no son seguras.',
  voided: 'CBP anuló esta liquidación, así que su día no cuenta.',
};

const differing: Readonly<Record<string, string>> = {
  liquidated: 'el día de liquidación',
  entered: 'la fecha de entrada',
  type: 'el tipo de entrada',
  status: 'el estado de la liquidación',
  protest: 'el estado de la protesta',
  reconciliation: 'la reconciliación',
};

const found: Readonly<Record<string, string>> = {
  true: 'liquidada',
  false: 'no liquidada',
  other: 'no está claro',
  open: 'abierta',
  denied: 'denegada',
  suspended: 'suspendida',
  'denied-review': 'denegada, con revisión solicitada',
};

const quoted = (names: readonly { name: string; hidden?: boolean }[]) =>
  names.map(({ name, hidden }) => `“${name}”${hidden ? ' (oculta)' : ''}`).join(', ');

export const entriesWords: EntriesWords = {
  blocks,
  cautions,
  groups,
  nextDays,
  paths,
  fields,
  refused,
  setAside,
  refusedAt: (line) => `Línea ${figure(line)}.`,
  entriesCount,
  rowsCount,
  title: 'Muchas entradas',
  file: 'Su exportación (Excel, OpenDocument, CSV o texto)',
  drop: 'Elíjala, o suéltela en cualquier lugar de este cuadro. Varios archivos se leen juntos.',
  text: 'O pegue filas de su hoja',
  pastedUnshown: 'Se leyeron las filas. Son demasiadas para mostrarlas en este cuadro.',
  textHint: 'Números de entrada con días de liquidación, con encabezado o sin él.',
  readText: 'Leer las filas pegadas',
  sample: 'Probar con el ejemplo',
  sampleMark: 'Este es un ejemplo inventado. Ninguna de sus entradas existe.',
  privacy:
    'El archivo se queda en esta página: se lee aquí, no se envía ni se guarda en ningún lado y desaparece al recargar. Los números de importador y los nombres se pasan por alto. Lo que pegue queda en el cuadro hasta que lo borre.',
  privacyCheck: 'Cómo comprobarlo',
  limits: `Hasta ${FILE_MEGABYTES} MB y ${figure(ROWS)} filas.`,
  reading: (rows) => `Leyendo: ${rowsCount(rows)} hasta ahora`,
  startReading: 'Leyendo el archivo',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se guardó nada.',
  readBefore: 'Leer como antes',
  noWorker: 'Este navegador no puede leer archivos en segundo plano. Pruebe con uno actual.',
  rowsRead: 'Filas leídas',
  rowsUsed: 'Filas usadas',
  rowsSetAside: 'Filas no usadas',
  entries: 'Entradas',
  passedOver: (titles, blank) =>
    [
      titles > 0 ? `${rowsCount(titles)} encima de los datos` : '',
      blank > 0 ? `${rowsCount(blank)} en blanco` : '',
    ]
      .filter(Boolean)
      .join(', '),
  passedOverLabel: 'No contadas',
  verdict: (open, entries) =>
    open === 0
      ? `Ninguna de ${entriesCount(entries)} está abierta para CAPE.`
      : `${figure(open)} de ${entriesCount(entries)} ${open === 1 ? 'está abierta' : 'están abiertas'} para CAPE.`,
  makes: (makes, open, lead) =>
    `${lead}: ${makes === open ? 'todas,' : `${figure(makes)} de`} ${figure(open)}.`,
  makesTitle: (day) => `Si empieza la reactivación el ${day}`,
  makesLead: (day, lead, makes, open, best) => {
    const of = (count: number) => (count === open ? `las ${figure(open)}` : figure(count));
    const least = makes === open ? of(makes) : `${figure(makes)} de ${figure(open)}`;
    const then = best === undefined || makes === open ? '' : `; en el nivel 1, ${of(best)}`;
    return `Si empieza el ${day}, ${lead.charAt(0).toLowerCase()}${lead.slice(1)} todavía llega con ${least}${then}.`;
  },
  nextDay: 'El próximo día que importa',
  nextStart: 'El próximo día para empezar',
  atTier: (tier) => `En el nivel ${tier}`,
  withYourDays: (days) => `Con ${counted(days, 'business-days')}, su propia cifra`,
  moreRows: 'Mostrar más entradas',
  shown: (shown, all) => `Se muestran ${figure(shown)} de ${figure(all)}`,
  columns: {
    next: 'Próximo día',
    liquidated: 'Liquidada',
    cape: 'CAPE termina',
    protest: 'La protesta termina',
    why: 'Por qué',
  },
  tableHeads: [
    ['number', 'Entrada'],
    ['liquidated', 'Liquidada'],
    ['state', 'Estado'],
    ['next', 'Próximo día'],
    ['cape', 'CAPE termina'],
    ['protest', 'La protesta termina'],
    ['why', 'Por qué'],
  ],
  again: 'otra vez',
  listTitle: (makes, open, entries) =>
    open === 0
      ? entriesCount(entries)
      : `${figure(makes)} de ${figure(open)} ${open === 1 ? 'entrada abierta todavía se puede presentar' : 'entradas abiertas todavía se pueden presentar'} a tiempo`,
  way: ['Exportar', 'Revisar', 'Actuar'],
  doFirst: {
    'start-by': 'Primero: empiece a recuperar el acceso a ACE. El mismo día vale para todas estas.',
    'file-cape-by':
      'Primero: presente CAPE, o pida al agente de aduanas que las presentó que las declare.',
    'last-cape-day': 'Primero: presente CAPE ahora. Es el último día o casi.',
    'file-protest-by': 'Primero: prepare la protesta de estas entradas, con la lista de al lado.',
    'last-protest-day': 'Primero: presente la protesta. Es el último día o casi.',
  },
  doLink: {
    'start-by': 'Recuperar el acceso',
    'file-cape-by': 'Presentar CAPE',
    'last-cape-day': 'Presentar CAPE',
    'file-protest-by': 'Protesta',
    'last-protest-day': 'Protesta',
  },
  everyDayAhead: 'cada día por venir',
  capeWarning:
    'Use el archivo CAPE cuando haya recuperado el acceso. Una protesta ahora impediría CAPE para una entrada que sigue abierta. En una cuenta de agente, cada número debe comenzar con el código de declarante de esa cuenta.',
  splitTitle: 'Para agentes de aduanas: separar por cliente',
  splitHint:
    'Un zip con una carpeta para cada cliente, y en ella un archivo CAPE y una lista de protestas. El número de importador solo distingue a los clientes: no aparece en ningún archivo ni nombre. Puede cambiar las etiquetas.',
  splitBy: { filer: 'Por código de declarante', importer: 'Por importador' },
  splitPart: (count, first) => `${entriesCount(count)}, entre ellas ${first}`,
  splitZip: (parts) => `Guardar el zip (${figure(parts)} ${parts === 1 ? 'carpeta' : 'carpetas'})`,
  row: (line) => `línea ${figure(line)}`,
  rowsOf: (rows, line) => `${rowsCount(rows)}, la primera en la línea ${figure(line)}`,
  checkDigitMiss: 'El dígito de control no corresponde. Compárelo con el formulario CBP 7501.',
  checkDigitMisses: (count) =>
    `${entriesCount(count)} con un dígito de control que no corresponde. Compare con el formulario CBP 7501; se conservan.`,
  differing: (count) =>
    `${entriesCount(count)} con filas que no coinciden. Cada una dice en qué, bajo “Por qué”.`,
  showThese: 'Mostrarlas',
  shownTitles: {
    all: 'Todas',
    open: groups.open.title,
    protest: groups.protest.title,
    past: groups.past.title,
    unliquidated: groups.unliquidated.title,
    blocked: groups.blocked.title,
    'check-digit': 'Dígito de control que no corresponde',
    differing: 'Filas que no coinciden',
  },
  difference: (what, values) =>
    `Sus filas dan valores distintos para ${differing[what]}: ${values.map((value) => found[value] ?? value).join(' y ')}.`,
  enteredUnread: (count) =>
    `${rowsCount(count)} con una fecha de entrada que no se pudo leer; se usan sin ella.`,
  noDays:
    'Ninguna columna da días de liquidación, así que nada aquí dice qué entradas están abiertas. Agregue la columna Liquidation Date a la exportación, o indíquela abajo.',
  checkRead: 'Leído',
  checkGuessed: 'Supuesto',
  checkLeftOut: 'Omitido',
  readLine: (account, entries) => {
    const names = account.files.filter((file) => !file.refused).map(({ name }) => name);
    const counts = `${rowsCount(account.rowsRead)}${entries === undefined ? '' : `, ${entriesCount(entries)}`}`;
    return names.length ? `${names.join(', ')}: ${counts}` : counts;
  },
  guessedLine: (account) => {
    const [table] = account.tables;
    const at = table?.mapping.liquidated ?? table?.mapping['event-date'];
    const day =
      at === undefined
        ? 'ninguna columna es un día de liquidación'
        : `“${table!.header[at] || `Columna ${at + 1}`}” es el día que cuenta${table!.guessed.includes('liquidated') ? ', por su contenido' : ''}`;
    const open = account.tables.some(
      ({ dayOrder, orders }) =>
        !dayOrder &&
        (orders['either-slash']?.length ?? 0) > 0 &&
        orders['month-first']?.length === 0,
    );
    return open ? `${day}; el mes antes del día` : day;
  },
  leftOutLine: (account) => {
    const sheets = account.files.flatMap((file) => file.sheets.filter(({ read }) => !read));
    const hidden = sheets.filter((sheet) => sheet.hidden).length;
    const files = account.files.filter(({ refused: reason }) => reason).length;
    const several = (count: number, one: string, many: string) =>
      count ? `${figure(count)} ${count === 1 ? one : many}` : '';
    const parts = [
      account.setAsideCount ? rowsCount(account.setAsideCount) : '',
      several(sheets.length - hidden, 'hoja', 'hojas'),
      several(hidden, 'hoja oculta', 'hojas ocultas'),
      several(files, 'archivo', 'archivos'),
      several(
        account.ignored.count,
        'número de entrada fuera de la tabla',
        'números de entrada fuera de la tabla',
      ),
    ].filter(Boolean);
    return parts.length ? parts.join(', ') : 'nada';
  },
  filesRead: (files) =>
    `Leídos juntos: ${files
      .filter((file) => !file.refused)
      .map(({ name }) => name)
      .join(', ')}.`,
  fileEmpty: (name) => `${name}: no se leyó ninguna fila.`,
  sheetsRead: (sheets) => {
    const left = quoted(sheets.filter(({ read }) => !read));
    return `Hojas leídas: ${quoted(sheets.filter(({ read }) => read))}.${left ? ` No leídas: ${left}.` : ''}`;
  },
  hidden: (sheets, rows) =>
    [
      sheets.length
        ? `Ocultas en el libro: ${sheets.map(({ name, read }) => `“${name}” (${read ? 'leída' : 'no leída'})`).join(', ')}.`
        : '',
      rows
        ? `${rowsCount(rows)} ${rows === 1 ? 'está oculta' : 'están ocultas'} en la hoja, por un filtro o a mano. También se ${rows === 1 ? 'leyó' : 'leyeron'}.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  struck: (rows) =>
    `${rowsCount(rows)} ${rows === 1 ? 'está tachada' : 'están tachadas'} en la hoja. También se ${rows === 1 ? 'leyó' : 'leyeron'}.`,
  guessed: (field, column) =>
    `${column} se tomó como ${fields[field].toLowerCase()} por su contenido, no por su encabezado.`,
  monthAssumed: (example) =>
    `El mes antes del día, como escribe CBP las fechas: ninguna fecha de la columna lo muestra (“${example}”).`,
  cutOff: (name) =>
    `${name} termina en medio de una fila: quizás la descarga quedó incompleta. Expórtelo otra vez, o pueden faltar entradas.`,
  ignored: (count, first) =>
    `${figure(count)} ${count === 1 ? 'número de entrada está' : 'números de entrada están'} fuera de la columna de números y no se ${count === 1 ? 'cuenta' : 'cuentan'}: ${first.join(', ')}${count > first.length ? ' …' : ''}.`,
  late: (count) =>
    `${figure(count)} ${count === 1 ? 'día de liquidación tiene' : 'días de liquidación tienen'} una hora a segundos de la medianoche. Cuenta el día escrito; un programa pudo moverlo desde el día siguiente. Compare uno con ACE.`,
  claimExport:
    'Esta es la exportación de una reclamación CAPE: no contiene días de liquidación. Dice qué entradas se aceptaron y cuáles fallaron, y no cuánto tiempo siguen abiertas las otras. Para eso agregue la exportación ES-003.',
  claimRefused: (count) =>
    `${entriesCount(count)} en una declaración que no ${count === 1 ? 'la' : 'las'} aceptó; eso no ${count === 1 ? 'la bloquea' : 'las bloquea'}.`,
  refusalOf: (text) => `La reclamación dice: ${text}.`,
  notEligible: (count) =>
    `${entriesCount(count)} que la exportación llama no ${count === 1 ? 'elegible' : 'elegibles'} para CAPE. ${count === 1 ? 'Sigue' : 'Siguen'} en las cuentas y en el archivo CAPE: primero vea por qué.`,
  voidedRows: (count) =>
    `${entriesCount(count)} con una liquidación que CBP anuló: ese día no cuenta.`,
  reliquidatedNotice: (count) =>
    `${entriesCount(count)} con una reliquidación. CAPE cuenta desde la primera liquidación; la protesta de lo que cambió, desde la reliquidación; la de todo lo demás, desde la primera.`,
  severalSheets: '(varias)',
  tableChoice: 'Tabla',
  proposals: (count) =>
    `${rowsCount(count)} con un número que parece haber perdido sus primeros ceros.`,
  addZeros: 'Devolver los ceros',
  keepAside: 'Dejarlas fuera otra vez',
  zerosAdded: 'Se devolvieron los ceros perdidos, como pidió.',
  beforeCounting: 'Primero una pregunta: no se cuenta nada hasta que responda.',
  orderLegend: (place) => `¿Qué va primero en las fechas${place ? ` de ${place}` : ''}?`,
  orderQuestion: (dayFirst, monthFirst, either) =>
    [
      dayFirst ? `“${dayFirst}” tiene que llevar primero el día.` : '',
      monthFirst
        ? `“${monthFirst}” tiene que llevar primero el mes, así que el archivo mezcla los dos.`
        : '',
      either ? `“${either}” se puede leer de las dos maneras.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  columnLegend: {
    number: (place) =>
      `¿Qué columna contiene los números de entrada${place ? ` en ${place}` : ''}?`,
    liquidated: (place) =>
      `¿Qué columna contiene el día de liquidación${place ? ` en ${place}` : ''}?`,
  },
  columnHint: {
    number: 'Los encabezados no lo dicen.',
    liquidated:
      'Los encabezados no lo dicen. Una fecha de entrada, de pago o de reembolso no es un día de liquidación.',
  },
  claimLegend: (asked) =>
    `${asked.map((word) => `“${word}”`).join(', ')}: ¿significa que CBP aceptó la entrada en una declaración?`,
  claimHint:
    'Las entradas en una declaración aceptada esperan su reembolso. Las otras todavía hay que declararlas.',
  claimAccepted: 'Aceptada',
  claimNotAccepted: 'No aceptada',
  sheetsLegend: (sheets) =>
    `${quoted(sheets)} también ${sheets.length === 1 ? 'contiene entradas y no se leyó' : 'contienen entradas y no se leyeron'}.`,
  readAllSheets: 'Leer todas las hojas',
  orders: {
    month: 'Primero el mes',
    day: 'Primero el día',
    both: 'Ambos: dejar fuera lo que se lee de dos maneras',
  },
  turned:
    'Otras fechas de este archivo son fechas verdaderas de una hoja de cálculo. Si esta abrió la exportación con el otro orden, en algunas cambió el día por el mes, y aquí nada puede ver en cuáles. Tome la exportación otra vez de ACE y suéltela sin abrirla.',
  orderOf: {
    month: 'Leído con el mes primero.',
    day: 'Leído con el día primero.',
    both: 'Las fechas que se leen de dos maneras quedaron fuera.',
  },
  change: 'Cambiar',
  mapping: 'Qué es cada columna',
  mappingHint: 'Cambie una y se lee todo otra vez.',
  none: '(ninguna)',
  noneOfThese: 'ninguna de estas',
  column: (at, header) => header || `Columna ${at + 1}`,
  sheet: 'Hoja',
  setAsideTitle: 'Filas no usadas',
  setAsideShown: (shown, all) =>
    `Las primeras ${figure(shown)} de ${figure(all)}. La descarga las tiene todas.`,
  lineColumn: 'Línea',
  textColumn: 'Texto',
  reasonColumn: 'Motivo',
  proposalColumn: 'Con ceros',
  downloads: 'Para llevar',
  capeCsv: 'Archivo CAPE',
  protestCsv: 'Lista de protestas',
  tableCsv: 'Tabla completa',
  setAsideCsv: 'Guardar estas filas',
  calendar: 'Calendario',
  eventNote:
    'Contado por esta guía a partir de la exportación que usted dio. Revise cada día antes de confiar en él.',
  aboutCalendar:
    'El botón “Calendario” guarda un evento por cada día, con los recordatorios que fije aquí, sin importar cuántas entradas compartan el día. Si lo guarda otra vez, no mueve ningún día que ya esté en su calendario: borre los que ya no valgan.',
  moreCounts: (count) => `Y ${figure(count)} días de liquidación más, contados de la misma manera.`,
  blockedProtests: (count) =>
    `La lista de protestas también incluye ${entriesCount(count)} que algo bloquea en CAPE y cuyo plazo de protesta aún corre.`,
  capeZip: (files) => `${figure(files)} archivos CAPE en un zip`,
  capePart: (part, count) => `Archivo CAPE ${figure(part)} (${figure(count)})`,
  withUnliquidated: (count) =>
    `Incluir también en el archivo CAPE las ${figure(count)} no liquidadas. CAPE acepta algunas.`,
  several: `CBP acepta ${counted(fileEntries.value, 'entries')} por archivo como máximo. O uno por uno:`,
  notChecked:
    'No ve ACE. No revisa las partidas arancelarias de IEEPA, las órdenes judiciales ni los pagos, ni si el archivo mezcla varios importadores. Deciden las comprobaciones de CBP.',
  protestColumns: [
    'Número de entrada',
    'Liquidada',
    'Presente la protesta a más tardar el',
    'Último día de protesta',
    'Por qué no CAPE',
  ],
  tableColumns: [
    'Número de entrada',
    'Grupo',
    'Qué hacer',
    'Próximo día',
    'Qué es el próximo día',
    'Liquidada',
    'Reliquidada',
    'Empiece a más tardar el',
    'Presente CAPE a más tardar el',
    'Último día de CAPE',
    'CBP puede reliquidar hasta',
    'Presente la protesta a más tardar el',
    'Último día de protesta',
    'Fecha de entrada',
    'Tipo de entrada',
    'Motivos',
    'Diferencias',
    'Dígito de control',
    'Filas',
  ],
  setAsideColumns: ['Línea', 'Motivo', 'Texto', 'Con ceros'],
};

/** Its own page. */
export const page = {
  nav: 'Muchas entradas: de ES-003 a un archivo CAPE',
  title: 'Muchas entradas: en cuál actuar primero',
  description:
    'Suelte una exportación ES-003: sus entradas en orden según lo que sigue abierto, el archivo CAPE y la lista de protestas, sin enviar nada.',
  lead: 'Dé la exportación ES-003 de ACE o una lista de su agente de aduanas. Verá en qué entrada actuar primero y tendrá un archivo para la pestaña CAPE. Se lee en esta página y no se envía.',
  needs:
    'El informe ES-003 como archivo, una lista de su agente de aduanas o filas copiadas de una.',
};
