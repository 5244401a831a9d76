import type { Language, Text } from '../../domain/text/text.js';

/**
 * One piece of a letter. The HTML and the text of an e-mail are rendered from the same blocks, so both say the same.
 */
export type Block =
  | { readonly kind: 'letterhead'; readonly lines: readonly string[]; readonly date: string }
  /** The subject line inside the letter ("V/v …"). */
  | { readonly kind: 'concerns'; readonly text: string }
  /** Further lines are indented under the first one. */
  | { readonly kind: 'addressee'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Title of one report among several. */
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'missing'; readonly title: string; readonly groups: readonly MissingLine[] }
  /** A numbered list, the most important sentence first. */
  | { readonly kind: 'points'; readonly title: string; readonly points: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'action'; readonly request: string; readonly label: string; readonly url: string }
  /** Further addresses, one a line. */
  | { readonly kind: 'links'; readonly links: readonly { readonly label: string; readonly url: string }[] }
  | { readonly kind: 'closing'; readonly lines: readonly string[] }
  | { readonly kind: 'copies'; readonly text: string };

export type Fact = { readonly label: string; readonly value: string };
/** A sentence of ours in both languages, or what somebody typed. */
export type TextOrTyped = Text | string;
/** A row of facts in both languages. */
export type FactText = {
  readonly label: Text;
  readonly value: TextOrTyped;
  /** The row stands in letters of this language alone. */
  readonly only?: Language;
};
/** Rows that are null are left out. */
export type FactTexts = readonly (FactText | null)[];
export type MissingLine = { readonly group: string; readonly names: string };

/** A letter as a value, without addresses and transport. */
export type Letter = {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Says that the letter is automatic, gives its reference and marks demonstration data. */
  readonly footer: readonly string[];
};
