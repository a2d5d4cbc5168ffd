import { useId } from 'preact/hooks';
import { escalateOn } from '../../../rules/escalation';
import { entryPlans } from '../../../rules/entry-plan';
import { planningLead } from '../../../rules/lead';
import type { CallWords } from '../../../words/en/phone-script';
import { Actions } from '../../ui/actions';
import { BigAnswer, HowWeCounted } from '../../ui/answer';
import { Announce } from '../../ui/announce';
import { AsOf } from '../../ui/as-of';
import { type CallData, NO_NOTES, readNotes } from './data';
import { CallDesk } from './desk';
import { CallMails } from './emails';
import { CallNotes } from './notes';
import { RoleField } from '../../ui/choice-field';
import { DayField } from '../../ui/day-field';
import { useStoredValue } from '../../situation/use-stored-value';
import { useWords } from '../../i18n';
import { TroubleNote } from '../../ui/remember';
import { useHeld, useSituation } from '../../situation/use-situation';
import { StrayFields } from '../../ui/invalid-link-inputs';

/** A script for a call: the number, the first sentences, the questions, notes, and the day to ask again. */
export function CallTool({ data, words }: { data: CallData; words: CallWords }) {
  const { call } = words;
  const { calendar, tool } = useWords();
  const { situation, today, asked, refused } = useSituation();
  const id = useId();
  const [chosen, choose] = useHeld<string>('desk', 'technology-service-desk');
  const notes = useStoredValue('cape-notes', NO_NOTES, readNotes);
  const desk = data.desks.find((one) => one.id === chosen);
  const entries = today ? entryPlans(situation, today) : [];
  const open = entries.filter(({ capeDaysLeft }) => capeDaysLeft.value >= 0);
  const fileBy = open.map(({ fileCapeBy }) => fileCapeBy.value).sort()[0];
  // A figure that cannot be read must not become the default in silence.
  const broken =
    refused.asked ||
    refused.tier ||
    refused['lead-days'] ||
    refused['checklist-days'] ||
    refused.liquidated;
  const escalation =
    today && !broken ? escalateOn(asked ?? today, planningLead(situation), open) : undefined;
  return (
    <section class="tool" data-tool="call" aria-label={call.title}>
      <form onSubmit={(event) => event.preventDefault()}>
        <div class="field">
          <label for={id}>{call.desk}</label>
          <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {data.desks.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <p class="hint">{call.deskHint}</p>
        </div>
        <div class="pair">
          <RoleField />
          <DayField name="asked" />
        </div>
        <StrayFields own={['role', 'asked']} />
      </form>
      {desk && <CallDesk desk={desk} role={situation.role ?? 'unknown'} words={words} />}
      <div class="answers">
        <AsOf />
        {escalation && today && (
          <>
            <BigAnswer name="escalate-on" label={call.escalate} answer={escalation} />
            <p>{escalation.value <= today && asked ? call.escalatePast : call.escalateTo}</p>
            <HowWeCounted steps={[[call.escalate, escalation]]} />
          </>
        )}
      </div>
      <CallNotes notes={notes.value} set={notes.set} words={words} />
      <p class="limit">
        <b>{tool.notChecked}.</b> {call.limit}
      </p>
      <Actions />
      <Announce text={escalation ? `${call.escalate} ${calendar.long(escalation.value)}.` : ''} />
      {notes.trouble && (
        <TroubleNote trouble={notes.trouble} take={notes.takeRemembered} keep={notes.keepThis} />
      )}
      <CallMails addresses={data.mails} fileBy={fileBy} words={words} />
    </section>
  );
}
