import type { fridays as english } from '../en/fridays';
import { closedDays } from './closed-days';

/** Lo que dice el calendario de los grupos semanales. */
export const fridays: typeof english = {
  pattern:
    'Es un patrón, no una regla. Las liquidaciones automáticas se publican los viernes, así que CAPE se cierra para ellas los lunes. Las liquidaciones manuales y las reliquidaciones de CAPE caen en cualquier día. Tome la fecha del aviso de su entrada en el boletín.',
  columns: {
    friday: 'Liquidada (viernes)',
    start: 'Empezar a más tardar',
    fileCapeBy: 'Presentar CAPE a más tardar',
    lastCapeDay: 'Último día de CAPE',
    fileProtestBy: 'Presentar la protesta a más tardar',
    lastProtestDay: 'Último día de protesta',
  },
  cases: { 3: 'lento', 2: 'usual', 1: 'rápido' },
  open: 'Las semanas aún abiertas para CAPE en el invierno de 2026',
  openText:
    'Las entradas IEEPA ordinarias que se liquidan en el ciclo usual caen en estas semanas. Las últimas reúnen las entradas de febrero de 2026.',
  all: 'Cada semana, por mes',
  closed: closedDays,
  holiday: (name) => `feriado: ${name}`,
  subscribe: 'Suscribirse en un calendario',
  print: 'Impresa, esta página es una hoja con estas semanas.',
  estimate: 'Los días para empezar cuentan los tiempos de reactivación, que son estimaciones.',
};

/** Su propia página. */
export const page = {
  nav: 'Viernes: los grupos semanales',
  title: 'Viernes: los grupos semanales y sus últimos días',
  description:
    'Para las entradas liquidadas en la publicación semanal: el día para empezar, para presentar CAPE y para protestar, viernes por viernes.',
  lead: 'La mayoría de las entradas se liquida un viernes. Busque el suyo; la fila da el día para empezar, para presentar y para protestar.',
  guide: 'Encuentre su fecha de liquidación sin ACE',
};
