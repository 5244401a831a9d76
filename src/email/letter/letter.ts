import type { Language } from '../../domain/text/text.js';

/** One piece of a letter. Both bodies of an e-mail are rendered from the same pieces, so they say the same. */
export type Block =
  | { readonly kind: 'letterhead'; readonly lines: readonly string[]; readonly date: string }
  /** What the letter concerns ("V/v …"). */
  | { readonly kind: 'concerns'; readonly text: string }
  /** Who it is to; further lines are set under the first one. */
  | { readonly kind: 'addressee'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Title of one report among several. */
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'missing'; readonly title: string; readonly groups: readonly MissingLine[] }
  /** Sentences that stand one below the other, the most important first. */
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
export type MissingLine = { readonly group: string; readonly names: string };

/** A letter as a value: nothing about addresses or transport. */
export type Letter = {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** What stands below the line: that a machine wrote it, the reference, the mark of a demonstration. */
  readonly footer: readonly string[];
};
