import type { Words } from '../en';
import { counted } from './quantity';

export const answers: Words['answers'] = {
  'locks-on': 'Se bloquea el',
  'log-in-by': 'Inicie sesión a más tardar el',
  'account-state': 'Cuenta',
  tier: 'Nivel de tiempo',
  'lead-days': 'La reactivación suele tardar',
  'last-cape-day': 'Último día de CAPE',
  'file-cape-by': 'Presente CAPE a más tardar el',
  'reliquidation-limit': 'CBP puede reliquidar hasta el',
  'last-protest-day': 'Último día de protesta',
  'file-protest-by': 'Presente la protesta a más tardar el',
  'start-by': 'Empiece a más tardar el',
  'expected-liquidation': 'Se liquidaría hacia el',
  'deemed-denied': 'Se considera denegada el',
  'summons-by': 'Demanda (summons) a más tardar el',
  advice: 'Camino para esta entrada',
  'checklist-days': 'Contado para la lista',
  'cape-days-left': 'Días que quedan para CAPE',
  'protest-days-left': 'Días que quedan para una protesta',
};

export const seenAsOf: Words['seenAsOf'] = (day) => `Visto al ${day}.`;

export const states: Words['states'] = { active: 'Activa', locked: 'Bloqueada' };
export const tierName: Words['tierName'] = (tier) =>
  tier === 'none' ? 'Ninguno' : `Nivel ${tier}`;

export const titles: Words['titles'] = {
  plan: 'El último día para empezar',
  tier: '¿Está bloqueada la cuenta, y desde cuándo?',
  window: 'El último día de CAPE',
  protest: 'El último día de protesta',
  decision: 'CAPE, protesta o tribunal',
};

export const checklistLine: Words['checklistLine'] = (open, none, days) =>
  `Lista: ${open} ${open === 1 ? 'abierto' : 'abiertos'}, ${none} sin responder. El plan cuenta ${counted(days, 'business-days')} para ella.`;

export const advices: Words['advices'] = {
  'cape-first': 'Primero CAPE. Una protesta presentada ahora bloquea CAPE.',
  protest: 'CAPE está cerrado para esta entrada. Proteste.',
  counsel: 'Ambos plazos terminaron. Hable con un abogado de comercio exterior.',
};

export const tool: Words['tool'] = {
  howWeCounted: 'Cómo contamos',
  notChecked: 'Lo que esto no comprueba',
  first: 'Primero',
  startAtTiers: 'Empiece a más tardar, según el nivel',
  more: 'Más datos',
  clear: 'Borrar',
  copyLink: 'Copiar enlace',
  copyPlanLink: 'Copiar enlace a este plan',
  take: 'Lléveselo',
  calendarFile: 'Archivo de calendario',
  countToday: 'Contar desde hoy',
  copied: 'Copiado',
  print: 'Imprimir',
  remember: 'Recordar en este aparato',
  pick: 'Elegir en un calendario',
  notLoaded: 'Esta parte no se pudo cargar. Vuelva a cargar la página cuando tenga conexión.',
  reload: 'Volver a cargar',
  placeholder: 'MM/DD/AAAA',
  severalHint: '¿Varios? Sepárelos con comas. Mes/día/año.',
  waiting: 'Escriba un día para ver la respuesta.',
  noScript: 'La calculadora necesita JavaScript. Las tablas de fechas responden sin él.',
  dateTables: 'Tablas de fechas (en inglés)',
  entry: 'Liquidada el',
  expected: 'Aún sin liquidar',
  tierDefault: 'Nivel 3, el más lento (nuestro supuesto)',
  afterProtest: 'Después de una protesta: denegación y tribunal',
};
