/** What the entries tool reads at most. Limits of ours, so that a browser stays usable; not CBP's. */

/** Megabytes of a file, refused before it is read. */
export const FILE_MEGABYTES = 100;
/** Megabytes of a file in another format than .xlsx and text: a library reads it, and holds it whole. */
export const OTHER_MEGABYTES = 25;
/** Rows, refused while reading. */
export const ROWS = 500_000;
/** Columns: more are no export of ACE. */
export const COLUMNS = 500;
/** Megabytes (characters) through the text area. */
export const PASTED_MEGABYTES = 20;
/** Megabytes of one part of a workbook once unpacked. */
export const PART_MEGABYTES = 1000;
