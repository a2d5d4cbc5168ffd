import type { Closed } from '../../rules/business-day';

export const closedDays: Readonly<Record<Closed, string>> = {
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
