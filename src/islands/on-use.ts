// What few readers use is fetched when it is used: the sign-in questions once one is answered, the
// ticks in the list of steps once this device remembers something; both begin by themselves. A desk's
// hours are told in the reader's own time where there is a desk.
import { soon } from './soon';

const questions = document.querySelector('[data-questions]');
const answered = () => import('./symptom');
if (questions && /[#&]see=/.test(location.hash)) answered();
questions?.addEventListener('toggle', answered, { capture: true, once: true });

function tick() {
  try {
    if (localStorage.getItem('cape-situation')) import('./progress');
  } catch {
    // Storage that throws remembers nothing.
  }
}
if (document.querySelector('.stepped')) {
  tick();
  addEventListener('change', () => setTimeout(tick));
}

const hours = () =>
  (document.documentElement.lang === 'es' ? import('./es/hours') : import('./en/hours'))
    .then((part) => part.tell())
    // The hours stand there in Eastern time.
    .catch(() => {});
if (document.querySelector('[data-hours]')) soon(hours);
