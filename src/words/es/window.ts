import { calendar } from '../date-format';
import type { AnyText } from '../any-text';
import type { windowWords as windowEn } from '../en/window';
import { lastDayWords } from '../last-day';
import { leftWords } from './verdict';

const sentences: AnyText<typeof windowEn>['sentences'] = {
  scheduled: (day) =>
    `Aún sin liquidar, así que no corre ningún plazo de CAPE ni de protesta. Desde ese día CAPE la aceptaría hasta el ${day}.`,
  ahead: (day, left) => `CAPE acepta esta entrada hasta el ${day}: ${left}.`,
  today: (day) => `Hoy, ${day}, es el último día en que CAPE acepta esta entrada.`,
  past: (day) => `CAPE terminó para esta entrada después del ${day}.`,
};

export const windowWords: AnyText<typeof windowEn> = {
  sentences,
  verdict: lastDayWords(sentences, calendar('es-US').long, leftWords),
  limit:
    'No comprueba el tipo de entrada, una protesta abierta, ni una prórroga o suspensión de la liquidación.',
  caption: 'Último día para CAPE',
  ended: 'CAPE terminó para esta entrada.',
};

/** Its own page. */
export const page = {
  nav: 'Plazo de CAPE',
  title: 'El último día para CAPE',
  description:
    'Del día de liquidación: el último día en que CAPE acepta la entrada, y un día más seguro para presentarla.',
  lead: 'Escriba la fecha de liquidación que da el boletín de liquidación de CBP, que no pide iniciar sesión. El plazo corre para cada entrada por separado.',
  guide: 'Presentar una declaración CAPE',
  needs: 'La fecha de liquidación de cada entrada, o su fecha de entrada para una estimación.',
  limit: windowWords.limit,
};
