// What every page runs. It stands in each page, so what only some pages need comes with what needs it.
import './trusted-types';
import './keep-inputs-on-links';
import './plan-line-place';
import './freshness-notice';
import './register-service-worker';
import './search/header-field';
