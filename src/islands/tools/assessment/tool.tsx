import { useId, useState } from 'preact/hooks';
import { day } from '../../../rules/day';
import { READ } from '../../../rules/parameters';
import type { assessmentWords } from '../../../words/en/assessment';
import { Announce } from '../../ui/announce';
import { download } from '../../../browser/download';
import { RoleField } from '../../ui/choice-field';
import { DayRows } from '../../ui/day-rows';
import { LastLoginField } from '../../ui/last-login-field';
import { useWords } from '../../i18n';
import { pageToPaper } from '../../../browser/print';
import { PlanChecklist } from '../checklist/folded';
import { Remember } from '../../ui/remember';
import { madePlan } from '../../situation/made-plan';
import { clearAll } from '../../situation/store';
import { useHeld, useSituation } from '../../situation/use-situation';
import { InvalidLinkInputs } from '../../ui/invalid-link-inputs';

/** Mail programs cut longer addresses off. */
const LONGEST_MAIL = 1800;

/** Writes a summary of the situation, every word of it in sight, for the reader to take to whom she chooses. */
export function AssessmentTool({
  words,
  to = '',
}: {
  words: typeof assessmentWords;
  to?: string | undefined;
}) {
  const common = useWords();
  const facts = useSituation();
  const id = useId();
  const [own, setOwn] = useHeld<string | undefined>('summary', undefined);
  const [copied, setCopied] = useState(false);
  const { today, situation, checklist } = facts;
  const plan = madePlan(facts);
  const written =
    plan && today
      ? words.summary({
          plan,
          today,
          checklist,
          role: situation.role,
          lastLogin: situation.lastLogin,
          checklistDays: situation.checklistDays ?? 0,
          rules: document.querySelector<HTMLElement>('[data-rules]')?.dataset.rules ?? '',
          checked: day(READ),
        })
      : '';
  const text = own ?? written;
  const mail = `mailto:${to}?subject=${encodeURIComponent(words.title)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Where the browser refuses the clipboard, the text can still be selected.
      setCopied(false);
    }
  };
  return (
    <section class="tool assessment" data-tool="assessment" aria-label={words.title}>
      <form onSubmit={(event) => event.preventDefault()}>
        <div class="pair">
          <LastLoginField optional />
          <DayRows name="liquidated" />
          <RoleField />
        </div>
        <InvalidLinkInputs own={['last-login', 'liquidated', 'role']} />
        <PlanChecklist />
      </form>
      <div class="field">
        <label for={id}>{words.label}</label>
        <textarea
          id={id}
          rows={22}
          data-part="summary"
          placeholder={words.empty}
          value={text}
          onInput={(event) => {
            setOwn(event.currentTarget.value);
            setCopied(false);
          }}
        />
        <pre class="print-only">{text}</pre>
      </div>
      {own !== undefined && (
        <p class="hint">
          {words.edited}{' '}
          <button type="button" data-action="write-anew" onClick={() => setOwn(undefined)}>
            {words.again}
          </button>
        </p>
      )}
      <div class="actions">
        <button type="button" data-action="copy-text" disabled={!text} onClick={copy}>
          {copied ? words.copied : words.copy}
        </button>
        <button type="button" data-action="print" disabled={!text} onClick={pageToPaper}>
          {common.tool.print}
        </button>
        <button
          type="button"
          data-action="save-text"
          disabled={!text}
          onClick={() => download('cape-summary.txt', 'text/plain;charset=utf-8', `${text}\n`)}
        >
          {words.save}
        </button>
        {text && (
          <a class="button" data-action="mail" href={mail}>
            {words.mail}
          </a>
        )}
        <button type="button" data-action="clear" onClick={clearAll}>
          {common.tool.clear}
        </button>
        <Remember />
        {mail.length > LONGEST_MAIL && <p class="hint">{words.tooLong}</p>}
      </div>
      <Announce text={copied ? words.copied : written && words.written} />
    </section>
  );
}
