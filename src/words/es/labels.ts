import type { AnyText } from '../any-text';
import type { Words } from '../en';
import type * as labelsEn from '../en/labels';

export const inputs: Words['inputs'] = {
  'as-of': { label: 'Contar desde el día', hint: 'Vacío significa hoy, hora del Este de EE. UU.' },
  'last-login': {
    label: 'Su último inicio de sesión en ACE',
    hint: 'El suyo, no el de un colega. Basta el mes: “abril de 2026”.',
  },
  liquidated: {
    label: 'Fecha de liquidación',
    hint: 'Del ES-003 o del boletín de CBP.',
  },
  entered: { label: 'Fecha de entrada', hint: 'Del formulario 7501 de CBP. Mes/día/año.' },
  role: { label: '¿Quién es usted en la cuenta?' },
  tier: { label: '¿Cuánto puede tardar en volver a entrar?' },
  'lead-days': {
    label: 'Días hábiles para volver a entrar',
    hint: 'Su propia cifra, si la tiene.',
  },
  'checklist-days': {
    label: 'Días hábiles para la lista',
    hint: '0 si los cinco puntos están en orden.',
  },
  denied: { label: 'Denegación enviada el', hint: 'La fecha que lleva el aviso de CBP.' },
  filed: { label: 'Declaración presentada el', hint: 'El día en que la cargó.' },
  accepted: { label: 'Declaración aceptada el', hint: 'El día que muestra Claim Status.' },
  asked: { label: 'Lo pidió el', hint: 'Deje vacío si lo pide ahora.' },
  until: { label: 'Recordar hasta', hint: 'Por ejemplo, el día en que espera el reembolso.' },
  accelerated: {
    label: 'Resolución acelerada solicitada el',
    hint: 'El día en que envió por correo la solicitud (accelerated disposition).',
  },
};

export const roles: Words['roles'] = {
  owner: 'Titular (TAO)',
  user: 'Usuario',
  proxy: 'Suplente (Proxy)',
  'owner-left': 'El titular ya no está',
  unknown: 'No lo sé',
};

export const cases: Words['cases'] = {
  1: 'el caso rápido',
  2: 'el caso normal',
  3: 'el caso lento',
};

export const items: Words['items'] = {
  owner: 'Trade Account Owner (titular)',
  broker: 'Agente de aduanas',
  ach: 'Cuenta ACH para reembolsos',
  ior: 'Número de importador (IOR number)',
  roles: 'Permisos',
};

export const standings: Words['standings'] = {
  statute: 'ley',
  agency: 'práctica de CBP',
  margin: 'margen propio',
  estimate: 'estimación',
};

export const findings: AnyText<typeof labelsEn>['findings'] = {
  pass: 'En orden',
  fail: 'Falla',
  unknown: 'No lo sé',
};
