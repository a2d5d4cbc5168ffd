import type { Item } from '../../rules/answer';
import type { Finding } from '../../rules/checklist';
import type { Plan } from '../../rules/plan';
import { cases, findings, items } from './labels';
import { counted } from './quantity';

/** How many business days the plan sets aside, and for what. */
export const leadWords = (plan: Plan, checklist: number): string => {
  const lead = counted(plan.lead.days, 'business-days');
  const whose = plan.lead.tier ? `${cases[plan.lead.tier]}` : 'your own figure';
  return checklist
    ? `${lead} to get back in (${whose}) and ${counted(checklist, 'business-days')} for the checklist`
    : `${lead} to get back in (${whose})`;
};

/** One item of the checklist with its finding. */
export const itemWords = (item: Item, finding: Finding | undefined): string =>
  `${items[item]}: ${finding ? findings[finding].toLowerCase() : 'not answered'}`;
