import { calendar } from '../date-format';
import type { Words } from '../en';
import { type VerdictSentences, verdictsIn } from '../verdict';
import { cases } from './labels';
import { counted, quantity } from './quantity';

const { medium } = calendar('es-US');

export const marks: Words['marks'] = {
  open: 'Abierto',
  closing: 'Por cerrar',
  protest: 'Aún puede protestar',
  waits: 'En espera',
  unknown: 'Fecha desconocida',
  closed: 'Cerrado',
};

const verdicts: VerdictSentences['verdicts'] = {
  start: ({ day }) => `Tiene tiempo si empieza a más tardar el ${day}.`,
  'start-today': () => 'Empiece hoy: es el último día.',
  'start-late': ({ cape }) => `Empiece hoy. CAPE termina el ${cape}.`,
  'start-without-entry': () =>
    'Su acceso terminó. Empiece a recuperarlo, y dé una fecha de liquidación para ver hasta cuándo.',
  checklist: ({ day }) =>
    `Usted sigue dentro. Empiece la lista a más tardar el ${day} y luego presente CAPE.`,
  'checklist-today': () => 'Usted sigue dentro. Empiece hoy la lista y luego presente CAPE.',
  file: ({ day }) => `Usted sigue dentro: presente CAPE a más tardar el ${day}.`,
  'file-today': () => 'Usted sigue dentro: presente CAPE hoy.',
  'file-last': ({ day }) => `Presente CAPE ya. El último día es el ${day}.`,
  'file-last-today': () => 'Presente CAPE hoy: es el último día.',
  broker: ({ day }) =>
    `Ya no hay tiempo para volver a entrar antes. Pida al agente que presentó la entrada que la declare a más tardar el ${day}.`,
  'broker-today': () =>
    'Ya no hay tiempo para volver a entrar antes. Pida al agente que presentó la entrada que la declare hoy.',
  protest: ({ protest }) =>
    `CAPE terminó para esta entrada. Todavía puede protestar hasta el ${protest}.`,
  'protest-today': ({ protest }) =>
    `CAPE terminó para esta entrada. Presente la protesta hoy; el último día es el ${protest}.`,
  counsel: () =>
    'Para esta entrada terminaron tanto CAPE como el plazo de protesta. Hable con un abogado de comercio exterior.',
  wait: ({ protest }) =>
    `CBP aceptó la declaración. Espere la reliquidación y no pierda de vista el ${protest}: el plazo de protesta no se detiene.`,
  'wait-near': ({ protest }) =>
    `Aceptada, aún sin reliquidar, y el plazo de protesta termina el ${protest}. Consulte ya a un abogado de comercio exterior.`,
  'wait-unknown': () =>
    'CBP aceptó la declaración. Busque la fecha de liquidación, para saber cuándo termina el plazo de protesta.',
  'may-have': () => 'Esta entrada puede haberse liquidado ya. Busque hoy su fecha de liquidación.',
  probably: () => 'Esta entrada probablemente ya se liquidó. Busque hoy su fecha de liquidación.',
  'sign-in': ({ day }) =>
    `Usted sigue dentro. Inicie sesión a más tardar el ${day}, o el acceso puede terminar.`,
  'sign-in-today': () => 'Usted sigue dentro. Inicie sesión hoy, o el acceso puede terminar.',
};

export const dayNames: Words['dayNames'] = {
  'start-by': 'Último día para empezar',
  today: 'Empiece hoy',
  'checklist-by': 'Empiece la lista a más tardar el',
  'file-cape-by': 'Presente CAPE a más tardar el',
  'broker-by': 'El agente declara a más tardar el',
  'last-cape-day': 'Último día para CAPE',
  'file-protest-by': 'Presente la protesta a más tardar el',
  'last-protest-day': 'Último día para protestar',
  'log-in-by': 'Inicie sesión a más tardar el',
};

export const withoutDay: Words['withoutDay'] = {
  'look-up': 'Busque la fecha',
  counsel: 'Hable con un abogado',
  start: 'Empiece ya',
  wait: 'Espere',
};

