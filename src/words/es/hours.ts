import type { HoursWords } from '../en/hours';

/** The hours of a desk in the reader's own time. */
export const locale = 'es-US';

/** "sábado a las 10 p. m.", "domingo a la 1:30 a. m." */
export const time: HoursWords['time'] = (at) =>
  `${at.weekday} a ${at.hour === '1' ? 'la' : 'las'} ${at.hour}${at.minute === '00' ? '' : `:${at.minute}`} ${/^a/i.test(at.dayPeriod) ? 'a. m.' : 'p. m.'}`;

export const same = 'Su hora local es la misma.';

/** The closed stretches in the reader's zone. */
export const closed: HoursWords['closed'] = (zone, stretches) =>
  `En su hora local (${zone}): cerrado ${stretches.map(([from, to]) => `del ${from} al ${to}`).join(', ')}`;
