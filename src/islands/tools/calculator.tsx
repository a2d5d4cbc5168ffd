import type { ComponentChildren } from 'preact';
import type { Input } from '../../rules/answer';
import { Actions } from '../ui/actions';
import { Announce } from '../ui/answer';
import { AsOf } from '../ui/as-of';
import type { Calculator } from '../calendar/upcoming-days';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';
import { StrayFields } from '../ui/invalid-link-inputs';
import { CalendarButton, Take } from '../calendar/calendar-export';

/** The inputs that each calculator has a field for. */
const OWN: Readonly<Record<ToolProps['name'], readonly Input[]>> = {
  plan: [
    ...(['last-login', 'liquidated', 'entered', 'role', 'tier'] as const),
    ...(['lead-days', 'checklist-days', 'as-of'] as const),
  ],
  tier: ['last-login'],
  window: ['liquidated', 'entered'],
  protest: ['liquidated', 'denied', 'accelerated'],
  decision: ['liquidated'],
};

interface ToolProps {
  name: Calculator | 'decision';
  fields: ComponentChildren;
  /** The answers, or nothing while there is nothing to say. */
  children?: ComponentChildren;
  /** The main answer in one sentence, for a screen reader. */
  said?: string | undefined;
  /** What it leaves out: the reader must know before she relies on a day. */
  limit: string;
  /** What the print button does, where it does not bring the page. */
  toPaper?: () => void;
}

/** The frame of every calculator: fields, answers, what is not checked, what can be done. */
export function Tool({ name, fields, children, said, limit, toPaper }: ToolProps) {
  const words = useWords();
  const { today } = useSituation();
  const answered = today && children;
  // A decision rests on facts that stay on the page; its days are those of the other calculators.
  const calculator = name === 'decision' ? undefined : name;
  return (
    <section class="tool" data-tool={name} aria-label={words.titles[name]}>
      <form onSubmit={(event) => event.preventDefault()}>
        {fields}
        <StrayFields own={OWN[name]} />
      </form>
      <div class="answers">
        {answered && <AsOf />}
        {answered ? children : <p class="quiet">{words.tool.waiting}</p>}
      </div>
      <p class="limit">
        <b>{words.tool.notChecked}.</b> {limit}
      </p>
      {answered && calculator && <Take name={calculator} />}
      <Actions copyLink={name === 'plan' ? words.tool.copyPlanLink : undefined} toPaper={toPaper}>
        {calculator && <CalendarButton name={calculator} />}
      </Actions>
      <Announce text={said ?? ''} />
    </section>
  );
}
