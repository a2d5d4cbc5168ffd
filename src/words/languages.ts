interface LanguageSettings {
  /** As its own readers call it. */
  readonly name: string;
  /** How days and figures are written: what `Intl` knows of this locale. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Every language that the site can be built in; adding one starts with its line here. `npm run check` then
 * names the tables of sentences that it lacks, `npm run translations` the pages, tools and contacts too.
 */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-US', direction: 'ltr' },
  es: { name: 'Español', locale: 'es-US', direction: 'ltr' },
} as const satisfies Readonly<Record<string, LanguageSettings>>;

export type Language = keyof typeof LANGUAGES;
export const ALL_LANGUAGES = Object.keys(LANGUAGES) as readonly Language[];

export const settingsOf = (language: Language): LanguageSettings => LANGUAGES[language];

/** The one that lacks nothing: it stands at the root, and what another lacks leads to it. */
export const WHOLE = 'en' satisfies Language;

/** The language of a page, by what Astro or its root element calls it. */
export const languageOf = (code: string | undefined): Language =>
  ALL_LANGUAGES.find((one) => one === code) ?? WHOLE;

/** The same address in a language. Says nothing of whether the page exists. */
export const addressIn = (language: Language, address: string): string =>
  language === WHOLE ? address : `/${language}${address}`;
