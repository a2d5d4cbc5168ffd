import { type StepLabels, type StepSentences, stepWordsIn } from '../step';
import { closedDays } from './closed-days';
import { cases, inputs, items } from './labels';
import { counted, quantity } from './quantity';

const passed: StepLabels['passed'] = {
  'start-by': 'El último día para empezar',
  'checklist-by': 'El último día para empezar la lista',
  'file-cape-by': 'El día para presentar CAPE',
  'last-cape-day': 'El último día para CAPE',
  'file-protest-by': 'El día para presentar la protesta',
  'last-protest-day': 'El último día para protestar',
  'ask-on': 'El día para preguntar',
};

const steps: StepSentences = {
  given: (input, day) => `${input}: ${day}. Ese día es el día 0.`,
  givenMonth: (input, day) =>
    `${input}: un mes. Se cuenta desde su primer día, el ${day}, que es el día 0.`,
  back: (amount, to) => `Quédese ${amount} antes: ${to}.`,
  add: (amount, to) => `Sume ${amount}: ${to}.`,
  isBusinessDay: (day) => `El ${day} es día hábil, así que vale.`,
  businessDayBefore: (day) => `Tome el último día hábil anterior: ${day}.`,
  notBusinessDay: (day) => `No es día hábil; tome el anterior: ${day}.`,
  weekends: 'fines de semana',
  skipped: (days) => `Se saltan: ${days}.`,
  noDaysNeeded: 'No hace falta ningún día hábil: empiece ese día a más tardar.',
  countBack: (days, parts, to) => `Cuente ${days} hacia atrás${parts}: ${to}.`,
  parts: (lead, checklist) =>
    ` (${lead > 0 ? `${lead} para reactivar y ` : ''}${checklist} para la lista)`,
  noWait: 'Usted no espera demora.',
  countOn: (days, to) => `Sume ${days} después de ese día: ${to}.`,
  promised: (day) => `Le prometieron una respuesta a más tardar el ${day}.`,
  broughtForward: (limit, to) =>
    `Después del ${limit} ni el caso rápido deja tiempo para presentar, así que no espere más allá: ${to}.`,
  ago: (from, to, days) => `Del ${from} al ${to}: hace ${days}.`,
  elapsed: (from, to, days) => `Del ${from} al ${to}: ${days}.`,
  postingDay: (weekday, to) => `Las liquidaciones automáticas se publican en ${weekday}: ${to}.`,
  passed: (what, day, today) => `${what} era el ${day}: ya pasó el ${today}.`,
  leadLeft: (from, days, less, lead) =>
    `Del ${from} a ese día: ${days}${less}. Volver a entrar puede tardar ${lead}.`,
  lessChecklist: (days) => `, menos ${days} para la lista`,
  capeEnds: (day) =>
    `CBP no recibe declaraciones después del ${day}: CAPE termina para todas las entradas.`,
  accepted: (day) =>
    `La declaración se aceptó el ${day}: mientras esté pendiente no se puede presentar protesta, y el plazo de protesta sigue corriendo.`,
  within: (limit) => `Está dentro de ${limit}.`,
  beyond: (limit) => `Pasa de ${limit}.`,
  endsAhead: (period, end) =>
    `${period} después del último inicio de sesión es el ${end}, que aún no llega.`,
  ended: (period, end) => `${period} después del último inicio de sesión fue el ${end}.`,
  adds: (item, days) => `${item}: sume ${days}.`,
  choseTier: (tier) => `Usted eligió planear para ${cases[tier]}.`,
  choseDays: (days) => `Usted indicó ${days} para volver a entrar.`,
};

export const stepWords = stepWordsIn({
  locale: 'es-US',
  labels: { closed: closedDays, inputs, items, passed },
  quantities: { counted, quantity },
  steps,
});
