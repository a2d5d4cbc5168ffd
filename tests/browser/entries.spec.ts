import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { bigCsv, faulty, good, refused } from '../fixtures/make.mjs';

const AS_OF = '/tools/entries/#as-of=2026-11-22';
/** Opens the tool and waits until it listens: before that a click is lost. */
async function open(page: Page) {
  await page.goto(AS_OF);
  await expect(page.locator('astro-island:has([data-tool=entries])')).not.toHaveAttribute(
    'ssr',
    /.*/,
  );
}
const answer = (name: string) => `[data-answer="${name}"]`;

test('the sample gives its groups, and the what-if', async ({ page }) => {
  await open(page);
  await page.locator('[data-action=sample]').click();
  const counts = {
    entries: 66,
    'entries-open': 47,
    'entries-protest': 6,
    'entries-past': 4,
    'entries-unliquidated': 4,
    'entries-blocked': 5,
    'rows-read': 127,
    'rows-used': 123,
    'rows-set-aside': 4,
    'makes-1': 47,
    'makes-3': 41,
  };
  for (const [name, value] of Object.entries(counts)) {
    await expect(page.locator(answer(name))).toHaveAttribute('data-value', String(value));
  }
  await expect(page.locator('[data-says=makes]')).toHaveText(
    'Start on Sun, Nov 22, 2026, and at tier 3 you still make 41 of 47; at tier 1, all 47.',
  );
  await expect(page.locator(answer('next-day'))).toHaveAttribute('data-value', '2026-11-25');
  await expect(page.locator(answer('next-day'))).toContainText('File protest by: 1 entry');
  await expect(page.locator(answer('next-start'))).toHaveAttribute('data-value', '2026-11-27');
});

/** The bytes that a drop, a picker and a paste hand over. */
const bytes = (name: keyof typeof good) => Buffer.from(good[name]());

async function drop(page: Page, name: string, content: Buffer) {
  const data = await page.evaluateHandle(
    ([title, base64]) => {
      const transfer = new DataTransfer();
      const raw = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([raw], title!));
      return transfer;
    },
    [name, content.toString('base64')],
  );
  for (const type of ['dragover', 'drop']) {
    await page.locator('.drop').dispatchEvent(type, { dataTransfer: data });
  }
}

async function expectThree(page: Page) {
  for (const [name, value] of Object.entries({
    'rows-read': 5,
    'rows-used': 5,
    'rows-set-aside': 0,
    entries: 3,
    'entries-open': 1,
    'entries-protest': 1,
    'entries-past': 0,
    'entries-unliquidated': 1,
    'entries-blocked': 0,
  })) {
    await expect(page.locator(answer(name))).toHaveAttribute('data-value', String(value));
  }
}

/** Chooses a file with the picker. */
const choose = (page: Page, name: string, content: Buffer) =>
  page
    .getByLabel('Your export')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });

