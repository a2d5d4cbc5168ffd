// Says, in one place of a page, that it is a copy out of the browser's store, or that a newer copy has
// other rules. It comes out of that store, once there is one.
import * as en from '../words/en/offline';
import type { AnyText } from '../words/any-text';
import * as es from '../words/es/offline';
import { type Language, languageOf } from '../words/languages';

/** What a page may ask the service worker, or ask of it. */
export type FromPage = 'rules' | 'is-copy' | 'refill' | 'take-over';

/** What a worker answers. */
function answerOf<T>(worker: ServiceWorker, question: FromPage): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<T>((done) => {
    port1.onmessage = ({ data }) => done(data);
  });
  worker.postMessage(question, [port2]);
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

const tables: Readonly<Record<Language, AnyText<typeof en>>> = { en, es };
const words = tables[languageOf(document.documentElement.lang)];
const { rules = '', checked = '' } =
  document.querySelector<HTMLElement>('[data-rules]')?.dataset ?? {};
let note: HTMLElement | undefined;
/** The site did not answer, so the copy stood in for it. */
let copy = false;
let newer = false;

function write(text: string, action?: string) {
  note ??= place();
  const line = document.createElement('p');
  line.textContent = text;
  note.replaceChildren(line);
  if (!action) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = action;
  button.onclick = () => location.reload();
  note.append(button);
}

function show() {
  if (newer) write(words.newerRules(checked), words.reload);
  else if (!navigator.onLine) write(words.noNetwork(checked));
  else if (copy) write(words.noAnswer(checked), words.askAgain);
  else note?.replaceChildren();
}
addEventListener('online', show);
addEventListener('offline', show);

async function compare(worker: ServiceWorker) {
  newer = (await answerOf<string>(worker, 'rules')) !== rules;
  show();
}

show();
const { controller, ready } = navigator.serviceWorker;
if (controller) {
  void answerOf<boolean>(controller, 'is-copy').then((answer) => {
    copy = answer;
    show();
  });
  controller.postMessage('refill' satisfies FromPage);
}
void ready.then((kept) => {
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
