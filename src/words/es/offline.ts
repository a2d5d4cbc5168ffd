import type { AnyText } from '../any-text';
import type * as english from '../en/offline';

/** Said on a page that the browser brings from its own copy. */
export const noNetwork: typeof english.noNetwork = (checked) =>
  `Sin conexión. Su navegador guarda esta copia; sus reglas se revisaron el ${checked}. Todo funciona, menos los enlaces a otros sitios.`;

/** Said on a page for which the copy stood in, since the site did not answer, or not in time. */
export const noAnswer: typeof english.noAnswer = (checked) =>
  `El sitio no respondió. Esta es la copia que guarda su navegador; sus reglas se revisaron el ${checked}.`;

export const askAgain = 'Preguntar otra vez al sitio';

/** Said on a page that counts by other rules than the guide does now. */
export const newerRules: typeof english.newerRules = (checked) =>
  `La guía tiene reglas más nuevas. Esta página todavía cuenta con las revisadas el ${checked}.`;

export const reload = 'Recargar para usar las reglas nuevas';

export const file: AnyText<typeof english.file> = {
  title: 'copia sin conexión',
  lead: 'Un solo archivo con cuatro calculadoras y los contactos. No necesita red, y nada de lo que usted escribe sale de él.',
  rules: 'Sus reglas se revisaron el',
  code: 'versión de las reglas',
  newer: 'Las reglas cambian. Antes de confiar en un día, compárelo con la guía.',
  noScript: 'Las calculadoras necesitan JavaScript. Los contactos de abajo, no.',
  contacts: 'Contactos',
};
