// Lighthouse with its mobile preset, in the Chromium that is already running.
import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The four scores (0 to 100) and the figures behind the first, for one address. */
export async function scores(address, port) {
  const { lhr } = await lighthouse(address, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: CATEGORIES,
    formFactor: 'mobile',
  });
  const figure = (audit) => lhr.audits[audit]?.numericValue;
  return {
    scores: CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
    lcp: figure('largest-contentful-paint'),
    tbt: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    lost: Object.values(lhr.audits)
      .filter(({ score, scoreDisplayMode: mode }) => mode === 'binary' && score === 0)
      .map(({ id }) => id),
  };
}
