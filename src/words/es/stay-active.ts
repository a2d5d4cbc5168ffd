import { standingOf } from '../../rules/answer';
import { READ, refundTime, signInReminder } from '../../rules/parameters';
import { calendar } from '../date-format';
import type { AnyText } from '../any-text';
import type { StayWords, page as pageEn } from '../en/stay-active';
import { countText } from './calendar-export';
import { standings } from './labels';
import { quantity } from './quantity';

const { long, medium } = calendar('es-US');

/** Lo que dice la página de mantener ACE abierto. */
const stay: StayWords['stay'] = {
  title: 'Mantenga ACE abierto',
  limit:
    'No ve su cuenta, y un recordatorio no inicia sesión por nadie. Cada persona debe iniciar sesión: la de un colega o la del agente de aduanas no cuenta.',
  names: ['Titular', 'Suplente'],
  name: 'Persona',
  nameHint: 'Una palabra solo para usted, no un nombre de usuario. Se queda en este aparato.',
  lastSignIn: 'Último inicio de sesión',
  add: 'Agregar una persona',
  remove: 'Quitar',
  untilNote: `Un reembolso suele llegar ${quantity(refundTime)} después de que CBP acepta la declaración.`,
  signInBy: 'Inicie sesión a más tardar el',
  reminder: 'Recordatorio para iniciar sesión',
  reminders: `Recordatorios, cada ${quantity(signInReminder)}`,
  locked: 'El acceso terminó: primero reactívelo. Luego escriba aquí el nuevo inicio de sesión.',
  back: 'Cómo reactivarlo',
  noneBefore: 'Ningún recordatorio cae antes del día que usted eligió ni en ese día.',
  text: 'Los días como texto',
  copy: 'Copiar',
  copied: 'Copiado',
  nothing: 'Nadie tiene un día por delante, así que no hay nada para un calendario.',
  notPossible:
    'Los recordatorios de arriba no se pueden leer. Corríjalos y luego guarde el archivo.',
  saved: 'Guardado. El archivo nombra a cada persona con la palabra que usted escribió.',
  fileName: 'inicio-de-sesion-ace.ics',
};

const personTitle: StayWords['personTitle'] = (what, person) => `${what}: ${person}`;

const personText: StayWords['personText'] = (answer, asOf) =>
  [
    `Qué tan firme: ${standings[standingOf(answer.because)]}. Cómo contamos:`,
    countText(answer),
    'Inicie sesión usted mismo, y la cuenta vuelve a empezar.',
    `Visto al ${medium(asOf)}; reglas revisadas el ${READ}.`,
  ].join('\n');

const dayList: StayWords['dayList'] = (days) => {
  const shown = days.slice(0, 8).map(medium);
  const more = days.length - shown.length;
  return shown.join(' · ') + (more > 0 ? ` · y ${more} más` : '');
};

const personLines: StayWords['personLines'] = (person, signInBy, reminders) =>
  [
    `${person}: inicie sesión a más tardar el ${long(signInBy)}.`,
    ...reminders.map((day) => `- ${long(day)}`),
  ].join('\n');

export const stayWords: StayWords = { stay, personTitle, personText, dayList, personLines };

/** Su propia página. */
export const page: AnyText<typeof pageEn> = {
  nav: 'Mantenga ACE abierto',
  title: 'Mantenga ACE abierto',
  description:
    'Para cada persona de la cuenta ACE: el día para iniciar sesión, y un recordatorio en el calendario que se repite hasta que llegue el reembolso.',
  lead: 'Ya que está dentro, la cuenta vuelve a empezar para cada persona. Escriba el último inicio de sesión de cada una.',
  guide: 'Por qué se bloquean las cuentas',
  needs: 'El último inicio de sesión de cada persona que mantiene la cuenta abierta.',
};
