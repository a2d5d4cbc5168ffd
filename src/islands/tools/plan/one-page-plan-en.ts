import type { Words } from '../../../words/en';
import * as say from '../../../words/en/one-page-plan';
import { mountSheet, type Routes } from './one-page-plan';

/** Puts the sheet, in English, into the page. It comes with its words: a file less to fetch. */
export const mount = (words: Words, routes: Routes, own: boolean): HTMLElement =>
  mountSheet(words, { ...say, routes }, own);
