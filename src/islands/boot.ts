// All that a page runs before it is touched. It is written into each page (scripts/inline.mjs), so that
// reading costs no request beside the page itself.
import './trusted';
import './carry';
import './doze';
import './stale';
import './on-use';
import './idle';
