import type { AnswerToFile } from './load-answer.js';

export type RowsSoFar = { readonly done: number; readonly all: number };

/** A part of a load was not carried out, and others were. */
export class PartFault extends Error {
  override name = 'PartFault';
  constructor(
    override readonly cause: unknown,
    readonly rows: RowsSoFar,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/**
 * A load of many rows is carried out in parts, because a request has little time: the same file is sent until nothing remains. The
 * first answer counts the rows of the whole file; the last one knows every fault.
 */
export async function loadInParts(
  send: () => Promise<AnswerToFile>,
  onPart: (rows: RowsSoFar) => void,
): Promise<AnswerToFile> {
  const first = await send();
  const all = first.newCount + first.changedCount;
  let last = first;
  while (last.remaining > 0) {
    const rows = { done: all - last.remaining, all };
    onPart(rows);
    const next = await send().catch((error: unknown) => {
      throw new PartFault(error, rows);
    });
    // A service that fails names no row; rows that are refused again and again come no further.
    if (!next.written && next.errorCount > 0) throw new PartFault(next.errors[0]?.message, rows);
    if (next.remaining >= last.remaining) throw new PartFault('', rows);
    last = next;
  }
  return { ...first, remaining: 0, errors: last.errors, errorCount: last.errorCount };
}
