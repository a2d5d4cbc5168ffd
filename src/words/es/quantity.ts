import { quantitiesIn } from '../quantity';

/**
 * `figure`: "9,999", as people in the United States write it, in Spanish too. `counted`: "1 día",
 * "80 días". `quantity`: "80 días", "de 60 a 90 días", "5 días hábiles o más".
 */
export const { figure, counted, quantity } = quantitiesIn({
  locale: 'es-US',
  units: {
    'calendar-days': ['día', 'días'],
    'business-days': ['día hábil', 'días hábiles'],
    weeks: ['semana', 'semanas'],
    months: ['mes', 'meses'],
    years: ['año', 'años'],
    minutes: ['minuto', 'minutos'],
    entries: ['entrada', 'entradas'],
    characters: ['carácter', 'caracteres'],
    megabytes: ['MB', 'MB'],
  },
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  orMore: 'o más',
  range: (least, most) => `de ${least} a ${most}`,
});
