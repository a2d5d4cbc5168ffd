import { useState } from 'preact/hooks';
import type { Calculator } from './upcoming-days';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';
import { Unfold } from '../ui/lazy-details';

/** Saves the days of a calculator as a calendar file. What it needs is loaded when it is pressed. */
export function CalendarButton({ name }: { name: Calculator }) {
  const { tool, later } = useWords();
  const facts = useSituation();
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const [{ saveDays }, words] = await Promise.all([import('./events'), later.take()]);
      setSaid(await saveDays(name, facts, words));
    } catch {
      setSaid(tool.notLoaded);
    }
  };
  return (
    <>
      <button type="button" data-action="calendar" onClick={save}>
        {tool.calendarFile}
      </button>
      <span role="status">{said}</span>
    </>
  );
}

/** "Take it with you": what a reader leaves with, loaded when it is opened. */
export function Take({ name }: { name: Calculator }) {
  const { tool, later } = useWords();
  return (
    <Unfold
      name="take"
      summary={tool.take}
      load={() => Promise.all([import('./export-panel'), later.take()])}
    >
      {([panel, words]) => <panel.TakePanel name={name} words={words} />}
    </Unfold>
  );
}
