import type { HoursWords } from '../en/local-hours';

/** The hours of a desk in the reader's own time. */
export const locale = 'es-US';

const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

/** "sábado a las 10 p. m.", "domingo a la 1:30 a. m." */
export const time: HoursWords['time'] = ({ weekday, hour, clock }) =>
  `${WEEKDAYS[weekday]} a ${hour % 12 === 1 ? 'la' : 'las'} ${clock} ${hour < 12 ? 'a. m.' : 'p. m.'}`;

export const same = 'Su hora local es la misma.';

/** The closed stretches in the reader's zone, each with its two ends. */
export const closed: HoursWords['closed'] = (zone, stretches) =>
  `En su hora local (${zone}): cerrado ${stretches.map(([from, to]) => `del ${from} al ${to}`).join(', ')}`;
