import { outlook, tierInTime } from '../../rules/outlook';
import { calendar } from '../date-format';
import type { Words } from '../en';
import { counted } from './quantity';

const { long, medium } = calendar('es-US');

/** "quedan 12 días", "último día", "hace 3 días". */
export const leftWords: Words['leftWords'] = (days) =>
  days === 0
    ? 'último día'
    : days > 0
      ? `${days === 1 ? 'queda' : 'quedan'} ${counted(days, 'calendar-days')}`
      : `hace ${counted(-days, 'calendar-days')}`;

export const accountWords: Words['accountWords'] = (account) => {
  const since = counted(account.daysSince, 'calendar-days');
  if (account.state.value === 'active') {
    return `La cuenta debería seguir abierta: ${since} desde el último inicio de sesión. Inicie sesión a más tardar el ${long(account.logInBy.value)}.`;
  }
  return `La cuenta se bloqueó: ${since} desde el último inicio de sesión. Nivel ${account.tier.value}, según nuestra estimación.`;
};

export const entryWords: Words['entryWords'] = (entry) => {
  switch (outlook(entry)) {
    case 'scheduled':
      return `La liquidación está prevista para el ${medium(entry.liquidated)}: antes de ese día no corre ningún plazo.`;
    case 'in-time':
      return `Tiene tiempo: empiece a más tardar el ${long(entry.startBy.value)}.`;
    case 'start-today':
      return `Empiece hoy, ${long(entry.startBy.value)}: es el último día.`;
    case 'faster-tier':
      return `Es tarde para el tiempo planeado, pero todavía alcanza en el nivel ${tierInTime(entry)}. Empiece ahora.`;
    case 'too-late':
      return entry.capeDaysLeft.value === 0
        ? 'Este es el último día de CAPE. Pida al agente de aduanas que presentó la entrada que la declare.'
        : 'La reactivación puede tardar más de lo que CAPE sigue abierto. Empiece ahora y pida al agente de aduanas que presentó la entrada que la declare.';
    case 'protest':
      return `CAPE se cerró para esta entrada después del ${medium(entry.lastCapeDay.value)}. Todavía puede presentar una protesta.`;
    case 'counsel':
      return 'Para esta entrada terminaron tanto CAPE como el plazo de protesta. Hable con un abogado de comercio exterior.';
  }
};

export const marks: Words['marks'] = {
  open: 'Abierto',
  closing: 'Por cerrar',
  closed: 'Cerrado',
};

/** What to do first, by route. Each page is the Spanish one, where there is one. */
export const protestWarning: Words['protestWarning'] = (lastCape) =>
  `CAPE está abierto para esta entrada hasta el ${medium(lastCape)}. Una protesta presentada ahora bloquea CAPE: declare primero.`;
