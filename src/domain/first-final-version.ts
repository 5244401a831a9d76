import type { RankingHead } from './ranking.js';

/** The version with which a ranking became final: one that replaces another final one is a correction of it. */
export async function firstFinalVersion(
  final: RankingHead,
  read: (version: number) => Promise<RankingHead | undefined>,
): Promise<RankingHead> {
  let first = final;
  while (first.replaces !== null) {
    const before = await read(first.replaces);
    if (before?.status !== 'FINAL') break;
    first = before;
  }
  return first;
}
