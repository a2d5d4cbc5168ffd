import { calendar } from '../date-format';
import type { AnyText } from '../en';
import type { windowWords as windowEn } from '../en/window';
import { entryWords, leftWords } from './verdict';

const { long } = calendar('es-US');

const verdict: AnyText<typeof windowEn>['verdict'] = (entry) => {
  const days = entry.capeDaysLeft.value;
  const last = long(entry.lastCapeDay.value);
  if (entry.scheduled) return `${entryWords(entry)} CAPE la aceptaría hasta el ${last}.`;
  if (days > 0) return `CAPE acepta esta entrada hasta el ${last}: ${leftWords(days)}.`;
  if (days === 0) return `Hoy, ${last}, es el último día en que CAPE acepta esta entrada.`;
  return `CAPE se cerró para esta entrada después del ${last}.`;
};

export const windowWords: AnyText<typeof windowEn> = {
  verdict,
  limit:
    'No comprueba el tipo de entrada, una protesta abierta, ni una prórroga o suspensión de la liquidación.',
};
