import { entriesWords } from '../../words/en/entries';
import { type Scope, serve } from '../entries/serve';

serve(self as unknown as Scope, entriesWords);
