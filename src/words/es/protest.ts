import { calendar } from '../date-format';
import type { AnyText } from '../en';
import type { protestWords as protestEn } from '../en/protest';
import { entryWords, leftWords } from './verdict';

const { long } = calendar('es-US');

const verdict: AnyText<typeof protestEn>['verdict'] = (entry) => {
  const days = entry.protestDaysLeft.value;
  const last = long(entry.lastProtestDay.value);
  if (entry.scheduled) return `${entryWords(entry)} La protesta estaría abierta hasta el ${last}.`;
  if (days > 0) return `Se puede presentar una protesta hasta el ${last}: ${leftWords(days)}.`;
  if (days === 0) return `Hoy, ${last}, es el último día para una protesta.`;
  return `El plazo de protesta de esta entrada terminó después del ${last}.`;
};

export const protestWords: AnyText<typeof protestEn> = {
  verdict,
  limit:
    'No comprueba si su entrada admite protesta ni quién puede presentarla. Consulte a un abogado antes de confiar en un último día.',
};
