import * as words from '../../words/en/offline';
import { keepOffline } from '../offline';

// Without storage or a secure address there is no copy to keep; the page needs none.
keepOffline(words).catch(() => {});
