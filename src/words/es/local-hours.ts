import type { HoursWords } from '../en/local-hours';

const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

/** The hours of a desk in the reader's own time. */
export const localHours: HoursWords = {
  locale: 'es-US',
  same: 'Su hora local es la misma.',
  // "sábado a las 10 p. m.", "domingo a la 1:30 a. m."
  time: ({ weekday, hour, clock }) =>
    `${WEEKDAYS[weekday]} a ${hour % 12 === 1 ? 'la' : 'las'} ${clock} ${hour < 12 ? 'a. m.' : 'p. m.'}`,
  closed: (zone, stretches) =>
    `En su hora local (${zone}): cerrado ${stretches.map(([from, to]) => `del ${from} al ${to}`).join(', ')}`,
};
