import type { Place, Question } from '../../rules/sign-in-question';

/** The questions at the sign-in, with their answers as a reader would give them. */
export const symptom = {
  questions: {
    see: 'What do you see when you sign in?',
    who: 'Who are you in the account?',
    owner: 'Can the Trade Account Owner sign in?',
    mail: 'Do you still read the mailbox on the account?',
    token: 'Whose mailbox does your ACE profile name?',
    stop: 'What stops you?',
  } satisfies Record<Question['id'], string>,
  answers: {
    see: {
      inactive: 'ACE says I am inactive or disabled',
      password: 'ACE refuses my password, or I forgot it',
      token: 'No sign-in token arrives',
      inside: 'I get in, but I cannot file',
      untried: 'I have not tried yet',
      never: 'My company never had an ACE account',
    },
    who: {
      user: 'An account user',
      proxy: 'A proxy owner',
      owner: 'The Trade Account Owner',
      unknown: 'I don’t know, or nobody knows the owner',
    },
    owner: {
      in: 'Yes',
      locked: 'No, the owner is locked out too',
      gone: 'No, the owner has left',
    },
    mail: { mine: 'Yes', silent: 'Yes, but no reply came to my e-mail', lost: 'No' },
    token: {
      mine: 'Mine, and I looked in the junk folder',
      theirs: 'That of someone who has left',
    },
    stop: {
      tab: 'There is no CAPE tab',
      number: 'ACE says that our importer number is inactive',
      message: 'ACE refused my file, or an entry in it',
      nothing: 'Nothing yet: I want to check first',
    },
  },
  /** Where an answer's end is worded for somebody else. */
  instead: {
    'owner.locked':
      'The owner writes to ACE Support from the e-mail address on the account. Back in, the owner reactivates you.',
    'token.mine': 'Call the service desk: no token came to the mailbox on your profile.',
  } as Readonly<Record<string, string>>,
  places: {
    reset: {
      first: 'Reset the password once, and sign in the same day.',
    },
    'account-desk': {
      first:
        'Have IT reopen that mailbox, or an alias of it. Meanwhile call the Account Service Desk, and ask whether to name a new owner.',
    },
    roles: {
      first: 'Ask the owner to give your role the CAPE tab.',
    },
    message: {
      first: 'Look the message up: each stands there with its meaning and its fix.',
    },
    verify: {
      first: 'Check the five things, then file the entry whose window closes first.',
    },
  } satisfies Record<Place, { first: string }>,
};

/** What a language must say at the sign-in questions. */
export type SymptomWords = typeof symptom;
