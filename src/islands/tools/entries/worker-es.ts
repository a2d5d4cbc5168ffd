import { entriesWords } from '../../../words/es/entries';
import { type Scope, serve } from './worker';

serve(self as unknown as Scope, entriesWords);
