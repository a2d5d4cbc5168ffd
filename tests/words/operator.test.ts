import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/content/operator';
import { site as en } from '../../src/words/en/site';
import { site as es } from '../../src/words/es/site';

/** What each kind of operator is called; a sentence that says "not" before that denies being one. */
const NAMES = {
  en: { broker: /customs broker/, 'law-firm': /law firm/, association: /association/ },
  es: { broker: /agente de aduanas/, 'law-firm': /bufete/, association: /asociación/ },
} as const;
const DENIES = { en: /\b(not|no|nor)\b/i, es: /\b(no|ni)\b/i } as const;
const saidBy = (words: typeof en.operator, kind: (typeof KINDS)[number]) =>
  [words.disclaimers, words.trust, words.about].map((sentences) => sentences[kind]);

describe.each([
  ['en', en.operator],
  ['es', es.operator],
] as const)('in %s', (language, words) => {
  it.each(['broker', 'law-firm', 'association'] as const)(
    'a %s is named for what it is, and denies it nowhere',
    (kind) => {
      const named = NAMES[language][kind];
      for (const text of saidBy(words, kind)) {
        expect(text).toMatch(named);
        const naming = text.split('. ').filter((sentence) => named.test(sentence));
        const denying = naming.filter((one) => DENIES[language].test(one.split(named)[0]!));
        expect(denying).toEqual([]);
      }
    },
  );

  it('nobody in particular is neither broker nor law firm, and no kind is CBP', () => {
    expect(words.disclaimers.none).toMatch(NAMES[language].broker);
    expect(words.disclaimers.none).toMatch(NAMES[language]['law-firm']);
    for (const kind of KINDS) {
      expect(words.disclaimers[kind]).toMatch(/government agency|agencia del gobierno/);
      expect(words.trust[kind]).toContain('CBP');
    }
  });
});
