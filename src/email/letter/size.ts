import type { Block } from './letter.js';
import { blocksHtml } from './render-html.js';

/**
 * Gmail clips a message at about 102 KB. Measurements disagree whether it counts the HTML or its base64 form, which is
 * a third larger (github.com/hteumeuleu/email-bugs, issue 41). With this limit both stay below 100 KB.
 */
export const MOST_HTML_BYTES = 70_000;

/** A list that can be shortened to its first entries, followed by the number of the others and a link. */
export type Long = { readonly kind: 'long'; readonly count: number; show(shown: number): readonly Block[] };

export type Draft = Block | Long;

const isLong = (draft: Draft): draft is Long => draft.kind === 'long';

/** Shortens the lists so that the letter fits. `around` returns the bytes of the letter with all other blocks. */
export function withinSize(drafts: readonly Draft[], around: (blocks: readonly Block[]) => number): readonly Block[] {
  const fixed = drafts.filter((draft) => !isLong(draft));
  if (fixed.length === drafts.length) return fixed;
  let room = MOST_HTML_BYTES - around(fixed);
  const lists = drafts.filter(isLong).map((list) => ({ list, whole: wholeOf(list) }));
  const shown = new Map<Long, readonly Block[]>();
  // The shortest list comes first. The other lists share the room that it does not need.
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

/** More entries than fit into a letter, unless they are very short. */
const MANY = 500;

/** The whole list. If its first entries are already too long, only an estimate of its length. */
function wholeOf(list: Long): Shown {
  const first = firstOf(list, Math.min(list.count, MANY));
  if (list.count <= MANY) return first;
  return first.bytes > MOST_HTML_BYTES
    ? { ...first, bytes: (first.bytes * list.count) / MANY }
    : firstOf(list, list.count);
}

/** The longest part that fits. Entries have similar lengths, so the search begins at their share of the room. */
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
