import { dashed } from '../../../rules/entry-number';
import type { Account } from './protocol';
import { questionsOf } from './reading/questions';
import type { Reading } from './reading/read-sources';

const SET_ASIDE_SHOWN = 100;
const IGNORED_SHOWN = 20;
const REFUSALS_SHOWN = 10;

/** What the page needs to know of a reading; the entries stay in the worker. */
export function accountOf({ table, files }: Reading): Account {
  const { entries, setAside, ignored, claimWords: _, ...read } = table;
  const having = (field: 'liquidated' | 'event' | 'claim' | 'claim-status') =>
    read.tables.some(({ mapping }) => mapping[field] !== undefined);
  const noDays = !having('liquidated') && !having('event');
  const count = (fact: 'notEligible' | 'claimRefused' | 'voided' | 'reliquidated') =>
    entries.reduce((sum, { facts }) => sum + (facts[fact] ? 1 : 0), 0);
  return {
    ...read,
    files,
    questions: questionsOf(table),
    setAsideCount: setAside.length,
    setAside: setAside.slice(0, SET_ASIDE_SHOWN),
    proposals: setAside.filter(({ proposal }) => proposal).length,
    ignored: { count: ignored.length, first: ignored.slice(0, IGNORED_SHOWN) },
    noDays,
    isClaimExport: noDays && (having('claim') || having('claim-status')),
    notEligible: count('notEligible'),
    claimRefused: count('claimRefused'),
    refusals: entries
      .filter(({ facts, refusal, number }) => facts.claimRefused && refusal && number)
      .slice(0, REFUSALS_SHOWN)
      .map(({ number, refusal }) => ({ number: dashed(number!), text: refusal! })),
    voided: count('voided'),
    reliquidated: count('reliquidated'),
  };
}
