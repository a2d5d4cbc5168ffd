import type * as offlineWords from '../words/en/offline';

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

/** Calls back once a worker has all its files; at once where it has them. */
function installed(worker: ServiceWorker, ready: () => void): void {
  if (worker.state === 'installed') ready();
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

/**
 * What says of a page's copy that there is no network, and that newer rules wait. Several calls share
 * one place on the page.
 */
export function sayOf(words: typeof offlineWords): (kept: ServiceWorkerRegistration) => void {
  const { rules = '', checked = '' } =
    document.querySelector<HTMLElement>('[data-rules]')?.dataset ?? {};
  let note: HTMLElement | undefined;
  const write = (text: string) => {
    note ??= place();
    const line = document.createElement('p');
    line.textContent = text;
    note.replaceChildren(line);
  };
  const network = () =>
    navigator.onLine ? note?.replaceChildren() : write(words.noNetwork(checked));
  addEventListener('online', network);
  addEventListener('offline', network);

  const compare = async (worker: ServiceWorker) => {
    if ((await rulesOf(worker)) === rules) return;
    write(words.newerRules(checked));
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.reload;
    button.onclick = () => location.reload();
    note?.append(button);
  };

  return (kept) => {
    if (!navigator.onLine) network();
    const { waiting, installing } = kept;
    if (waiting) {
      void compare(waiting).then(() => waiting.postMessage('take-over' satisfies FromPage));
    }
    if (installing) installed(installing, () => void compare(installing));
  };
}
