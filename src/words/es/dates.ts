import type { AnyText } from '../any-text';

type Dates = AnyText<typeof import('../en/dates')>;

/** La página de las tablas de fechas. */
export const page: Dates['page'] = {
  nav: 'Tablas de fechas, sin JavaScript',
  title: 'Tablas de fechas',
  description:
    'Para cada día de liquidación: el último día de CAPE, el último de protesta y los días más seguros para presentar. Funciona sin JavaScript.',
  lead: 'Busque la fecha de liquidación de su entrada; su fila da los últimos días. Cada último día todavía vale. “A más tardar” es el día hábil al que conviene apuntar.',
};

export const dates: Dates['dates'] = {
  liquidated: 'Liquidada el',
  day: (number) => `Día ${number}`,
};
