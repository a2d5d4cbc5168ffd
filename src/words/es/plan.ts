import type { AnyText } from '../en';
import type { planWords as planEn } from '../en/plan';
import { routes } from './route';
import { accountWords, entryWords } from './verdict';

export const planWords: AnyText<typeof planEn> = {
  routes,
  said: (made) =>
    [
      ...made.entries.map(entryWords),
      ...(made.account ? [accountWords(made.account)] : []),
      routes[made.route].first,
    ].join(' '),
  moreGiven: (count) => (count === 1 ? '(1 indicado)' : `(${count} indicados)`),
  limit:
    'No comprueba si CBP acepta esta entrada en CAPE, si hay una protesta abierta ni cuánto tarda CBP en realidad.',
};
