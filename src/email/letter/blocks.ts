import type { Text } from '../../domain/text/text.js';
import type { LetterFrame } from './frame.js';
import type { Block, FactTexts, TextOrTyped } from './letter.js';
import type { Draft } from './size.js';

/** Makes the blocks of a letter from sentences in both languages. */

/** A paragraph. Empty sentences are left out. */
export const paragraph = ({ say }: LetterFrame, ...sentences: readonly Text[]): Block => ({
  kind: 'paragraph',
  text: sentences
    .map(say)
    .filter((sentence) => sentence !== '')
    .join(' '),
});

export const section = ({ say }: LetterFrame, text: Text): Block => ({ kind: 'section', text: say(text) });

export const facts = ({ say, language }: LetterFrame, rows: FactTexts): Block => ({
  kind: 'facts',
  rows: rows
    .filter((row) => row !== null)
    .flatMap(([label, value, only = language]) =>
      only === language ? [{ label: say(label), value: say(value) }] : [],
    ),
});

/** A list of the most important sentences. No block if there are none. */
export const points = ({ say }: LetterFrame, title: Text, sentences: readonly Text[]): Block[] =>
  sentences.length === 0 ? [] : [{ kind: 'points', title: say(title), points: sentences.map(say) }];

export const action = ({ say }: LetterFrame, request: Text, label: Text, url: string): Block => ({
  kind: 'action',
  request: say(request),
  label: say(label),
  url,
});

export const link = ({ say }: LetterFrame, label: Text, url: string): Block => ({
  kind: 'links',
  links: [{ label: say(label), url }],
});

type TableTexts<Item> = {
  readonly columns: readonly Text[];
  row(item: Item): readonly TextOrTyped[];
  /** The line below a shortened table, with a link to the whole table. */
  more(others: readonly Item[], listed: readonly Item[]): Text;
};

/**
 * A table that is shortened if the letter is too long.
 * @param all the page with the complete list
 */
export const longTable = <Item>(
  frame: LetterFrame,
  caption: Text,
  { columns, row, more }: TableTexts<Item>,
  items: readonly Item[],
  all: string,
): Draft => {
  const { say } = frame;
  // Rows are kept, because the search for the number that fits shows them repeatedly.
  const said: (readonly string[])[] = [];
  return {
    kind: 'long',
    count: items.length,
    show(shown) {
      const [listed, others] = [items.slice(0, shown), items.slice(shown)];
      for (const item of items.slice(said.length, shown)) said.push(row(item).map(say));
      return [
        { kind: 'table', caption: say(caption), columns: columns.map(say), rows: said.slice(0, shown) },
        ...(others.length > 0 ? [link(frame, more(others, listed), all)] : []),
      ];
    },
  };
};