/** Pastes a text into the empty box. */
async function paste(page: Page, text: string) {
  await page.getByLabel('Or paste rows').fill('');
  await page.getByLabel('Or paste rows').focus();
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Marks what stands there now, so that the next answer cannot be the last one. */
const forgetAnswer = (page: Page) =>
  page.evaluate(() => {
    for (const old of document.querySelectorAll('.answers *')) old.setAttribute('data-old', '');
  });
const fresh = (name: string) => `${answer(name)}:not([data-old])`;

test.describe('every export that can be read gives the same entries', () => {
  const names = Object.keys(good) as (keyof typeof good)[];
  const texts = names.filter((name) => !/xlsx|utf-16|1252/.test(name));
  for (const [way, those, give] of [
    ['chosen', names, choose],
    ['dropped', names, drop],
    [
      'pasted',
      texts,
      (page: Page, _: string, content: Buffer) => paste(page, content.toString('utf8')),
    ],
  ] as const) {
    test(way, async ({ page }) => {
      await open(page);
      for (const name of those) {
        await test.step(name, async () => {
          await forgetAnswer(page);
          await give(page, name, bytes(name));
          await expect(page.locator(fresh('rows-used'))).toHaveAttribute('data-value', '5');
          await expectThree(page);
        });
      }
    });
  }

  test('typed into the text area', async ({ page }) => {
    await open(page);
    await page.getByLabel('Or paste rows').fill(bytes('tab.tsv').toString());
    await page.locator('[data-action=read]').click();
    await expectThree(page);
  });
});

test('every file that is refused says why, shows nothing, and the next one is read', async ({
  page,
}) => {
  await open(page);
  for (const [name, { reason, make }] of Object.entries(refused)) {
    await test.step(name, async () => {
      await choose(page, 'utf-8.csv', bytes('utf-8.csv'));
      await expectThree(page);
      await choose(page, name, Buffer.from(make()));
      await expect(page.locator(`[data-refused="${reason}"]`)).toHaveText(/\w{3}/);
      await expect(page.locator('[data-answer]')).toHaveCount(0);
      await expect(page.locator('[data-table]')).toHaveCount(0);
    });
  }
});

test('every row that cannot be used is set aside with its reason, and the sum holds', async ({
  page,
}) => {
  await open(page);
  for (const [name, { make, used, aside }] of Object.entries(faulty)) {
    await test.step(name, async () => {
      await forgetAnswer(page);
      await drop(page, name, Buffer.from(make()));
      for (const [answered, value] of [
        ['rows-used', used],
        ['rows-set-aside', aside.length],
        ['rows-read', used + aside.length],
      ] as const) {
        await expect(page.locator(fresh(answered))).toHaveAttribute('data-value', String(value));
      }
      const [waiting] = await Promise.all([
        page.waitForEvent('download'),
        page.getByText(/Rows not used \(/).click(),
        page.locator('[data-action="set-aside-csv"]').click(),
      ]);
      const list = readFileSync((await waiting.path())!, 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(list).toHaveLength(aside.length + 1);
      expect(list.slice(1).every((line) => /^\d+,"?\w/.test(line))).toBe(true);
      expect(list.join('\n')).not.toMatch(/(^|,)"?[=+@]/m);
    });
  }
});

test('a column taken for another is put right, and a sheet chosen in error is left again', async ({
  page,
}) => {
  await open(page);
  await choose(page, 'second-sheet.xlsx', bytes('second-sheet.xlsx'));
  await expectThree(page);
  await page.getByText('Which column is which').click();
  await page.locator('[data-field=liquidated]').selectOption({ label: 'Entry Date' });
  await expect(page.locator(answer('entries-past'))).toHaveAttribute('data-value', '3');
  await page.getByText('Which column is which').click();
  await page.locator('[data-field=liquidated]').selectOption({ label: 'Liquidation Date' });
  await expectThree(page);
  await page.getByText('Which column is which').click();
  await page.locator('[data-choice=sheet]').selectOption('Cover');
  await expect(page.locator('[data-refused="nothing-known"]')).toBeVisible();
  await page.locator('[data-action=back]').click();
  await expectThree(page);
});

test('rows of one entry that disagree are found, each with what they say', async ({ page }) => {
  await open(page);
  await paste(
    page,
    'entry number\tliquidated\nABC-1234567-6\t9/18/2026\nABC-1234567-6\t9/25/2026\n999-9999999-1\t9/18/2026',
  );
  await expect(page.locator(answer('entries-blocked'))).toHaveAttribute('data-value', '1');
  await page.locator('[data-action=show-differing]').click();
  const rows = page.locator('[data-table=entries] tbody tr');
  await expect(rows).toHaveCount(1);
  await rows.locator('summary').click();
  await expect(rows).toContainText('2026-09-18 and 2026-09-25');
  await page.locator('[data-action=show-check-digit]').click();
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('th')).toHaveText('999-9999999-1');
});

test('“Clear” forgets the entries and what was pasted', async ({ page }) => {
  await open(page);
  await page.getByLabel('Or paste rows').fill('entry number\tliquidated\nABC-1234567-6\t9/18/2026');
  await page.locator('[data-action=read]').click();
  await expect(page.locator(answer('entries'))).toHaveAttribute('data-value', '1');
  await page.locator('[data-action=clear]').click();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
  await expect(page.getByLabel('Or paste rows')).toHaveValue('');
  await expect(page.locator('[data-tool=entries]')).not.toContainText('1234567');
});

test('a long paste is read and not poured into the box', async ({ page }) => {
  await open(page);
  const rows = Array.from({ length: 4000 }, (_, at) => `ABC${1_000_000 + at}0\t9/18/2026`);
  await paste(page, rows.join('\n'));
  await expect(page.locator(answer('entries'))).toHaveAttribute('data-value', '4000');
  await expect(page.getByText('too many to show in this box')).toBeVisible();
  await expect(page.getByLabel('Or paste rows')).toHaveValue('');
});

test('more entries than CBP takes in a file: one zip, or file by file', async ({ page }) => {
  await open(page);
  const numbers = Array.from({ length: 12_000 }, (_, at) => `ABC${1_000_000 + at}0`);
  await paste(page, numbers.map((number) => `${number}\t9/18/2026`).join('\n'));
  await expect(page.locator(answer('entries-open'))).toHaveAttribute('data-value', '12000');
  const save = async (button: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync((await file.path())!) };
  };
  const read: string[] = [];
  for (const part of [1, 2]) {
    const { name, bytes } = await save(`[data-action="cape-part"][data-part="${part}"]`);
    expect(name).toBe(`cape-entries-${part}.csv`);
    const [header, ...lines] = bytes.toString().trimEnd().split('\r\n');
    expect(header).toBe('Entry Number');
    expect(lines.length).toBeLessThanOrEqual(9999);
    expect(bytes.length).toBeLessThan(1_000_000);
    read.push(...lines);
  }
  expect(read.sort()).toEqual(numbers);
  const { name, bytes } = await save('[data-action="cape-csv"]');
  expect(name).toBe('cape-entries.zip');
  expect(Object.keys(unzipSync(bytes))).toEqual(['cape-entries-1.csv', 'cape-entries-2.csv']);
});

test('the page tells how far a reading is, and works on meanwhile', async ({ page }) => {
  await open(page);
  // Noted inside the page, so that a fast machine is not too fast to be seen.
  await page.evaluate(() => {
    const seen = { counts: new Set<string>(), cancel: false, turns: 0 };
    Object.assign(window, { seen });
    const turn = () => {
      if (document.querySelector('progress')) seen.turns++;
      if (!document.querySelector('[data-answer="entries"]')) setTimeout(turn);
    };
    turn();
    new MutationObserver(() => {
      const count = document.querySelector('.reading label')?.textContent;
      if (count) seen.counts.add(count);
      seen.cancel ||= !!document.querySelector('[data-action=cancel]');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await drop(page, 'big.csv', Buffer.from(bigCsv(40_000, 500)));
  await expect(page.locator(answer('rows-read'))).toHaveAttribute('data-value', '40000');
  const seen = await page.evaluate(() => {
    const { seen } = window as unknown as {
      seen: { counts: Set<string>; cancel: boolean; turns: number };
    };
    return { ...seen, counts: [...seen.counts] };
  });
  expect(seen.cancel).toBe(true);
  expect(seen.counts).toContain('Reading: 2,000 rows so far');
  expect(seen.turns).toBeGreaterThan(3);
});

test('nothing of the file leaves the page, and a reload forgets it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await open(page);
  await drop(page, 'utf-8.csv', bytes('utf-8.csv'));
  await expectThree(page);
  expect(asked.filter((one) => !one.startsWith('GET'))).toEqual([]);
  expect(asked.join()).not.toMatch(/ABC|1234567/);
  expect(page.url()).not.toMatch(/1234567/);
  const stored = () =>
    page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
  expect(await stored()).not.toMatch(/1234567/);
  await page.reload();
  await expect(page.getByLabel('Your export')).toBeEnabled();
  await expect(page.locator(answer('entries'))).toHaveCount(0);
});

test('dates that may have the day first are asked about, and nothing is counted before', async ({
  page,
}) => {
  await open(page);
  await page
    .getByLabel('Or paste rows')
    .fill('entry number\tliquidated\nABC-1234567-6\t25/09/2026\n999-9999999-0\t07/08/2026');
  await page.locator('[data-action=read]').click();
  await expect(page.locator('[data-question="day-order"]')).toBeVisible();
  await expect(page.locator(answer('entries'))).toHaveCount(0);
  await page.getByRole('button', { name: 'The day comes first' }).click();
  await expect(page.locator(answer('rows-used'))).toHaveAttribute('data-value', '2');
  await expect(page.locator(answer('entries-open'))).toHaveAttribute('data-value', '1');
});

test('lost zeros are put back only when she says so', async ({ page }) => {
  await open(page);
  await page.getByLabel('Or paste rows').fill('entry number\tliquidated\n1234567890\t9/18/2026');
  await page.locator('[data-action=read]').click();
  await expect(page.locator(answer('rows-set-aside'))).toHaveAttribute('data-value', '1');
  await page.locator('[data-action="add-zeros"]').click();
  await expect(page.locator(answer('entries-open'))).toHaveAttribute('data-value', '1');
});

test('the downloads hold what the answers say', async ({ page }) => {
  await open(page);
  await page.locator('[data-action=sample]').click();
  const download = async (action: string) => {
    const waiting = page.waitForEvent('download');
    await page.locator(`[data-action="${action}"]`).click();
    return readFileSync((await (await waiting).path())!, 'utf8');
  };
  const cape = (await download('cape-csv')).trimEnd().split('\r\n');
  expect(cape[0]).toBe('Entry Number');
  expect(cape).toHaveLength(48);
  expect(cape.slice(1).every((line) => /^ZZ9\d{8}$/.test(line))).toBe(true);
  const rows = (text: string) =>
    Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const protests = rows(await download('protest-csv'));
  expect(protests).toHaveLength(10);
  const table = rows(await download('table-csv'));
  expect(table).toHaveLength(66);
  expect(
    table.filter(({ Group }) => Group === 'Open for CAPE').map((row) => row['Entry Number']),
  ).toEqual(cape.slice(1));

  // Day for day: what the tables say is what the calendar file holds, read by another library.
  const open_ = table.filter(({ Group }) => Group === 'Open for CAPE');
  const days = [
    ...open_.flatMap((row) => [row['Start by'], row['File CAPE by'], row['Last CAPE day']]),
    ...protests.flatMap((row) => [row['File protest by'], row['Last protest day']]),
  ].filter((day): day is string => !!day && day >= '2026-11-22');
  const calendar = await download('calendar');
  const events = new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([...new Set(days)].sort());
  expect(calendar).not.toContain('ZZ9');
  for (const { description, uid, startDate } of events) {
    expect(description).toContain('How we counted');
    expect(description).toMatch(/Add (80|180) days: .*\[/);
    expect(uid).toBe(`entries-${startDate.toString()}@cape-portal-guide`);
  }
});

test('the days can be taken along: own reminders, links without counts, text', async ({ page }) => {
  await open(page);
  await page.locator('[data-action=sample]').click();
  await page.locator('[data-part=take] summary').click();
  await page.locator('[data-reminders=file-protest-by]').fill('2');
  const links = page.locator('[data-part=take] .rows a');
  expect(await links.count()).toBeGreaterThan(8);
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).not.toMatch(/entr(y|ies)[^/?]*%|ZZ9|\d\+entr|#/);
  }
  await expect(page.locator('[data-text=days]')).toHaveValue(
    /File protest by: 1 entry: Wednesday, November 25, 2026/,
  );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=calendar]').click(),
  ]);
  const calendar = readFileSync((await file.path())!, 'utf8');
  const [first] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  const alarms = first!.getAllSubcomponents('valarm');
  // The last protest day is the same day, and keeps its own: 7 days before lies in the past.
  expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
    '-P1DT15H',
    '-PT15H',
    'PT9H',
  ]);
  await page.locator('[data-reminders=file-protest-by]').fill('soon');
  await page.locator('[data-action=calendar]').click();
  await expect(page.getByText('cannot be read. Correct it')).toBeVisible();
});

test('a broker splits the files by filer and by importer; no importer number leaves the page', async ({
  page,
}) => {
  await open(page);
  const rows = [
    'Entry Number,Importer Number,Liquidation Date',
    'BQ7-1000000-2,12-3456789WC,09/18/2026',
    'BQ7-1000001-0,12-3456789WC,07/10/2026',
    'BQ7-1000002-8,98-7654321AB,09/18/2026',
    'ZZ9-1000012-4,98-7654321AB,09/18/2026',
  ];
  await page.getByLabel('Or paste rows').fill(rows.join('\n'));
  await page.locator('[data-action=read]').click();
  await expect(page.locator(answer('entries'))).toHaveAttribute('data-value', '4');
  const zip = async () => {
    const waiting = page.waitForEvent('download');
    await page.locator('[data-action=split-zip]').click();
    const files = unzipSync(readFileSync((await (await waiting).path())!));
    return Object.entries(files).map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')] as const,
    );
  };
  await page.getByText('For brokers: split by client').click();
  await page.locator('[data-split=filer]').click();
  const byFiler = Object.fromEntries(await zip());
  expect(Object.keys(byFiler).sort()).toEqual([
    'filer-BQ7/cape-entries.csv',
    'filer-BQ7/protest-list.csv',
    'filer-ZZ9/cape-entries.csv',
  ]);
  expect(byFiler['filer-ZZ9/cape-entries.csv']).toBe('Entry Number\r\nZZ910000124\r\n');

  await page.locator('[data-split=importer]').click();
  const labels = page.locator('.parts input');
  await expect(labels).toHaveCount(2);
  await expect(labels.first()).toHaveValue('client-01');
  await labels.first().fill('Blue Chairs');
  await labels.last().fill('../12');
  const byImporter = await zip();
  expect(byImporter.map(([path]) => path).sort()).toEqual([
    '-12/cape-entries.csv',
    'Blue Chairs/cape-entries.csv',
    'Blue Chairs/protest-list.csv',
  ]);
  const all = JSON.stringify(byImporter) + (await page.locator('main').innerText());
  expect(all).not.toMatch(/3456789|7654321/);
});

test('on paper: no box to drop into, and what is left out is said', async ({ page }) => {
  await open(page);
  await page.locator('[data-action=sample]').click();
  await expect(page.locator('[data-table=entries] tbody tr')).toHaveCount(25);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.drop')).toBeHidden();
  await expect(page.getByText('25 of 66 shown')).toBeVisible();
});

test('a reading can be cancelled', async ({ page }) => {
  // The reader is held back, so that there is time to cancel on any machine.
  await page.route('**/worker-en*', () => {});
  await open(page);
  await drop(page, 'utf-8.csv', bytes('utf-8.csv'));
  await page.locator('[data-action=cancel]').click();
  await expect(page.getByText('Cancelled. Nothing was kept.')).toBeVisible();
  await page.unroute('**/worker-en*');
  await drop(page, 'utf-8.csv', bytes('utf-8.csv'));
  await expectThree(page);
});

test('her own days and another day change the what-if', async ({ page }) => {
  await open(page);
  await page.locator('[data-action=sample]').click();
  await expect(page.locator(answer('makes-3'))).toHaveAttribute('data-value', '41');
  await page.getByText('If you start reactivating on').click();
  await page.getByLabel('Business days to get back in').fill('30');
  await expect(page.locator(answer('makes-own'))).toHaveAttribute('data-value', '20');
  await page.getByRole('textbox', { name: 'Count as of', exact: true }).fill('2027-08-01');
  await expect(page.locator(answer('entries-open'))).toHaveAttribute('data-value', '0');
});

test('a file over the limit is refused before it is read', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['entry number\n'], 'huge.csv'));
    const [file] = transfer.files;
    Object.defineProperty(file, 'size', { value: 500_000_000 });
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
    // A true transfer hands out a new file each time, with its own size.
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
    document.querySelector('.drop')?.dispatchEvent(drop);
  });
  await expect(page.locator('[data-refused="too-large"]')).toBeVisible();
});
