import { NotLoaded } from './not-loaded';
import { useLazyImport } from './use-lazy-import';
import { useWords } from '../i18n';
import type { Trouble } from '../../browser/storage';
import { keepThis, setRemembered, takeRemembered } from '../situation/store';
import { useSituation } from '../situation/use-situation';

/** The reader's yes to being remembered on this device, and why it did not work where it did not. */
export function Remember() {
  const { tool } = useWords();
  const { remembered, trouble } = useSituation();
  return (
    <>
      <label>
        <input
          type="checkbox"
          data-action="remember"
          checked={remembered}
          onChange={(event) => setRemembered(event.currentTarget.checked)}
        />
        {tool.remember}
      </label>
      {trouble && <TroubleNote trouble={trouble} take={takeRemembered} keep={keepThis} />}
    </>
  );
}

interface TroubleProps {
  trouble: Trouble;
  take: () => void;
  keep: () => void;
}

/** Why the device does not hold what the page shows, and the choice where there is one. */
export function TroubleNote({ trouble, take, keep }: TroubleProps) {
  const { later } = useWords();
  const { part: words, failed } = useLazyImport(later.memory);
  const choice = trouble === 'differs' || trouble === 'elsewhere';
  return (
    <div class="trouble" role="status" data-trouble={trouble}>
      {words && <p class="refusal">{words.troubles[trouble]}</p>}
      {failed && <NotLoaded />}
      {words && choice && (
        <>
          <button type="button" data-action="take-remembered" onClick={take}>
            {words.takeRemembered}
          </button>{' '}
          <button type="button" data-action="keep-this" onClick={keep}>
            {words.keepThis}
          </button>
        </>
      )}
    </div>
  );
}
