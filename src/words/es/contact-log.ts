import type { AnyText } from '../any-text';
import type * as logEn from '../en/contact-log';

type LogWords = AnyText<typeof logEn>;

/** What the log of contacts says, in Spanish. */
export const log: LogWords['log'] = {
  title: 'Registro de sus contactos',
  hint: 'Se queda en esta página, y en este aparato solo si usted activa «Recordar». Nunca va en un enlace. Anote cada contacto el mismo día: si más tarde hay una disputa, muestra qué intentó y cuándo.',
  contact: 'Contacto',
  time: 'Día y hora',
  way: 'Cómo',
  wayUnknown: 'Sin indicar',
  desk: 'Mesa u oficina',
  agent: 'Con quién habló',
  ticket: 'Número de ticket o de caso',
  said: 'Qué dijeron y qué necesitan',
  promised: 'Respuesta prometida para el',
  settled: 'Resuelto: no queda nada que preguntar',
  add: 'Agregar un contacto',
  remove: 'Quitar este contacto',
  promisedBefore: 'Eso es antes del día del contacto.',
  askOn: (desk) => (desk ? `Vuelva a preguntar a ${desk} el` : 'Vuelva a preguntar el'),
  ours: 'Este orden para preguntar es sugerencia nuestra: CBP no publica ninguno.',
  text: 'El registro como texto',
  save: 'Guardar como archivo de texto',
  print: 'Imprimir el registro',
  fileName: 'registro-de-contactos.txt',
  paperTitle: 'Registro de contactos sobre el acceso a ACE',
  made: (day) => `Hecho el ${day}`,
  copy: 'Copiar',
  copied: 'Copiado',
};

export const ways: LogWords['ways'] = {
  call: 'Llamada',
  email: 'Correo electrónico',
  form: 'Formulario web o carta',
};

/** Whom to ask, and how. */
export const whom: LogWords['whom'] = {
  'by-phone': 'Llame, y diga qué día escribió y el número de caso.',
  'level-up':
    'Llame a la misma mesa, dé el número de caso y pida hablar con la persona que decide.',
  'in-writing':
    'Dos llamadas no lo resolvieron: escriba a ACE Support con el número de caso y los días de sus llamadas.',
};
