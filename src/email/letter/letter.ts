import type { Language, Text } from '../../domain/text/text.js';

/** One piece of a letter. HTML and text are rendered from the same blocks, so their contents agree. */
export type Block =
  | { readonly kind: 'letterhead'; readonly lines: readonly string[]; readonly date: string }
  /** The subject line inside the letter ("V/v …"). */
  | { readonly kind: 'concerns'; readonly text: string }
  /** Further lines are indented under the first line. */
  | { readonly kind: 'addressee'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The title of one report among several. */
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'missing'; readonly title: string; readonly groups: readonly MissingLine[] }
  /** A numbered list, most important sentence first. */
  | { readonly kind: 'points'; readonly title: string; readonly points: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'action'; readonly request: string; readonly label: string; readonly url: string }
  /** Further addresses, each on its own line. */
  | { readonly kind: 'links'; readonly links: readonly { readonly label: string; readonly url: string }[] }
  | { readonly kind: 'closing'; readonly lines: readonly string[] }
  | { readonly kind: 'copies'; readonly text: string };

export type Fact = { readonly label: string; readonly value: string };
export type TextOrTyped = Text | string;
/** A row of facts. @param only the only language whose letters contain it */
export type FactText = readonly [label: Text, value: TextOrTyped, only?: Language | undefined];
/** Null rows are left out. */
export type FactTexts = readonly (FactText | null)[];
export type MissingLine = { readonly group: string; readonly names: string };

/** A letter as a value, without addresses and transport. */
export type Letter = {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Lines that call the letter automatic, give its reference and mark demonstration data. */
  readonly footer: readonly string[];
};
