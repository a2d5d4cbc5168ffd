import { entriesWords } from '../../../words/en/entries';
import { type Scope, serve } from './worker';

serve(self as unknown as Scope, entriesWords);
