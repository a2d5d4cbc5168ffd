import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Input } from '../../rules/answer';
import { Actions } from '../ui/actions';
import { Announce } from '../ui/announce';
import { AsOf } from '../ui/as-of';
import type { Calculator } from '../calendar/upcoming-days';
import { useWords } from '../i18n';
import { InvalidLinkInputs } from '../ui/invalid-link-inputs';
import { CalendarButton, CalendarExport } from '../calendar/calendar-export';

/** The inputs that each calculator has a field for. */
const OWN: Readonly<Record<ToolProps['name'], readonly Input[]>> = {
  plan: ['last-login', 'liquidated', 'entered', 'role', 'checklist-days', 'accepted', 'as-of'],
  tier: ['last-login'],
  window: ['liquidated', 'entered'],
  protest: ['liquidated', 'denied', 'accelerated'],
  decision: ['liquidated', 'entered'],
  'after-filing': ['accepted', 'filed', 'liquidated'],
};

interface ToolProps {
  name: Calculator | 'decision';
  /** The fields that an answer needs. */
  fields: ComponentChildren;
  /** The fields that refine it. */
  more?: ComponentChildren;
  /** Shown in the answer's place before there is one. */
  example?: ComponentChildren;
  children?: ComponentChildren;
  /** There is an answer to copy, print or remember. */
  answered: boolean;
  /** The answer has a day that a calendar can take. */
  hasDays?: boolean;
  /** The main answer in one sentence, for a screen reader. */
  announcement?: string | undefined;
  /** What it leaves out: the reader must know before she relies on a day. */
  limit: string;
  /** Another key draws the refining fields anew, so that they do not move under what a link brought. */
  refineKey?: string;
  /** Prints what is made for paper, where that is not the page. */
  onPrint?: () => void;
  /** What the calculator alone offers to do with its answer. */
  actions?: ComponentChildren;
}

/**
 * The frame of every calculator: the fields, the answer beside them, and the fields that refine it. On
 * a narrow screen the answer stands between the two.
 */
export function Tool(props: ToolProps) {
  const {
    name,
    fields,
    more,
    example,
    children,
    answered,
    hasDays = answered,
    limit,
    refineKey,
  } = props;
  const words = useWords();
  // In a guide the fields are hidden where the dates are known already, until the reader uses them.
  const [used, setUsed] = useState(false);
  const parts = useRef<HTMLDivElement>(null);
  // Only the button moves the focus: a reader who tabs through the fields may be past them by now.
  const changing = useRef(false);
  useEffect(() => {
    if (changing.current) parts.current?.querySelector<HTMLElement>('.inputs input')?.focus();
    changing.current = false;
  }, [used]);
  // The decision has no calendar of its own.
  const calculator = name === 'decision' ? undefined : name;
  return (
    <section
      class="tool"
      data-tool={name}
      data-used={used ? '' : undefined}
      aria-label={words.titles[name]}
    >
      <div class="tool-parts" ref={parts}>
        {answered && (
          <p class="change-line">
            <button
              type="button"
              class="link"
              data-action="change-inputs"
              onClick={() => {
                changing.current = true;
                setUsed(true);
              }}
            >
              {words.tool.changeInputs}
            </button>
          </p>
        )}
        <form
          class="inputs"
          onFocusIn={() => setUsed(true)}
          onSubmit={(event) => event.preventDefault()}
        >
          {fields}
          {!more && <InvalidLinkInputs own={OWN[name]} />}
        </form>
        <div class="answers" key={answered ? 'answer' : 'example'}>
          {answered && <AsOf />}
          {children || (example ?? <p class="quiet">{words.tool.waiting}</p>)}
          {answered && (
            <>
              <details class="fold">
                <summary>{words.tool.notChecked}</summary>
                <p>{limit}</p>
              </details>
              {calculator && hasDays && <CalendarExport name={calculator} />}
            </>
          )}
          <Actions answered={answered} onPrint={props.onPrint}>
            {props.actions}
            {calculator && hasDays && <CalendarButton name={calculator} />}
          </Actions>
        </div>
        {more && (
          <form class="inputs refine" key={refineKey} onSubmit={(event) => event.preventDefault()}>
            {more}
            <InvalidLinkInputs own={OWN[name]} />
          </form>
        )}
      </div>
      <Announce text={props.announcement ?? ''} />
    </section>
  );
}
