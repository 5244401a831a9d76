import type { Block } from './letter.js';
import { blocksHtml } from './render-html.js';

/**
 * Gmail clips a message at about 102 KB. Measurements disagree whether it counts the HTML or its base64 form, which is
 * a third larger (github.com/hteumeuleu/email-bugs, issue 41). With this limit both stay below 100 KB.
 */
export const MOST_HTML_BYTES = 70_000;

/**
 * A list that can be shortened. It then shows its first entries and a sentence with the number of the others and a
 * link.
 */
export type Long = { readonly kind: 'long'; readonly count: number; show(shown: number): readonly Block[] };

export type Draft = Block | Long;

const isLong = (draft: Draft): draft is Long => draft.kind === 'long';
const bytesOf = (blocks: readonly Block[]): number => Buffer.byteLength(blocksHtml(blocks)) + 1;

/**
 * Shortens the lists so that the letter fits. `around` gives the bytes of the letter with the blocks that are no lists.
 */
export function withinSize(drafts: readonly Draft[], around: (blocks: readonly Block[]) => number): readonly Block[] {
  const fixed = drafts.filter((draft) => !isLong(draft));
  if (fixed.length === drafts.length) return fixed;
  let room = MOST_HTML_BYTES - around(fixed);
  const lists = drafts.filter(isLong).map((list) => ({ list, bytes: bytesOf(list.show(list.count)) }));
  const shown = new Map<Long, readonly Block[]>();
  // The shortest list comes first. The others share the room that it does not need.
  for (const [i, { list }] of lists.toSorted((a, b) => a.bytes - b.bytes).entries()) {
    const blocks = longestWithin(list, room / (lists.length - i));
    shown.set(list, blocks);
    room -= bytesOf(blocks);
  }
  return drafts.flatMap((draft) => (isLong(draft) ? (shown.get(draft) ?? []) : [draft]));
}

function longestWithin({ count, show }: Long, room: number): readonly Block[] {
  if (bytesOf(show(count)) <= room) return show(count);
  let [fits, exceeds] = [0, count];
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2);
    if (bytesOf(show(middle)) <= room) fits = middle;
    else exceeds = middle;
  }
  return show(fits);
}
