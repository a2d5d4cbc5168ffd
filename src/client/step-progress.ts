// The ticks in the list of steps are fetched once this device remembers something; they begin by
// themselves.
import { isRemembered } from '../browser/storage';

const tick = () => isRemembered() && import('./step-progress-store');
tick();
addEventListener('change', () => setTimeout(tick));
