import { useState } from 'preact/hooks';
import type { Calculator } from './upcoming-days';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';
import { Unfold } from '../ui/lazy-details';

/** Saves the days of a calculator as a calendar file. What it needs is loaded when it is pressed. */
export function CalendarButton({ name }: { name: Calculator }) {
  const { tool, later } = useWords();
  const facts = useSituation();
  const [status, setStatus] = useState('');
  const save = async () => {
    try {
      const [{ saveDays }, words] = await Promise.all([import('./events'), later.take()]);
      setStatus(await saveDays(name, facts, words));
    } catch {
      setStatus(tool.notLoaded);
    }
  };
  return (
    <>
      <button type="button" data-action="calendar" onClick={save}>
        {tool.calendarFile}
      </button>
      <span role="status" class="status">
        {status}
      </span>
    </>
  );
}

/** The other ways to send or save the days, loaded when they are opened. */
export function CalendarExport({ name }: { name: Calculator }) {
  const { tool, later } = useWords();
  return (
    <Unfold
      name="take"
      summary={tool.take}
      load={() => Promise.all([import('./export-panel'), later.take(), later.letters()])}
    >
      {([panel, words, letters]) => (
        <panel.ExportPanel name={name} words={words} letters={letters} />
      )}
    </Unfold>
  );
}
