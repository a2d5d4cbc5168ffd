// What stands in a page for programs must not disturb the page: no word on the console under the
// strict policy, and nothing asked for that no reader sees.
import { readFileSync } from 'node:fs';
import { folder } from '../built';
import { expect, test } from './quiet';

for (const path of ['/', '/reactivate/sign-in/', '/tools/plan/', '/es/checklist/']) {
  test(`${path}: its data are read under the policy, and its load asks for nothing of them`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const violated: string[] = [];
      Object.assign(globalThis, { violated });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
        violated.push(`${violatedDirective} ${sourceFile}`),
      );
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const read = await page
      .locator('script[type="application/ld+json"]')
      .evaluate((script) => JSON.parse(script.textContent ?? ''));
    expect(read['@graph'].length).toBeGreaterThan(0);
    expect(await page.evaluate(() => (globalThis as { violated?: string[] }).violated)).toEqual([]);
    expect(asked.filter((one) => /\.(md|xml|json|png|webmanifest|ico)$|llms/.test(one))).toEqual(
      [],
    );
  });
}

test('the browser takes the manifest as it is', async ({ page }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect([new URL(url).pathname, errors]).toEqual(['/manifest.webmanifest', []]);
  expect(JSON.parse(data ?? '').icons.length).toBeGreaterThan(3);
});

test('the browser reads feed and sitemap as XML without a fault', async ({ page }) => {
  // On a page of ours the policy lets no text become markup.
  await page.goto('about:blank');
  for (const file of ['feed.xml', 'sitemap-0.xml']) {
    const root = await page.evaluate(
      (xml) => {
        const read = new DOMParser().parseFromString(xml, 'application/xml');
        return read.querySelector('parsererror')?.textContent ?? read.documentElement.localName;
      },
      readFileSync(`${folder}/${file}`, 'utf8'),
    );
    expect(root).toBe(file === 'feed.xml' ? 'rss' : 'urlset');
  }
});
