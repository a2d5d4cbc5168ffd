import type { ClosedDay } from '../../rules/business-day';
import { calendar } from '../date-format';
import type { Words } from '../en';
import { closed, inputs, items, passed } from './labels';
import { counted, quantity } from './quantity';

const { long, short } = calendar('es-US');

const skippedWords = (skipped: readonly ClosedDay[]): string => {
  const holidays = skipped.filter(({ why }) => why !== 'saturday' && why !== 'sunday');
  if (!skipped.length) return '';
  const named = holidays.map(({ day, why }) => `${closed[why]} (${short(day)})`);
  const weekends = holidays.length < skipped.length ? ['fines de semana'] : [];
  return ` Se saltan: ${[...weekends, ...named].join(', ')}.`;
};

/** One step of a reckoning as a sentence, with its sum. */
export const stepWords: Words['stepWords'] = (step) => {
  switch (step.kind) {
    case 'given':
      return `${inputs[step.input].label}: ${long(step.day)}. Ese día es el día 0.`;
    case 'given-month':
      return `${inputs[step.input].label}: un mes. Se cuenta desde su primer día, el ${long(step.day)}, que es el día 0.`;
    case 'count':
      return step.back
        ? `Quédese ${quantity(step.parameter)} antes: ${long(step.to)}.`
        : `Sume ${quantity({ ...step.parameter, least: undefined, orMore: undefined })}: ${long(step.to)}.`;
    case 'business-day':
      if (step.from === step.to) return `El ${long(step.to)} es día hábil, así que vale.`;
      return step.pick === 'before'
        ? `Tome el último día hábil anterior: ${long(step.to)}.${skippedWords(step.skipped)}`
        : `No es día hábil; tome el anterior: ${long(step.to)}.${skippedWords(step.skipped)}`;
    case 'count-back': {
      const days = step.lead + step.checklist;
      const parts =
        step.checklist > 0
          ? ` (${step.lead > 0 ? `${step.lead} para reactivar y ` : ''}${step.checklist} para la lista)`
          : '';
      return days === 0
        ? 'No hace falta ningún día hábil: empiece ese día a más tardar.'
        : `Cuente ${counted(days, 'business-days')} hacia atrás${parts}: ${long(step.to)}.${skippedWords(step.skipped)}`;
    }
    case 'weekday':
      return `Las liquidaciones automáticas se publican en ${quantity(step.parameter)}: ${long(step.to)}.`;
    case 'passed':
      return `${passed[step.what]} era el ${long(step.day)}: ya pasó el ${long(step.today)}.`;
    case 'lead-left': {
      const checklist = step.checklist > 0 ? `, menos ${step.checklist} para la lista` : '';
      return `Del ${long(step.from)} a ese día: ${counted(step.days, 'business-days')}${checklist}. Reactivar puede tardar ${counted(step.lead, 'business-days')}.`;
    }
    case 'accepted':
      return `La declaración se aceptó el ${long(step.day)}: mientras esté pendiente no se puede presentar protesta, y el plazo de protesta sigue corriendo.`;
    case 'elapsed':
      return step.days < 0
        ? `Del ${long(step.to)} al ${long(step.from)}: hace ${counted(-step.days, 'calendar-days')}.`
        : `Del ${long(step.from)} al ${long(step.to)}: ${counted(step.days, 'calendar-days')}.`;
    case 'compare':
      return step.within
        ? `Está dentro de ${quantity(step.parameter)}.`
        : `Pasa de ${quantity(step.parameter)}.`;
    case 'ends':
      return step.before
        ? `${quantity(step.parameter)} después del último inicio de sesión es el ${long(step.end)}, que aún no llega.`
        : `${quantity(step.parameter)} después del último inicio de sesión fue el ${long(step.end)}.`;
    case 'count-on':
      return step.lead === 0
        ? 'Usted no espera demora.'
        : `Sume ${counted(step.lead, 'business-days')} después de ese día: ${long(step.to)}.${skippedWords(step.skipped)}`;
    case 'brought-forward':
      return `Después del ${long(step.limit)} ni el nivel 1 deja tiempo para presentar, así que no espere más allá: ${long(step.to)}.`;
    case 'adds':
      return `${items[step.item]}: sume ${counted(step.parameter.value, step.parameter.unit)}.`;
    case 'chosen':
      return step.input === 'tier'
        ? `Usted eligió planear para el nivel ${step.value}.`
        : `Usted indicó ${counted(Number(step.value), 'business-days')} para reactivar.`;
  }
};
