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
  changed: 'Respuestas que cambiaron:',
  sources: {
    kinds: {
      law: 'Leyes y reglamentos',
      agency: 'CBP y otras agencias',
      court: 'Tribunales',
      press: 'Prensa especializada, agentes, bufetes',
      article: 'La guía original',
      method: 'Nuestro propio método',
    },
    for: 'Nos apoyamos en ella para:',
    read: 'Leída el',
  },
  more: (term: string) => `Más: ${term}`,
};
