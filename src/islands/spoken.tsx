import type { ComponentType } from 'preact';
import { en } from '../words/en';
import { es } from '../words/es';
import { Language } from './i18n';

const words = { en, es };

/** A calculator as markup in a language, for the build; in the browser wake.ts gives it its words. */
export const Spoken = ({ tool: Tool, in: language }: { tool: ComponentType; in: 'en' | 'es' }) => (
  <Language.Provider value={words[language]}>
    <Tool />
  </Language.Provider>
);
