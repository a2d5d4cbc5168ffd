import type { Plan } from '../../../rules/plan';
import { meanwhileOf } from '../../../rules/route';
import type { Day } from '../../../rules/day';
import type { NextAction } from '../../../rules/next-action';
import { doFirst, letterFor } from '../../../words/do-first';
import { letterDays, letterIn } from '../../../words/letter-of';
import type { Words } from '../../../words/en';
import { mailLink } from '../../../words/mail-link';
import { PageLink, useLink } from '../../ui/page-link';
import { useWords } from '../../i18n';
import { firstPages, LETTERS } from '../../../words/pages';
import { Copyable } from '../../ui/copyable';
import type { PlanWords } from './words';

/** The letters, once they are there. */
export type Letters = Awaited<ReturnType<Words['later']['letters']>>;
type Letter = ReturnType<Letters['letters']>[number];

interface DoFirstProps {
  plan: Plan;
  next: NextAction;
  today: Day;
  words: PlanWords;
  letters: Letters | undefined;
}

/**
 * What to do first: a sentence, and one button that opens the thing itself. Where that is a letter, the
 * button opens it in the mail program; until the letters are there it leads to their page.
 */
export function DoFirstBox({ plan, next, today, words, letters }: DoFirstProps) {
  const first = doFirst(next, plan.route);
  const { elsewhere } = useWords().tool;
  const { say, open } = words.firsts[first];
  const page = firstPages[first];
  const id = letterFor(first);
  // The broker may be the only one in time, or the one who can file while the owner is replaced.
  const brokerToo =
    id !== 'broker' &&
    next.action === 'start' &&
    plan.board.length > 0 &&
    (next.inTimeWithin !== undefined || !!meanwhileOf[plan.route]?.includes('broker-declares'));
  const days = letterDays(plan, today);
  const letter = id && letters && letterIn(letters.letters(days), id);
  const place = useLink()(id ? `${LETTERS}#${id}` : page);
  // The way back in is the answer `route`; where something else comes first, it is told below.
  const route = first === plan.route ? { 'data-answer': 'route', 'data-value': plan.route } : {};
  return (
    <div class="do" data-do-first={first} {...route}>
      <p>
        <b>{next.day === today ? words.doTodayLabel : words.doFirstLabel}</b> {say}
      </p>
      <a class="button filled" data-action="do-first" href={letter ? mailOf(letter) : place.href}>
        {open}
        {!letter && place.foreign && ` ${elsewhere}`}
      </a>
      {/* Its room is kept while the letters load. */}
      {id && (
        <div class="messages">
          {letter && (
            <>
              <LetterText letter={letter} summary={words.copyToo} words={words} />
              {brokerToo && letters && (
                <LetterText
                  letter={letterIn(letters.letters(days), 'broker')}
                  summary={words.brokerToo}
                  letterWords={letters.letterWords}
                  words={words}
                />
              )}
              <PageLink to={page}>{words.howLabel}</PageLink>
            </>
          )}
        </div>
      )}
    </div>
  );
}

const mailOf = ({ contact, subject, body }: Letter): string =>
  mailLink(contact?.email ?? '', subject, body);

/** A letter to copy, for whoever writes elsewhere. With its own words it has a button of its own, too. */
function LetterText(props: {
  letter: Letter;
  summary: string;
  words: PlanWords;
  letterWords?: Letters['letterWords'];
}) {
  const { letter, summary, words, letterWords } = props;
  const { id, contact, subject, warning, body, english } = letter;
  const language = english ? { lang: 'en' } : {};
  return (
    <details class="message" data-letter={id}>
      <summary>{summary}</summary>
      {warning && <p class="warning">{warning}</p>}
      {english && words.inEnglish && <p class="hint">{words.inEnglish}</p>}
      <p>
        {contact && (
          <>
            <b>{contact.email}</b>
            <br />
          </>
        )}
        <b {...language}>{subject}</b>
      </p>
      <Copyable
        name={`letter-${id}`}
        label={letter.title}
        text={body}
        {...(english && { language: 'en' })}
      />
      {letterWords && <a href={mailOf(letter)}>{letterWords.open}</a>}
    </details>
  );
}
