import type { Words } from '../en';
import { describeIn, type RunwaySentences } from '../runway';
import { leftWords } from './verdict';

export const marksOfDays: Words['runway']['marksOfDays'] = {
  liquidated: 'Liquidada',
  start: 'Empiece',
  cape: 'Fin de CAPE',
  capeEnded: 'CAPE terminó',
  protest: 'Fin de protesta',
  protestEnded: 'Protesta terminó',
  today: 'Hoy',
  asOf: 'Al',
};

const sentences: RunwaySentences = {
  liquidated: (day) => `Liquidada el ${day}.`,
  start: (day) => `Empiece a más tardar el ${day}.`,
  file: (day) => `Presente CAPE a más tardar el ${day}.`,
  cape: (day, left) => `Último día para CAPE: ${day}, ${left}.`,
  protest: (day, left) => `Último día para protestar: ${day}, ${left}.`,
  seen: (day) => `Visto al ${day}.`,
};

export const describe = describeIn({ locale: 'es-US', say: sentences, leftWords });
