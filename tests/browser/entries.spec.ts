import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { good, refused } from '../fixtures/make.mjs';

const AS_OF = '/tools/entries/#as-of=2026-11-22';
/** Opens the tool and waits until it listens: before that a click is lost. */
async function open(page: Page) {
  await page.goto(AS_OF);
  const island = page.locator('astro-island:has([data-tool=entries])');
  await expect(island).not.toHaveAttribute('ssr', /.*/);
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

test.describe('the same export', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
  });

  for (const name of ['export.xlsx', 'utf-16le.txt', 'windows-1252.csv'] as const) {
    test(`chosen: ${name}`, async ({ page }) => {
      await page.getByLabel('Your export').setInputFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: bytes(name),
      });
      await expectThree(page);
    });
  }

  test('dropped', async ({ page }) => {
    await drop(page, 'serials.xlsx', bytes('serials.xlsx'));
    await expectThree(page);
  });

  test('typed into the text area', async ({ page }) => {
    await page.getByLabel('Or paste rows').fill(bytes('tab.tsv').toString());
    await page.locator('[data-action=read]').click();
    await expectThree(page);
  });

  test('pasted', async ({ page }) => {
    await page.getByLabel('Or paste rows').focus();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
      document.activeElement?.dispatchEvent(paste);
    }, bytes('tab.tsv').toString());
    await expectThree(page);
  });
});

test('a refused file says why, shows nothing, and the next one is read', async ({ page }) => {
  await open(page);
  const file = page.getByLabel('Your export');
  const give = (name: string, buffer: Buffer) =>
    file.setInputFiles({ name, mimeType: 'text/csv', buffer });
  for (const name of ['picture.csv', 'locked.xlsx', 'cut-off.xlsx', 'wide.csv'] as const) {
    const { reason, make } = refused[name];
    await give(name, Buffer.from(make()));
    await expect(page.locator(`[data-refused="${reason}"]`)).toBeVisible();
    await expect(page.locator(answer('entries'))).toHaveCount(0);
  }
  await give('utf-8.csv', bytes('utf-8.csv'));
  await expectThree(page);
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
  expect((await download('protest-csv')).trimEnd().split('\r\n')).toHaveLength(11);
  expect((await download('table-csv')).trimEnd().split('\r\n')).toHaveLength(67);
  const calendar = await download('calendar');
  const days = calendar.match(/DTSTART;VALUE=DATE:\d+/g) ?? [];
  expect(days.length).toBeGreaterThan(5);
  expect(new Set(days).size).toBe(days.length);
  expect(calendar).not.toContain('ZZ9');
});

test('a reading can be cancelled', async ({ page }) => {
  // The reader is held back, so that there is time to cancel on any machine.
  await page.route('**/entries-worker*', () => {});
  await open(page);
  await drop(page, 'utf-8.csv', bytes('utf-8.csv'));
  await page.locator('[data-action=cancel]').click();
  await expect(page.getByText('Cancelled. Nothing was kept.')).toBeVisible();
  await page.unroute('**/entries-worker*');
  await drop(page, 'utf-8.csv', bytes('utf-8.csv'));
  await expectThree(page);
});

test('her own days and another day change the what-if', async ({ page }) => {
  await open(page);
  await page.locator('[data-action=sample]').click();
  await expect(page.locator(answer('makes-3'))).toHaveAttribute('data-value', '41');
  await page.getByLabel('Business days to reactivate').fill('30');
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
