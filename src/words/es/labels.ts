import type { PassedDay } from '../../rules/answer';
import type { Words } from '../en';

export const inputs: Words['inputs'] = {
  'as-of': { label: 'Contar desde el día', hint: 'Vacío significa hoy, hora del Este de EE. UU.' },
  'last-login': {
    label: 'Último inicio de sesión en ACE',
    hint: 'El suyo, no el de un colega. Mes/día/año.',
  },
  liquidated: {
    label: 'Día de liquidación',
    hint: 'El del aviso en el boletín (bulletin notice). Mes/día/año.',
  },
  entered: { label: 'Fecha de entrada', hint: 'Para una entrada (entry) aún sin liquidar.' },
  role: { label: '¿Quién es usted en la cuenta?' },
  tier: { label: 'Planear para' },
  'lead-days': {
    label: 'Días hábiles para reactivar',
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
  unknown: 'No lo sé',
  owner: 'Trade Account Owner (titular)',
  proxy: 'Proxy Trade Account Owner (suplente)',
  user: 'Usuario de la cuenta',
  'owner-left': 'El propietario se fue',
};

export const items: Words['items'] = {
  owner: 'Trade Account Owner (titular)',
  broker: 'Agente de aduanas',
  ach: 'Cuenta ACH para reembolsos',
  ior: 'Número de importador (IOR number)',
  roles: 'Permisos',
};

export const passed: Readonly<Record<PassedDay, string>> = {
  'start-by': 'El último día para empezar',
  'checklist-by': 'El último día para empezar la lista',
  'file-cape-by': 'El día para presentar CAPE',
  'last-cape-day': 'El último día de CAPE',
  'file-protest-by': 'El día para presentar la protesta',
  'last-protest-day': 'El último día de protesta',
  'expected-liquidation': 'La liquidación esperada',
};

export const standings: Words['standings'] = {
  statute: 'ley',
  agency: 'práctica de CBP',
  margin: 'margen propio',
  estimate: 'estimación',
};

export const closed: Words['closed'] = {
  saturday: 'sábado',
  sunday: 'domingo',
  'new-year': 'Año Nuevo',
  'martin-luther-king': 'Día de Martin Luther King Jr.',
  washington: 'Natalicio de Washington',
  memorial: 'Memorial Day',
  juneteenth: 'Juneteenth',
  independence: 'Día de la Independencia',
  labor: 'Día del Trabajo (Labor Day)',
  columbus: 'Columbus Day',
  veterans: 'Día de los Veteranos',
  thanksgiving: 'Día de Acción de Gracias',
  christmas: 'Navidad',
};
