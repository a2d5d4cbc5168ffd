import { FIRST_YEAR, LAST_YEAR } from '../../rules/day';
import { MOST_DAYS } from '../../rules/situation';
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
  'after-today':
    'Un inicio de sesión no puede ser posterior al día desde el que contamos. Revise el día.',
  'not-a-count': `Escriba un número entero de días hábiles, de 0 a ${MOST_DAYS}.`,
  'not-a-choice': 'Esto no es una de las opciones. Elija una de la lista.',
  repeated:
    'La dirección da este dato más de una vez. Deje uno solo, o separe varios días con comas.',
};

export const unknownKey: Words['unknownKey'] = (keys) =>
  `La dirección contiene algo que esta página no conoce (${keys.join(', ')}). No se usó en ninguna respuesta.`;
