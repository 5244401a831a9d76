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

/**
 * Shortens the lists so that the letter fits. `around` gives the bytes of the letter with the blocks that are no lists.
 */
export function withinSize(drafts: readonly Draft[], around: (blocks: readonly Block[]) => number): readonly Block[] {
  const fixed = drafts.filter((draft) => !isLong(draft));
  if (fixed.length === drafts.length) return fixed;
  let room = MOST_HTML_BYTES - around(fixed);
  const lists = drafts.filter(isLong).map((list) => ({ list, whole: wholeOf(list) }));
  const shown = new Map<Long, readonly Block[]>();
  // The shortest list comes first. The others share the room that it does not need.
  for (const [i, { list, whole }] of lists.toSorted((a, b) => a.whole.bytes - b.whole.bytes).entries()) {
    const share = room / (lists.length - i);
    const { blocks, bytes } = whole.bytes <= share ? whole : longestWithin(list, share, whole.bytes);
    shown.set(list, blocks);
    room -= bytes;
  }
  return drafts.flatMap((draft) => (isLong(draft) ? (shown.get(draft) ?? []) : [draft]));
}

type Shown = { readonly blocks: readonly Block[]; readonly bytes: number };

function firstOf(list: Long, count: number): Shown {
  const blocks = list.show(count);
  return { blocks, bytes: Buffer.byteLength(blocksHtml(blocks)) + 1 };
}

/** More entries than a letter has room for, unless they are very short. */
const MANY = 500;

/** All of a list; of one whose first entries are too long already, only about how long it would be. */
function wholeOf(list: Long): Shown {
  const first = firstOf(list, Math.min(list.count, MANY));
  if (list.count <= MANY) return first;
  return first.bytes > MOST_HTML_BYTES
    ? { ...first, bytes: (first.bytes * list.count) / MANY }
    : firstOf(list, list.count);
}

/** The entries of a list are about as long as each other, so the search begins where their share of the room ends. */
function longestWithin(list: Long, room: number, bytesOfAll: number): Shown {
  let [fits, exceeds] = [0, list.count];
  let next = Math.floor((list.count * room) / bytesOfAll);
  for (let step = 1; exceeds - fits > 1; step *= 2) {
    const count = Math.min(Math.max(next, fits + 1), exceeds - 1);
    const isWithin = firstOf(list, count).bytes <= room;
    if (isWithin) fits = count;
    else exceeds = count;
    const middle = Math.floor((fits + exceeds) / 2);
    next = isWithin ? Math.min(count + step, middle) : Math.max(count - step, middle);
  }
  return firstOf(list, fits);
}
