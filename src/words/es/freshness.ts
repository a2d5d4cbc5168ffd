import { freshFor } from '../../rules/freshness';
import type { AnyText } from '../any-text';
import { counted } from './quantity';

export const stale: AnyText<typeof import('../en/freshness').stale> = {
  checked: {
    law: 'La ley de esta página se revisó por última vez el',
    practice: 'Las reglas de CBP de esta página se revisaron por última vez el',
  },
  capeEnds: (day) =>
    `CBP no recibe declaraciones CAPE después del ${day}. Las calculadoras lo tienen en cuenta; ningún día de protesta cambia.`,
  allowed: (kind) =>
    `hace más de ${counted(freshFor(kind), 'calendar-days')} según la fecha de su aparato. Las respuestas valen como se contaron; confirme con la fuente antes de confiar en una.`,
};

export const oldCheck = 'revisión antigua';
