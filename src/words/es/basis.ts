import type { Words } from '../en';
import { cases, findings, items } from './labels';
import { counted } from './quantity';

export const leadWords: Words['leadWords'] = (plan, checklist) => {
  const lead = counted(plan.lead.days, 'business-days');
  const whose = plan.lead.tier ? `${cases[plan.lead.tier]}` : 'su propia cifra';
  return checklist
    ? `${lead} para volver a entrar (${whose}) y ${counted(checklist, 'business-days')} para la lista`
    : `${lead} para volver a entrar (${whose})`;
};

export const itemWords: Words['itemWords'] = (item, finding) =>
  `${items[item]}: ${finding ? findings[finding].toLowerCase() : 'sin responder'}`;
