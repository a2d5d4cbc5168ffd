/** Why a file or a text is refused whole. */
export type RefusalReason =
  | 'empty'
  | 'header-only'
  | 'too-large'
  | 'other-too-large'
  | 'pasted-too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'locked'
  | 'rights'
  | 'damaged'
  | 'not-workbook'
  | 'packed'
  | 'no-sheet'
  | 'picture'
  | 'pdf'
  | 'word'
  | 'slides'
  | 'rich-text'
  | 'json'
  | 'web-archive'
  | 'web-page'
  | 'email'
  | 'apple-numbers'
  | 'database'
  | 'query'
  | 'not-text'
  | 'nothing-known'
  | 'failed';

/** A refusal of the whole input; nothing of it is shown. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** The line it happened on, where there is one. */
    readonly line?: number,
  ) {
    super(reason);
  }
}

/** Bytes in so many megabytes. */
export const bytesOf = (megabytes: number): number => megabytes * 1_000_000;
