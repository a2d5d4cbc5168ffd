/** Takes one row: its cells as text, the line it stands on, the share read so far, whether its quotation marks are broken. */
export type TakeRow = (
  cells: readonly string[],
  line: number,
  share: number,
  brokenQuotes?: boolean,
) => void;
