// All that every page runs before it is touched. It is written into each page (scripts/inline.mjs), so that
// reading costs no request beside the page itself; what only some pages need comes with what needs it.
import './trusted';
import './carry';
import './stale';
import './idle';
