import type * as offlineWords from '../words/en/offline';

/** What a page may ask the service worker: the code of its rules, or to take over if no other page is open. */
export type FromPage = 'rules' | 'take-over';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** The code of the rules that a worker keeps. */
function rulesOf(worker: ServiceWorker): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<string>((done) => {
    port1.onmessage = ({ data }) => done(String(data));
  });
  worker.postMessage('rules' satisfies FromPage, [port2]);
  return answer;
}

/** Keeps the guide for reading without a network, and says what a page of the copy is. */
export async function keepOffline(words: typeof offlineWords): Promise<void> {
  const foot = document.querySelector('footer');
  const { rules = '', checked = '' } =
    document.querySelector<HTMLElement>('[data-rules]')?.dataset ?? {};
  const note = document.createElement('div');
  note.className = 'offline';
  note.role = 'status';
  foot?.prepend(note);
  const say = (text: string) => {
    const line = document.createElement('p');
    line.textContent = text;
    note.replaceChildren(line);
  };

  const network = () => (navigator.onLine ? note.replaceChildren() : say(words.noNetwork(checked)));
  if (!navigator.onLine) network();
  addEventListener('offline', network);
  addEventListener('online', network);

  const compare = async (worker: ServiceWorker) => {
    if ((await rulesOf(worker)) === rules) return;
    say(words.newerRules(checked));
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.reload;
    button.onclick = () => location.reload();
    note.append(button);
  };

  const kept = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  if (kept.waiting) {
    await compare(kept.waiting);
    kept.waiting?.postMessage('take-over' satisfies FromPage);
  }
  kept.addEventListener('updatefound', () => {
    const coming = kept.installing;
    // The first copy replaces none, so there is nothing older to warn of.
    if (!coming || !kept.active) return;
    coming.addEventListener('statechange', () => {
      if (coming.state === 'installed') void compare(coming);
    });
  });
}
