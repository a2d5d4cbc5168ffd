import { en } from '../../words/en';
import { entriesWords } from '../../words/en/entries';
import { EntriesLanguage } from '../entries/words';
import { EntriesTool } from '../entries-tool';
import { Language } from '../language';

const makeWorker = () =>
  new Worker(new URL('./entries-worker.ts', import.meta.url), { type: 'module' });
const sample = async () => (await import('../entries/sample-es-003.csv?raw')).default;

export default () => (
  <Language.Provider value={en}>
    <EntriesLanguage.Provider value={entriesWords}>
      <EntriesTool makeWorker={makeWorker} sample={sample} />
    </EntriesLanguage.Provider>
  </Language.Provider>
);
