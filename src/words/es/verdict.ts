import { outlook, tierInTime } from '../../rules/plan';
import { calendar } from '../calendar';
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
export const routes: Words['routes'] = {
  'log-in': {
    title: 'Iniciar sesión',
    first: 'Inicie sesión ahora: la cuenta de los días vuelve a empezar.',
    page: '/es/reactivate/sign-in/',
  },
  'owner-email': {
    title: 'Usted es el titular: escriba a ACE Support',
    first:
      'Escriba a ACE Support desde la dirección de correo de la cuenta, con la palabra “reactivation” en el asunto.',
    page: '/es/reactivate/reset-password/#owner-email',
  },
  'owner-reactivates': {
    title: 'Pídalo a su Trade Account Owner',
    first:
      'Pida a su Trade Account Owner (el titular de la cuenta) que lo reactive, y luego inicie sesión de inmediato.',
    page: '/es/reactivate/reset-password/#owner-reactivates',
  },
  'owner-lookup': {
    title: 'Averigüe quién es el titular',
    first: 'Pregunte a ACE Support quién es el Trade Account Owner.',
    page: '/es/reactivate/reset-password/#owner-lookup',
  },
  'owner-change': {
    title: 'El titular se fue: cambie de titular',
    first:
      'Envíe el formulario ACE Portal Account Application para nombrar a otro Trade Account Owner.',
    page: '/es/checklist/trade-account-owner/',
  },
  'service-desk': {
    title: 'Llame a la mesa de servicio',
    first: 'Llame a la mesa de servicio y pida un número de caso.',
    page: '/es/reactivate/technology-service-desk/#service-desk',
  },
  'ior-number': {
    title: 'El inactivo es el número, no usted',
    first: 'Pida a su agente de aduanas que reactive el número de importador (IOR number).',
    page: '/es/checklist/ior-number/',
  },
  'new-account': {
    title: 'Abra una cuenta (en inglés)',
    first: 'Solicite una cuenta del ACE Portal.',
    page: '/set-up-account/',
  },
};

export const protestWarning: Words['protestWarning'] = (lastCape) =>
  `CAPE está abierto para esta entrada hasta el ${medium(lastCape)}. Una protesta presentada ahora bloquea CAPE: declare primero.`;

export const windowVerdict: Words['windowVerdict'] = (entry) => {
  const days = entry.capeDaysLeft.value;
  const last = long(entry.lastCapeDay.value);
  if (entry.scheduled) return `${entryWords(entry)} CAPE la aceptaría hasta el ${last}.`;
  if (days > 0) return `CAPE acepta esta entrada hasta el ${last}: ${leftWords(days)}.`;
  if (days === 0) return `Hoy, ${last}, es el último día en que CAPE acepta esta entrada.`;
  return `CAPE se cerró para esta entrada después del ${last}.`;
};

export const protestVerdict: Words['protestVerdict'] = (entry) => {
  const days = entry.protestDaysLeft.value;
  const last = long(entry.lastProtestDay.value);
  if (entry.scheduled) return `${entryWords(entry)} La protesta estaría abierta hasta el ${last}.`;
  if (days > 0) return `Se puede presentar una protesta hasta el ${last}: ${leftWords(days)}.`;
  if (days === 0) return `Hoy, ${last}, es el último día para una protesta.`;
  return `El plazo de protesta de esta entrada terminó después del ${last}.`;
};

export const planWords: Words['planWords'] = (made) =>
  [
    ...made.entries.map(entryWords),
    ...(made.account ? [accountWords(made.account)] : []),
    routes[made.route].first,
  ].join(' ');
