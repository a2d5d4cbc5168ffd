import { useState } from 'preact/hooks';
import { ITEMS } from '../../../rules/checklist';
import { itemPages } from '../../../words/pages';
import { setFindings } from './findings';
import { type FileTrouble, LARGEST_FILE, readChecklistFile, writeChecklistFile } from './file';
import { download } from '../../../browser/download';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { Tally } from './total';
import { type ChecklistWords, Ticks } from './finding-field';

/** All five items: their ticks, what the open ones add, and the ticks as a file. */
export function ChecklistTable(props: { words: ChecklistWords; inPlan?: boolean }) {
  const { words, inPlan } = props;
  const { items } = useWords();
  return (
    <div class="checklist">
      {ITEMS.map((item) => (
        <Ticks key={item} item={item} words={words} legend={items[item]} page={itemPages[item]} />
      ))}
      <Tally words={words} inPlan={!!inPlan} />
      <Files words={words} />
    </div>
  );
}

/** Saves the ticks as a file, and takes them from one. */
function Files({ words }: { words: ChecklistWords }) {
  const facts = useSituation();
  const [said, setSaid] = useState('');
  const answered = ITEMS.some((item) => facts.checklist[item]);
  const load = async (file: File | undefined) => {
    if (!file) return;
    const found: ReturnType<typeof readChecklistFile> | FileTrouble =
      file.size > LARGEST_FILE ? 'large' : readChecklistFile(await file.text());
    if (typeof found === 'string') {
      setSaid(words.fileTroubles[found]);
      return;
    }
    setFindings(facts, found);
    setSaid(words.loaded(Object.keys(found).length));
  };
  return (
    <div class="actions">
      <button
        type="button"
        data-action="save-checklist"
        disabled={!answered}
        onClick={() =>
          download('cape-checklist.json', 'application/json', writeChecklistFile(facts.checklist))
        }
      >
        {words.save}
      </button>
      <label class="button">
        {words.load}
        <input
          type="file"
          class="hidden"
          accept="application/json,.json"
          data-action="load-checklist"
          onChange={(event) => {
            void load(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <button
        type="button"
        data-action="start-over"
        disabled={!answered}
        onClick={() => setFindings(facts, {})}
      >
        {words.startOver}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
