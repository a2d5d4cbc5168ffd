import type { Words } from '../../words/en';
import * as say from '../../words/en/sheet';
import { mountSheet, type Routes } from '../sheet';

/** Puts the sheet, in English, into the page. It comes with its words: a file less to fetch. */
export const mount = (words: Words, routes: Routes, own: boolean): HTMLElement =>
  mountSheet(words, { ...say, routes }, own);
