import type { Day } from '../../../rules/day';
import type { CallWords } from '../../../words/en/phone-script';
import { letterIn } from '../../../words/letter-of';
import { mailLink } from '../../../words/mail-link';
import type { CallData } from './data';
import { Copyable } from '../../ui/copyable';

/** The contact of each e-mail and its letter: to reactivate the owner, and to learn who the owner is. */
const MAILS = [
  ['ace-support', 'reactivation'],
  ['tao-lookup', 'owner-lookup'],
] as const;

/** The e-mails: where to, which subject, the text to copy or to open in the reader's mail program. */
export function CallMails(props: {
  addresses: CallData['mails'];
  fileBy: Day | undefined;
  words: CallWords;
}) {
  const { addresses, fileBy, words } = props;
  const { call } = words;
  return (
    <div class="mails">
      <h2>{call.emails}</h2>
      {MAILS.map(([contact, id]) => {
        const { title, warning, body, english } = letterIn(words.letters({ fileBy }), id);
        const { to, subject } = addresses[contact];
        return (
          <section key={contact} class="entry" data-mail={contact}>
            <h3>{title}</h3>
            <p class="warning">{warning}</p>
            <p>
              {call.to}: <b>{to}</b>
              <br />
              {call.subject}: <b lang={english && 'en'}>{subject}</b>
            </p>
            <p>
              <a href={mailLink(to, subject, body)}>{call.open}</a>
            </p>
            <Copyable
              name={`mail-${contact}`}
              label={call.body}
              text={body}
              words={call}
              {...(english && { language: 'en' })}
            />
          </section>
        );
      })}
    </div>
  );
}
