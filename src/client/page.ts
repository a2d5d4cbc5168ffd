// All that every page runs before it is touched. It is written into each page (scripts/inline.mjs), so that
// reading costs no request beside the page itself; what only some pages need comes with what needs it.
import './trusted-types';
import './keep-inputs-on-links';
import './freshness-notice';
import './register-service-worker';
