// What every page loads once it is on the screen. Links come first: one may be clicked early.
import './keep-inputs-on-links';
import './freshness-notice';
import './register-service-worker';
