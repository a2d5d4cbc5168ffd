import type { Role } from '../../../rules/route';
import type { CallWords } from '../../../words/en/phone-script';
import { localHours } from '../../../words/en/local-hours';
import { link } from '../../ui/answer';
import type { DeskData } from './data';
import { OwnHours } from './local-hours';

/** One desk: the number to dial, what to say first, what to have ready, what to ask. */
export function CallDesk(props: { desk: DeskData; role: Role; words: CallWords }) {
  const { desk, role, words } = props;
  const { call } = words;
  return (
    <div data-desk={desk.id}>
      <p class="dial">
        <a href={`tel:${desk.dial}`}>
          {call.dial} {desk.phone}
        </a>
      </p>
      <p class="quiet">
        {[desk.menu, desk.hours].filter(Boolean).join(' ')}{' '}
        {desk.confirmed ? call.published : call.reported}:{' '}
        <a class="cite" href={link(`/sources/#${desk.source}`)}>
          {desk.cite}
        </a>
      </p>
      {desk.closed && (
        <p class="quiet">
          <OwnHours closed={desk.closed} words={localHours} />
        </p>
      )}
      <h2>{call.sayFirst}</h2>
      <blockquote data-say="first">{words.sayFirst(desk.id, role)}</blockquote>
      <h2>{call.ready}</h2>
      <ul>
        {desk.ready.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p class="warning">{call.readyNote}</p>
      <h2>{call.ask}</h2>
      <ol data-ask={desk.id}>
        {words.questions[desk.id].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  );
}
