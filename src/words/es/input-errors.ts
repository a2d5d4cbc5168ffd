import { FIRST_YEAR, LAST_YEAR } from '../../rules/day';
import { MOST_DAYS, MOST_ENTRIES } from '../../rules/situation';
import type { Words } from '../en';

export const refusals: Words['refusals'] = {
  empty: 'Escriba un día, por ejemplo 9/24/2026 (24 de septiembre).',
  'too-long': 'Es demasiado largo para un día. Escriba solo el día, por ejemplo 9/24/2026.',
  'two-digit-year': 'Escriba el año completo, por ejemplo 9/24/2026.',
  'month-first':
    'Escriba primero el mes (mes/día/año) o el mes en letras: 24 de septiembre de 2026.',
  ambiguous:
    'Sin barras, esto se puede leer de dos maneras. Escriba mes/día/año con barras, por ejemplo 9/24/2026.',
  impossible: 'Ese día no existe. Revise el mes y el día.',
  'wrong-weekday':
    'El día de la semana no corresponde a la fecha. Revise los dos, o quite el día de la semana.',
  'out-of-range': `Escriba un día entre ${FIRST_YEAR} y ${LAST_YEAR}.`,
  unreadable:
    'No podemos leer esto como un día. Escríbalo así: 9/24/2026 o 24 de septiembre de 2026.',
  'after-today': 'Este día no puede ser posterior al día desde el que contamos. Revíselo.',
  'not-a-count': `Escriba un número entero de días hábiles, de 0 a ${MOST_DAYS}.`,
  'not-a-choice': 'Esto no es una de las opciones. Elija una de la lista.',
  'too-many': `Son más de ${MOST_ENTRIES} días. Use la página para muchas entradas (en inglés): acepta una lista pegada o un archivo.`,
  repeated:
    'La dirección da este dato más de una vez. Deje uno solo, o separe varios días con comas.',
};

export const clockErrors: Words['clockErrors'] = {
  'clock-range': `El reloj de este dispositivo no muestra un día entre ${FIRST_YEAR} y ${LAST_YEAR}, así que no se cuenta nada. Corrija la fecha, o escriba el día desde el que contar.`,
  'no-time-zone':
    'Este navegador no conoce la hora del este de EE. UU., así que no podemos saber la fecha de hoy. Escriba el día desde el que contar.',
  'replaced-date':
    'Otro programa cambió la forma en que esta página lee las fechas, quizás una extensión que oculta su zona horaria. Los días podrían quedar corridos por uno, así que no se muestra ninguno. Desactívelo para esta página y vuelva a cargarla, o use otro navegador.',
};

export const unknownKey: Words['unknownKey'] = (keys) =>
  `La dirección contiene algo que esta página no conoce (${keys.join(', ')}). No se usó en ninguna respuesta.`;
