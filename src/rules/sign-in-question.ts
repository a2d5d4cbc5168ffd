import { type Role, type Route, route } from './route';

/** The keys under which the fragment keeps the answers, one a turn: none is a calculator's. */
export type Asked = 'see' | 'who' | 'then';

/** Where it is no lock, or no way of the account's own: a page of the guide. */
export type Place = 'reset' | 'account-desk' | 'roles' | 'message' | 'verify';

/** A question with its answers; each leads to one more question, or to the end. */
export interface Question {
  readonly id: 'see' | 'who' | 'owner' | 'mail' | 'token' | 'stop';
  readonly key: Asked;
  readonly answers: Readonly<Record<string, Question | Route | Place>>;
}

/** For whoever is not the owner: the owner can help, is locked too, or has left. */
const ownerOf = (role: Role): Question => ({
  id: 'owner',
  key: 'then',
  answers: {
    in: route({ role }),
    locked: route({ role: 'owner' }),
    gone: route({ obstacle: 'owner-gone' }),
  },
});

/**
 * What the reader meets at the sign-in, down to the way back in: at most three answers. Every way is
 * decided by `route`, from no more than it needs to know. A locked owner without the mailbox cannot write from it and calls the desk.
 */
export const symptoms: Question = {
  id: 'see',
  key: 'see',
  answers: {
    inactive: {
      id: 'who',
      key: 'who',
      answers: {
        user: ownerOf('user'),
        proxy: ownerOf('proxy'),
        owner: {
          id: 'mail',
          key: 'then',
          answers: {
            mine: route({ role: 'owner' }),
            silent: route({ obstacle: 'nothing-came' }),
            lost: 'account-desk',
          },
        },
        unknown: route({}),
      },
    },
    password: 'reset',
    token: {
      id: 'token',
      key: 'then',
      answers: {
        mine: route({ obstacle: 'nothing-came' }),
        theirs: route({ obstacle: 'owner-gone' }),
      },
    },
    inside: {
      id: 'stop',
      key: 'then',
      answers: {
        tab: 'roles',
        number: route({ obstacle: 'number-inactive' }),
        message: 'message',
        nothing: 'verify',
      },
    },
    untried: route({ state: 'active' }),
    never: route({ obstacle: 'no-account' }),
  },
};

/** Every way through the questions: the answers given, and where they lead. */
export function paths(from: Question = symptoms): readonly {
  readonly answers: readonly (readonly [Asked, string])[];
  readonly end: Route | Place;
}[] {
  return Object.entries(from.answers).flatMap(([answer, next]) => {
    const given = [from.key, answer] as const;
    return typeof next === 'string'
      ? [{ answers: [given], end: next }]
      : paths(next).map(({ answers, end }) => ({ answers: [given, ...answers], end }));
  });
}
