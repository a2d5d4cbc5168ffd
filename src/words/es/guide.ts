import type { GuideWords } from '../en/guide';

export const guide: GuideWords = {
  errors: {
    gloss: 'En español:',
    todo: 'Qué hacer:',
    not: 'Qué no hacer:',
    goOn: 'Siga aquí',
    firm: {
      agency: 'De un texto de CBP.',
      firm: 'De empresas que citan a CBP.',
      report: 'Solo de informes, sin confirmar.',
    },
  },
  phases: {
    name: 'Fases',
    entries: 'Entradas',
    stands: 'En qué está',
    source: 'Fuente',
    checked: 'revisado el',
  },
  more: (term: string) => `Más: ${term}`,
};
