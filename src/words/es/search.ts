import type { SearchWords } from '../en/search';

/** What the search says, in Spanish. */
export const searchWords: SearchWords = {
  title: 'Buscar en la guía',
  description:
    'Encuentre un mensaje por sus palabras, completo o en parte, un formulario, un informe o una respuesta. Lo que escriba se queda en la página.',
  label: '¿Qué ve usted, o qué quiere saber?',
  hint: 'Pegue el mensaje, o escriba un número de formulario, un informe o una pregunta. Se queda en esta página.',
  results: 'Lo que encontramos',
  found: (count) =>
    count === 1
      ? 'Está en un lugar. Intro lo abre.'
      : `Está en ${count} lugares, primero el mejor. Intro lo abre.`,
  nothing: 'Nada aquí tiene esas palabras. Pruebe con menos, o mire en las listas de abajo.',
  failed:
    'La búsqueda no se cargó. Inténtelo otra vez, vuelva a cargar la página, o mire en las listas de abajo.',
  retry: 'Intentar otra vez',
  letterLabel: 'Si la guía debería responder esto, copie este texto y envíenoslo',
  letter: (text, path) =>
    `Busqué en su guía (${path}):\n«${text}»\nNo encontró nada. Quería saber: `,
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  notCopied: 'Este navegador no copió. El texto está seleccionado: cópielo a mano.',
  common: 'Mensajes que muchos encuentran',
  foreign: '(en inglés)',
  noScript: 'La búsqueda necesita JavaScript. Las listas de abajo no.',
  lists: 'Listas para consultar',
  list: {
    '/errors/': 'Mensajes de error: cada uno con su significado y qué hacer',
    '/glossary/': 'Glosario: formularios, informes y términos',
    '/contacts/': 'Contactos: a quién llamar o escribir',
    '/sources/': 'Fuentes: leyes, boletines y formularios que citamos',
  },
};
