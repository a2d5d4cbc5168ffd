import { calendar } from '../date-format';
import type { AnyText } from '../any-text';
import type { protestWords as protestEn } from '../en/protest';
import { lastDayWords } from '../last-day';
import { leftWords } from './verdict';

const sentences: AnyText<typeof protestEn>['sentences'] = {
  scheduled: (day) =>
    `Aún sin liquidar, así que no corre ningún plazo de CAPE ni de protesta. Desde ese día podría protestar hasta el ${day}.`,
  ahead: (day, left) => `Todavía puede protestar hasta el ${day}: ${left}.`,
  today: (day) => `Hoy, ${day}, es el último día para protestar.`,
  past: (day) => `El plazo de protesta de esta entrada terminó después del ${day}.`,
};

export const protestWords: AnyText<typeof protestEn> = {
  sentences,
  verdict: lastDayWords(sentences, calendar('es-US').long, leftWords),
  limit:
    'No comprueba si su entrada admite protesta ni quién puede presentarla. Consulte a un abogado antes de confiar en un último día.',
  caption: 'Último día para protestar',
  ended:
    'El plazo de protesta terminó para esta entrada. Hable con un abogado de comercio exterior.',
};

/** Its own page. */
export const page = {
  nav: 'Días de protesta',
  title: 'El último día para protestar',
  description:
    'Del día de liquidación: el último día para una protesta, un día más seguro, y los días para ir al tribunal tras una denegación.',
  lead: 'Escriba el día de liquidación, primero el mes. Mientras CAPE está abierto para la entrada, una protesta lo bloquea.',
  guide: 'Cómo presentar una protesta',
  needs:
    'La fecha de liquidación de cada entrada. Tras una denegación, el día en que se envió por correo.',
  limit: protestWords.limit,
};
