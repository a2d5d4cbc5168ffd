import type { Parameter, Unit } from '../../rules/parameters';

const UNITS: Readonly<Record<Exclude<Unit, 'weekday'>, readonly [one: string, many: string]>> = {
  'calendar-days': ['día', 'días'],
  'business-days': ['día hábil', 'días hábiles'],
  weeks: ['semana', 'semanas'],
  months: ['mes', 'meses'],
  years: ['año', 'años'],
  minutes: ['minuto', 'minutos'],
  entries: ['entrada', 'entradas'],
  characters: ['carácter', 'caracteres'],
  megabytes: ['MB', 'MB'],
};
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

/** "9,999": a figure as people in the United States write it, in Spanish too. */
export const figure = new Intl.NumberFormat('es-US').format;

/** "1 día", "80 días"; un día de la semana por su nombre. */
export const counted = (value: number, unit: Unit): string =>
  unit === 'weekday'
    ? (WEEKDAYS[value] ?? '')
    : `${figure(value)} ${UNITS[unit][Math.abs(value) === 1 ? 0 : 1]}`;

/** A parameter as a quantity: "80 días", "de 60 a 90 días", "5 días hábiles o más". */
export function quantity(parameter: Parameter): string {
  const { value, least, orMore, unit } = parameter;
  if (orMore) return `${counted(value, unit)} o más`;
  return least === undefined
    ? counted(value, unit)
    : `de ${figure(least)} a ${counted(value, unit)}`;
}