export const boardActions: Words['boardActions'] = {
  start: 'Empiece el',
  'start-today': 'Empiece',
  'start-late': 'Empiece',
  'start-without-entry': 'Empiece ya',
  checklist: 'Lista el',
  'checklist-today': 'Lista',
  file: 'Presente el',
  'file-today': 'Presente',
  'file-last': 'Presente el',
  'file-last-today': 'Presente',
  broker: 'El agente, el',
  'broker-today': 'El agente,',
  protest: 'Proteste el',
  'protest-today': 'Proteste',
  counsel: 'Hable con un abogado',
  wait: 'Espere; protesta hasta el',
  'wait-near': 'Abogado; protesta hasta el',
  'wait-unknown': 'Espere; busque la fecha',
  'may-have': 'Búsquela',
  probably: 'Búsquela',
  'sign-in': 'Inicie sesión el',
  'sign-in-today': 'Inicie sesión',
};

const outlooks: VerdictSentences['outlooks'] = {
  scheduled: ({ liquidated }) =>
    `La liquidación está prevista para el ${liquidated}: antes de ese día no corre ningún plazo de CAPE ni de protesta.`,
  'in-time': ({ start }) => `Tiene tiempo si empieza a más tardar el ${start}.`,
  'start-today': ({ start }) => `Empiece hoy, ${start}: es el último día.`,
  'faster-tier': () =>
    'Es tarde para un caso lento, pero todavía alcanza para uno más rápido. Empiece ahora.',
  'too-late': () =>
    'Volver a entrar puede tardar más de lo que CAPE sigue abierto. Pida al agente que presentó la entrada que la declare.',
  'last-day': () =>
    'Este es el último día para CAPE. Pida al agente que presentó la entrada que la declare.',
  protest: ({ cape, protest }) =>
    `CAPE terminó para esta entrada después del ${cape}. Todavía puede protestar hasta el ${protest}.`,
  counsel: () =>
    'Para esta entrada terminaron tanto CAPE como el plazo de protesta. Hable con un abogado de comercio exterior.',
};

const left: VerdictSentences['left'] = {
  last: 'último día',
  left: (count, days) => `${count === 1 ? 'queda' : 'quedan'} ${days}`,
  ago: (days) => `hace ${days}`,
};

const away: VerdictSentences['away'] = {
  today: 'hoy',
  tomorrow: 'mañana',
  later: (days) => `en ${days}`,
};

const account: VerdictSentences['account'] = {
  active: (signInBy, since) =>
    `Sigue abierta: ${since} desde ese inicio de sesión. Vuelva a iniciar sesión a más tardar el ${signInBy}.`,
  locked: (on, since) => `Bloqueada desde el ${on}: ${since} desde ese inicio de sesión.`,
};

export const monthCounted: Words['monthCounted'] = (first) =>
  `Contado desde el ${first}, lo más temprano que puede ser.`;
export const lastLoginUnknown = 'No lo recuerda: el plan cuenta el caso lento.';

const counts: VerdictSentences['counts'] = {
  lead: (days, whose) => `Cuenta ${days} para volver a entrar: ${whose}.`,
  own: 'su propia cifra',
  checklist: (days) => ` Cuenta ${days} para la lista.`,
  inTimeWithin: (days) => `Todavía alcanza si volver a entrar tarda ${days} o menos.`,
  caseTakes: (whose, days) => ` ${whose[0]?.toUpperCase()}${whose.slice(1)} tarda ${days}.`,
  planned: (days) => ` Usted planeó ${days}.`,
  active: 'Usted sigue dentro, así que no se cuenta tiempo para volver a entrar.',
  noTime: 'No queda ningún día hábil para volver a entrar y presentar a tiempo.',
};

export const { leftWords, awayWords, nextWords, entryWords, accountWords, countsWords } =
  verdictsIn({
    locale: 'es-US',
    labels: { cases },
    quantities: { counted, quantity },
    say: { verdicts, outlooks, left, away, account, counts },
  });

export const mostPressing: Words['mostPressing'] = (count, verdict) =>
  count > 1 ? `La más urgente de ${counted(count, 'entries')}: ${verdict}` : verdict;

export const protestWarning: Words['protestWarning'] = (lastCape) =>
  `CAPE está abierto para esta entrada hasta el ${medium(lastCape)}. Presente CAPE primero. Una protesta ahora lo bloquearía.`;
