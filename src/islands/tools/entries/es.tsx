import { es } from '../../../words/es';
import { entriesWords } from '../../../words/es/entries';
import { EntriesLanguage } from './i18n';
import { EntriesTool } from './tool';
import { Language } from '../../i18n';

const makeWorker = () => new Worker(new URL('./worker-es.ts', import.meta.url), { type: 'module' });
const sample = async () => (await import('../../../../content/sample-es-003.csv?raw')).default;

export default () => (
  <Language words={es}>
    <EntriesLanguage.Provider value={entriesWords}>
      <EntriesTool makeWorker={makeWorker} sample={sample} />
    </EntriesLanguage.Provider>
  </Language>
);
