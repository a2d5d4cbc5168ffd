import type { SiteWords } from '../en/site';

/** The texts around the content of every page, in Spanish. */
export const site: SiteWords = {
  home: 'Inicio',
  skip: 'Saltar al contenido',
  search: 'Buscar',
  menu: 'Menú',
  allPages: 'Todas las páginas',
  pages: {
    title: 'Todas las páginas',
    description:
      'Cada página de la guía y cada calculadora, parte por parte, con una línea sobre para qué sirve.',
  },
  calculators: 'Calculadoras',
  primary: {
    label: 'Principal',
    days: 'Mis días',
    backIn: 'Volver a entrar',
    before: 'Antes de presentar',
    tools: 'Herramientas',
    contacts: 'Contactos',
  },
  first: {
    lead: 'Escriba la fecha de liquidación de cada entrada. Verá el día para empezar, lo primero que debe hacer y el día de la protesta si CAPE se cierra.',
    trust: ['Nada de lo que escribe sale de esta página', 'Cada fecha muestra su fuente'],
    tools: 'Herramientas',
  },
  toolPage: { needs: 'Qué necesita', limit: 'Qué no hace', related: 'Relacionado' },
  toolIndex: {
    all: 'Todas las herramientas',
    title: 'Herramientas',
    description:
      'Cada calculadora y tabla de esta guía. Lo que usted escribe se queda en la página.',
  },
  trail: 'Usted está aquí',
  onThisPage: 'En esta página',
  stepOf: {
    reactivate: (step, of) => `Paso ${step} de ${of}`,
    checklist: (item, of) => `Punto ${item} de ${of}`,
  },
  stepDone: 'hecho',
  tickStep: 'Ya hice este paso',
  tickRefused: 'Este navegador no guardó la marca.',
  neighbours: 'Página anterior y siguiente',
  previous: 'Anterior',
  next: 'Siguiente',
  /** What the site is, by who runs it. */
  operator: {
    disclaimers: {
      none: 'Esta guía no es un bufete de abogados, un agente de aduanas ni una agencia del gobierno.',
      broker:
        'Esta guía es de un agente de aduanas (customs broker). No es un bufete de abogados ni una agencia del gobierno, y leerla no convierte a nadie en cliente.',
      'law-firm':
        'Esta guía es de un bufete de abogados y no es asesoría sobre su caso: leerla no convierte a nadie en cliente. No es un agente de aduanas ni una agencia del gobierno.',
      association:
        'Esta guía es de una asociación. No es un bufete de abogados, un agente de aduanas ni una agencia del gobierno.',
    },
    trust: {
      none: 'No somos CBP ni un bufete; sin costo',
      broker: 'De un agente de aduanas, no de CBP',
      'law-firm': 'De un bufete de abogados, no de CBP',
      association: 'De una asociación, no de CBP',
    },
    about: {
      none: 'Esta guía no es un bufete de abogados, un agente de aduanas ni una agencia del gobierno. Nada aquí es asesoría legal, y CBP no la ha aprobado.',
      broker:
        'Es de un agente de aduanas. Nada aquí es asesoría legal ni una oferta de presentar por usted, y CBP no la ha aprobado.',
      'law-firm':
        'Es de un bufete de abogados. Nada aquí es asesoría sobre su caso, leerla no convierte a nadie en cliente, y CBP no la ha aprobado.',
      association: 'Es de una asociación. Nada aquí es asesoría legal, y CBP no la ha aprobado.',
    },
    duty: 'Abrir y mantener una cuenta del ACE Portal es responsabilidad del propio importador. Si el caso es complejo, véalo con su agente de aduanas (customs broker) y con el Account Service Desk de CBP.',
    form: {
      request: 'Solicitar una evaluación',
      write: 'Escribir un resumen para enviar',
      away: 'Abre otro sitio, y nada de lo que usted escribió va con usted. Lleve su resumen usted mismo, si quiere.',
      who: 'Quién responde',
      within: 'En cuánto tiempo',
      cost: 'Cuánto cuesta',
      notStated: 'no se indica',
    },
    contacts: 'Contactos de este sitio',
    hours: 'Horario',
    maintainer: 'Quién mantiene este sitio',
    report: 'Avisar de un error',
  },
  rules: 'Reglas',
  checkedOn: 'revisadas el',
  offline: 'La guía en un solo archivo',
  changes: 'Cambios de reglas (RSS)',
  missing: 'Esta página no existe, o existe solo en inglés:',
  sources: 'Fuentes',
  howWeCount: 'Cómo contamos',
  privacy: 'Privacidad',
  about: 'Acerca de esta guía y sus límites',
  elsewhere: '(en inglés)',
  onlyElsewhere: 'Solo en inglés',
  groups: {
    start: 'Inicio',
    reactivate: 'Reactivar en cinco pasos',
    checklist: 'Lista antes de presentar',
    file: 'Presentar CAPE',
    past: 'Fuera del plazo',
    help: 'Ayuda',
    about: 'Acerca de',
  },
  filter: {
    none: 'Nada aquí contiene esas palabras. Pruebe con menos.',
    some: 'Se muestran {n} de {of}',
  },
  boxes: {
    done: 'Listo cuando',
    fails: 'Si no funciona',
    know: 'Conviene saber',
    ready: 'Tenga a la mano',
    warning: 'Advertencia',
  },
  status: {
    result: 'Resultado',
    see: 'Lo que usted ve',
    pass: 'En orden',
    fail: 'Falla',
    unknown: 'No lo sé',
  },
  contact: {
    menu: 'Menú',
    hours: 'Horario (hora del Este)',
    ready: 'Tenga a la mano',
    agency: 'CBP',
    old: 'de una guía antigua de CBP',
    press: 'sin confirmar por CBP',
    checked: 'revisado el',
    extension: 'ext.',
    sameNumber: 'El mismo número que',
  },
  notes: {
    label: 'Fuentes de esta página',
    sources: 'Fuentes, en inglés',
    read: 'Página revisada contra sus fuentes el',
    behind: 'La página en inglés se revisó después de esta traducción, el',
  },
};
