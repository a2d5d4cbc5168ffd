import { fileMargin } from '../../rules/parameters';
import type { AnyText } from '../any-text';
import type { Words } from '../en';
import type * as calculatorEn from '../en/calculator';
import { counted } from './quantity';

type Calculator = AnyText<typeof calculatorEn>;

export const answers: Words['answers'] = {
  'locks-on': 'Se bloquea el',
  'log-in-by': 'Inicie sesión a más tardar el',
  'account-state': 'Cuenta',
  tier: 'Volver a entrar',
  'lead-days': 'Volver a entrar suele tardar',
  'last-cape-day': 'Último día para CAPE',
  'file-cape-by': 'Presente CAPE a más tardar el',
  'reliquidation-limit': 'CBP puede reliquidar hasta el',
  'last-protest-day': 'Último día para protestar',
  'file-protest-by': 'Presente la protesta a más tardar el',
  'start-by': 'Empiece a más tardar el',
  'checklist-by': 'Empiece la lista a más tardar el',
  'expected-liquidation': 'Se espera que se liquide el',
  'expected-liquidation-friday': 'Se publicaría a más tardar el',
  'deemed-denied': 'Se considera denegada el',
  'summons-by': 'Demanda (summons) a más tardar el',
  advice: 'Qué hacer',
  'checklist-days': 'Contado para la lista',
  'cape-days-left': 'Días que quedan para CAPE',
  'protest-days-left': 'Días que quedan para protestar',
};

export const notes: Calculator['notes'] = {
  statute: 'ley',
  agency: 'práctica de CBP',
  margin: `${counted(fileMargin.value, fileMargin.unit)} antes`,
  estimate: 'estimación',
};
export const passedNote = 'ya pasó';

export const seenAsOf: Words['seenAsOf'] = (day) => `Contado desde el ${day}.`;
export const seenAsOfPast: Words['seenAsOfPast'] = (day) => `Contado desde el ${day}, que ya pasó.`;

export const states: Words['states'] = { active: 'Abierta', locked: 'Bloqueada' };
export const tierName: Words['tierName'] = (tier) =>
  tier === 'none' ? 'no hace falta' : { 1: 'Caso rápido', 2: 'Caso normal', 3: 'Caso lento' }[tier];

export const titles: Words['titles'] = {
  plan: 'El último día para empezar y aún presentar CAPE',
  tier: '¿Está bloqueado mi acceso, y desde cuándo?',
  window: 'El último día para CAPE',
  protest: 'El último día para protestar',
  decision: 'CAPE, protesta o tribunal',
  'after-filing': 'Después de presentar: cuándo preguntar',
};

export const checklistLine: Words['checklistLine'] = (open, none, days) =>
  [
    'Lista antes de presentar',
    ...(open ? [`${open} ${open === 1 ? 'abierto' : 'abiertos'}`] : []),
    ...(none ? [`${none} sin responder`] : []),
    ...(days ? [`cuenta ${counted(days, 'business-days')}`] : []),
  ].join(' · ');

export const advices: Words['advices'] = {
  'cape-first': 'Presente CAPE primero. Una protesta ahora lo bloquearía.',
  protest: 'CAPE terminó para esta entrada. Todavía puede protestar.',
  counsel: 'Ambos plazos terminaron. Hable con un abogado de comercio exterior.',
};

export const tool: Words['tool'] = {
  howWeCounted: 'Cómo contamos',
  backToDays: 'Volver a mis días',
  notChecked: 'Lo que esto no comprueba',
  startInEachCase: 'Empiece a más tardar, según el caso',
  more: 'Cambiar los supuestos',
  clear: 'Borrar',
  copyLink: 'Copiar enlace',
  cleared: 'Todo se borró.',
  undo: 'Deshacer',
  copy: 'Copiar',
  copySelected: 'Este navegador no nos dejó copiar. El texto está seleccionado: cópielo a mano.',
  copied: 'Copiado',
  copyByHand: 'Este navegador no nos dejó copiar. Selecciónelo y cópielo a mano:',
  print: 'Imprimir',
  remember: 'Recordar en este aparato',
  pick: 'Elegir en un calendario',
  notLoaded: 'Esta parte no se pudo cargar. Vuelva a cargar la página cuando tenga conexión.',
  reload: 'Volver a cargar',
  placeholder: '9/24/2026',
  monthPlaceholder: 'abril de 2026',
  take: 'Otras formas de enviar o guardar',
  calendarFile: 'Agregar al calendario',
  countToday: 'Contar desde hoy',
  waiting: 'Escriba un día para ver la respuesta.',
  noScript: 'La calculadora necesita JavaScript. Las tablas de fechas responden sin él.',
  dateTables: 'Tablas de fechas',
  entry: 'Liquidada el',
  entered: 'Entrada el',
  afterProtest: 'Después de una protesta: denegación y tribunal',
  didYouMean: (day) => `¿Quiso decir ${day}?`,
  notRemembered: 'No lo recuerdo',
  dates: (count) => (count === 1 ? '1 fecha' : `${count} fechas`),
  change: 'cambiar',
  changeInputs: 'Cambiar las fechas',
  addDate: 'Agregar otra fecha',
  removeDate: (label) => `Quitar: ${label}`,
  useFile: 'Usar un archivo',
  dateUnknown: 'No la sé',
  findDate: 'Encuentre la fecha de liquidación sin ACE',
  orEntered: 'o dé la fecha de entrada, y la estimamos.',
  optional: 'opcional',
  elsewhere: '(en inglés)',
  example: 'Ejemplo',
  exampleTitle: 'Ejemplo, con una fecha inventada. La suya lo reemplaza.',
};
