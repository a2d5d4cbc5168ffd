import { useId, useRef } from 'preact/hooks';
import { escalateOn } from '../../../rules/escalation';
import { entryPlans } from '../../../rules/entry-plan';
import { followUps } from '../../../rules/follow-up';
import { planningLead } from '../../../rules/lead';
import type { CallWords } from '../../../words/en/phone-script';
import { Actions } from '../../ui/actions';
import { BigAnswer } from '../../ui/answer';
import { HowWeCounted } from '../../ui/how-we-counted';
import { Announce } from '../../ui/announce';
import { AsOf } from '../../ui/as-of';
import { contactOf, type Log, NO_NOTES, readNotes } from './contact-log';
import type { CallData } from './data';
import { CallDesk } from './desk';
import { CallMails } from './emails';
import { FollowUps } from './follow-ups';
import { LogExport } from './log-export';
import { LogFields } from './log-fields';
import { RoleField } from '../../ui/choice-field';
import { DayField } from '../../ui/day-field';
import { useStoredValue } from '../../situation/use-stored-value';
import { useWords } from '../../i18n';
import { TroubleNote } from '../../ui/remember';
import { useHeld, useSituation } from '../../situation/use-situation';
import { InvalidLinkInputs } from '../../ui/invalid-link-inputs';

/** A script for a call: the number, the first sentences, the questions, a log, and the day to ask again. */
export function CallTool(props: { data: CallData; words: CallWords; log: Log }) {
  const { data, words, log } = props;
  const { call } = words;
  const { calendar, tool } = useWords();
  const { situation, today, asked, refused } = useSituation();
  const id = useId();
  const [chosen, choose] = useHeld<string>('desk', 'technology-service-desk');
  const notes = useStoredValue('cape-notes', NO_NOTES, readNotes);
  const latest = useRef(notes.value);
  latest.current = notes.value;
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
  const lead = planningLead(situation);
  const contacts = today ? notes.value.flatMap((note) => contactOf(note, today) ?? []) : [];
  const next = today && !broken ? followUps(contacts, lead, open, today) : [];
  const nextWords = next.map(
    ({ desk: name, whom, askOn }) =>
      `${log.log.askOn(name)} ${calendar.long(askOn.value)}. ${log.whom[whom]}`,
  );
  // What was noted says more than that a desk is asked today.
  const escalation =
    today && !broken && (asked || !next.length)
      ? escalateOn(asked ?? today, lead, open)
      : undefined;
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
        <InvalidLinkInputs own={['role', 'asked']} />
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
      <div class="contact-log">
        <h2>{log.log.title}</h2>
        <p class="hint">{log.log.hint}</p>
        <FollowUps next={next} words={log} />
        <LogFields
          notes={notes.value}
          update={(change) => {
            latest.current = change(latest.current);
            notes.set(latest.current);
          }}
          desks={[...data.desks.map(({ name }) => name), 'ACE Support']}
          desk={desk?.name ?? ''}
          words={log}
        />
        <LogExport notes={notes.value} next={nextWords} words={log} />
      </div>
      <p class="limit">
        <b>{tool.notChecked}.</b> {call.limit}
      </p>
      <Actions />
      <Announce
        text={
          escalation ? `${call.escalate} ${calendar.long(escalation.value)}.` : (nextWords[0] ?? '')
        }
      />
      {notes.trouble && (
        <TroubleNote trouble={notes.trouble} take={notes.takeRemembered} keep={notes.keepThis} />
      )}
      <CallMails addresses={data.mails} fileBy={fileBy} words={words} />
    </section>
  );
}
