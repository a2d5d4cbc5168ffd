import type { Entries } from './use-entries';
import { useWords } from '../../i18n';
import { useEntriesWords } from './i18n';

/** What happens to the input: the count while it is read, a refusal, or a cancelled reading. */
export function Progress({ entries }: { entries: Entries }) {
  const words = useEntriesWords();
  const { tool } = useWords();
  const { phase } = entries;
  if (phase.is === 'reading') {
    return (
      <div class="reading">
        <label>
          {phase.rows ? words.reading(phase.rows) : words.startReading}
          <progress value={phase.share || undefined} max={1} />
        </label>
        <button type="button" data-action="cancel" onClick={entries.cancel}>
          {words.cancel}
        </button>
      </div>
    );
  }
  if (phase.is === 'refused') {
    return (
      <>
        <p class="refusal" role="alert" data-refused={phase.reason}>
          {phase.line !== undefined && words.refusedAt(phase.line)}{' '}
          {phase.reason === 'no-worker'
            ? words.noWorker
            : phase.reason === 'not-loaded'
              ? tool.notLoaded
              : words.refused[phase.reason]}
        </p>
        {phase.before && (
          <p class="actions">
            <button type="button" data-action="back" onClick={entries.back}>
              {words.readBefore}
            </button>
          </p>
        )}
      </>
    );
  }
  return phase.is === 'idle' && phase.cancelled ? <p class="quiet">{words.cancelled}</p> : null;
}
