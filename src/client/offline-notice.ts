// Says, in one place of a page, that there is no network, or that a newer copy has other rules. It comes
// out of the copy, once there is one.
import * as en from '../words/en/offline';
import * as es from '../words/es/offline';

/** What a page may ask the service worker: the code of its rules, or to take over if no other page is open. */
export type FromPage = 'rules' | 'take-over';

/** The code of the rules that a worker keeps. */
function rulesOf(worker: ServiceWorker): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<string>((done) => {
    port1.onmessage = ({ data }) => done(String(data));
  });
  worker.postMessage('rules' satisfies FromPage, [port2]);
  return answer;
}

/** Calls back once a worker has all its files. */
function installed(worker: ServiceWorker, ready: () => unknown): void {
  worker.addEventListener('statechange', () => worker.state === 'installed' && ready());
}

/** The place at the foot of the page where it is said. */
function place(): HTMLElement {
  const note = document.createElement('div');
  note.className = 'offline';
  note.role = 'status';
  document.querySelector('footer')?.prepend(note);
  return note;
}

const words = document.documentElement.lang === 'es' ? es : en;
const { rules = '', checked = '' } =
  document.querySelector<HTMLElement>('[data-rules]')?.dataset ?? {};
let note: HTMLElement | undefined;

function write(text: string) {
  note ??= place();
  const line = document.createElement('p');
  line.textContent = text;
  note.replaceChildren(line);
}

const network = () =>
  navigator.onLine ? note?.replaceChildren() : write(words.noNetwork(checked));
addEventListener('online', network);
addEventListener('offline', network);

async function compare(worker: ServiceWorker) {
  if ((await rulesOf(worker)) === rules) return;
  write(words.newerRules(checked));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.reload;
  button.onclick = () => location.reload();
  note?.append(button);
}

network();
void navigator.serviceWorker.ready.then((kept) => {
  const { waiting } = kept;
  // A copy that had been waiting when the page came takes over then, if no other page is open.
  if (waiting) {
    void compare(waiting).then(() => waiting.postMessage('take-over' satisfies FromPage));
  }
  const coming = () => {
    const { installing } = kept;
    if (installing) installed(installing, () => compare(installing));
  };
  coming();
  kept.addEventListener('updatefound', coming);
});
