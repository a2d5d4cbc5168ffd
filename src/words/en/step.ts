import type { Step } from '../../rules/answer';
import type { ClosedDay } from '../../rules/business-day';
import { calendar } from '../date-format';
import { closed, inputs, items, passed } from './labels';
import { counted, quantity } from './quantity';

const { long, short } = calendar('en-US');

const skippedWords = (skipped: readonly ClosedDay[]): string => {
  const holidays = skipped.filter(({ why }) => why !== 'saturday' && why !== 'sunday');
  if (!skipped.length) return '';
  const named = holidays.map(({ day, why }) => `${closed[why]} (${short(day)})`);
  const weekends = holidays.length < skipped.length ? ['weekends'] : [];
  return ` Skipped: ${[...weekends, ...named].join(', ')}.`;
};

/** One step of a reckoning as a sentence, with its sum. */
export function stepWords(step: Step): string {
  switch (step.kind) {
    case 'given':
      return `${inputs[step.input].label}: ${long(step.day)}. That day is day 0.`;
    case 'given-month':
      return `${inputs[step.input].label}: a month. Counted from its first day, ${long(step.day)}, which is day 0.`;
    case 'count':
      return step.back
        ? `Stay ${quantity(step.parameter)} before: ${long(step.to)}.`
        : `Add ${quantity({ ...step.parameter, least: undefined, orMore: undefined })}: ${long(step.to)}.`;
    case 'business-day':
      if (step.from === step.to) return `${long(step.to)} is a business day, so it stands.`;
      return step.pick === 'before'
        ? `Take the last business day before it: ${long(step.to)}.${skippedWords(step.skipped)}`
        : `That is not a business day, so take the one before: ${long(step.to)}.${skippedWords(step.skipped)}`;
    case 'count-back': {
      const days = step.lead + step.checklist;
      const parts =
        step.checklist > 0
          ? ` (${step.lead > 0 ? `${step.lead} to reactivate and ` : ''}${step.checklist} for the checklist)`
          : '';
      return days === 0
        ? `No business days are needed, so start that day at the latest.`
        : `Count back ${counted(days, 'business-days')}${parts}: ${long(step.to)}.${skippedWords(step.skipped)}`;
    }
    case 'count-on':
      return step.lead === 0
        ? 'You expect no wait.'
        : `Add ${counted(step.lead, 'business-days')}, after that day: ${long(step.to)}.${skippedWords(step.skipped)}`;
    case 'brought-forward':
      return `After ${long(step.limit)} even tier 1 leaves no time to file, so do not wait past it: ${long(step.to)}.`;
    case 'weekday':
      return `Automatic liquidations are posted on a ${quantity(step.parameter)}: ${long(step.to)}.`;
    case 'passed':
      return `${passed[step.what]} was ${long(step.day)}: it is past on ${long(step.today)}.`;
    case 'lead-left': {
      const checklist = step.checklist > 0 ? `, less ${step.checklist} for the checklist` : '';
      return `From ${long(step.from)} to that day: ${counted(step.days, 'business-days')}${checklist}. Reactivation may take ${counted(step.lead, 'business-days')}.`;
    }
    case 'accepted':
      return `The declaration was accepted on ${long(step.day)}: no protest may be filed while it is pending, and the protest period goes on.`;
    case 'elapsed':
      return step.days < 0
        ? `From ${long(step.to)} to ${long(step.from)}: ${counted(-step.days, 'calendar-days')} ago.`
        : `From ${long(step.from)} to ${long(step.to)}: ${counted(step.days, 'calendar-days')}.`;
    case 'compare':
      return step.within
        ? `That is inside ${quantity(step.parameter)}.`
        : `That is no longer inside ${quantity(step.parameter)}.`;
    case 'ends':
      return step.before
        ? `${quantity(step.parameter)} after the last sign-in is ${long(step.end)}, still ahead.`
        : `${quantity(step.parameter)} after the last sign-in was ${long(step.end)}.`;
    case 'adds':
      return `${items[step.item]}: add ${counted(step.parameter.value, step.parameter.unit)}.`;
    case 'chosen':
      return step.input === 'tier'
        ? `You chose to plan for tier ${step.value}.`
        : `You gave ${counted(Number(step.value), 'business-days')} to reactivate.`;
  }
}
