// What every page loads once it is on the screen.
import './freshness-notice';
import './register-service-worker';
