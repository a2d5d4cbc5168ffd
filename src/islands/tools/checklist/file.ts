import type { Checklist } from '../../../rules/checklist';
import { readChecklist } from '../../situation/remembered';

const FORMAT = 'cape-checklist';
const VERSION = 1;
/** No checklist is near this long; a larger file is not read at all. */
export const LARGEST_FILE = 10_000;

export type FileTrouble = 'large' | 'unreadable' | 'newer';

/** A checklist as the text of a small file: the findings alone, no dates and no names. */
export const writeChecklistFile = (checklist: Checklist): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, checklist }, null, 2)}\n`;

/** The checklist in a file's text, or why there is none. Refuses anything it does not know. */
export function readChecklistFile(text: string): Checklist | FileTrouble {
  if (text.length > LARGEST_FILE) return 'large';
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof file !== 'object' || file === null) return 'unreadable';
    const { format, version, checklist } = file as Record<string, unknown>;
    if (format !== FORMAT || typeof version !== 'number') return 'unreadable';
    if (version > VERSION) return 'newer';
    return (version === VERSION && readChecklist(checklist)) || 'unreadable';
  } catch {
    return 'unreadable';
  }
}
