import { calendar } from '../date-format';
import type { Words } from '../en';
import { leftWords } from './verdict';

const { medium } = calendar('es-US');

export const asOf = 'Al';
export const late = 'tarde para este plan';

export const describe: Words['runway']['describe'] = (entry, today) =>
  [
    `Liquidada el ${medium(entry.liquidated)} (día 0).`,
    ...(entry.capeDaysLeft.value >= 0
      ? [
          `Empiece a más tardar el ${medium(entry.startBy.value)}; presente CAPE a más tardar el ${medium(entry.fileCapeBy.value)}.`,
        ]
      : []),
    `Último día de CAPE: ${medium(entry.lastCapeDay.value)}, ${leftWords(entry.capeDaysLeft.value)}.`,
    `CBP puede reliquidar hasta el ${medium(entry.reliquidationLimit.value)}.`,
    `Último día de protesta: ${medium(entry.lastProtestDay.value)}, ${leftWords(entry.protestDaysLeft.value)}.`,
    `Visto al ${medium(today)}.`,
  ].join(' ');
