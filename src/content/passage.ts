/**
 * One block of an article as a reader sees it (a paragraph, a list item, a table row, a quotation's paragraph): plain text,
 * white space collapsed, in reading order. What Luna searches, quotes and points at.
 */
export interface Passage {
  readonly text: string;
  /** The headings it stands under, outermost first, as plain text. */
  readonly headings: readonly string[];
  /** Of a table's row: what its cells say, which `text` has one after the other. */
  readonly cells?: readonly string[];
  /** The row that names a table's columns, where this is another row of it. */
  readonly header?: Passage;
}
