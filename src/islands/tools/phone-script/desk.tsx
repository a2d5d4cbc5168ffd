import type { Role } from '../../../rules/route';
import type { CallWords } from '../../../words/en/phone-script';
import { SourceLink } from '../../ui/page-link';
import type { DeskData } from './data';
import { OwnHours } from './local-hours';

/** One desk: the number to dial, what to say first, what to have ready, what to ask. */
export function CallDesk(props: { desk: DeskData; role: Role; words: CallWords }) {
  const { desk, role, words } = props;
  const { call, gloss } = words;
  // The desk speaks English; `gloss` says what the sentences mean.
  const english = gloss && 'en';
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
        <SourceLink source={desk.source} cite={desk.cite} />
      </p>
      {desk.closed && (
        <p class="quiet">
          <OwnHours closed={desk.closed} words={words.hours} />
        </p>
      )}
      <h2>{call.sayFirst}</h2>
      <blockquote data-say="first" lang={english}>
        {words.sayFirst(desk.id, role)}
      </blockquote>
      {gloss && <p class="quiet">{gloss.sayFirst(desk.id, role)}</p>}
      <h2>{call.ready}</h2>
      <ul>
        {desk.ready.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p class="warning">{call.readyNote}</p>
      <h2>{call.ask}</h2>
      <ol data-ask={desk.id}>
        {words.questions[desk.id].map((question, index) => (
          <li key={question}>
            <span lang={english}>{question}</span>
            {gloss && <p class="quiet">{gloss.questions[desk.id][index]}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
