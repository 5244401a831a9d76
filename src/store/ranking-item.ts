import * as z from 'zod/mini';
import type { Ranking } from '../domain/ranking.js';
import { BoundedCache } from './cached.js';
import { item, parseItem, StoredItemError, V } from './item.js';
import { currentRankingKey, publishedRankingKey, rankingPageKey, rankingPages, versionOfRanking } from './keys.js';
import { itemsIn } from './pages.js';
import { packRanking, unpackRanking } from './ranking-codec.js';
import type { Item, ReadOptions, Table } from './table.js';

/** Up to here the rows stand in the item itself: about 1.2 KB each, well below the 400 KB of an item. */
export const ROWS_PER_ITEM = 200;

/** Parsed rows kept in a warm process: two years of one district, or one province. */
const ROWS_CACHED = 1_000;

/** Either `rows` or `pages`: the number of pages under RUN#<writer>. */
export const rankingItem = item({
  version: z.number(),
  inputHash: z.string(),
  status: z.enum(['PROVISIONAL', 'FINAL']),
  writer: z.string(),
  body: z.string(),
  rows: z.optional(z.string()),
  pages: z.optional(z.number()),
});
export type StoredRanking = z.infer<typeof rankingItem>;

/** The items of a publication: pages of a large one first, then the kept copy, then the current one. */
export function rankingItems(ranking: Ranking, writer: string): { pages: Item[]; kept: Item; current: Item } {
  const { body, pages } = packRanking(ranking, ROWS_PER_ITEM);
  const { version, inputHash, status, scope, period } = ranking;
  const paged = pages.length > 1;
  const attributes: StoredRanking = {
    v: V,
    version,
    inputHash,
    status,
    writer,
    body,
    ...(paged ? { pages: pages.length } : { rows: pages[0] ?? '[]' }),
  };
  return {
    pages: paged ? pages.map((rows, i) => ({ ...rankingPageKey(writer, i + 1), v: V, rows })) : [],
    kept: { ...publishedRankingKey(scope, period, version), ...attributes },
    current: { ...currentRankingKey(scope, period), ...attributes },
  };
}

const pageItem = item({ rows: z.string() });

/** Reads publications and keeps what it parsed: a version never changes, so scope, period and version say it all. */
export function rankingReader(table: Table) {
  const parsed = new BoundedCache<Ranking>(ROWS_CACHED);

  const pagesOf = async (stored: StoredRanking, where: string, options?: ReadOptions): Promise<string[]> => {
    if (stored.rows !== undefined) return [stored.rows];
    const pages = await itemsIn(table, rankingPages(stored.writer), options);
    if (pages.length !== stored.pages) throw new StoredItemError(where, `${pages.length} of ${stored.pages} pages`);
    return pages.map((page) => parseItem(pageItem, page).rows);
  };

  return async (found: Item, options?: ReadOptions): Promise<Ranking> => {
    const stored = parseItem(rankingItem, found);
    const id = versionOfRanking(found, stored.version);
    const known = parsed.get(id);
    if (known) return known;
    const ranking = unpackRanking(
      { version: stored.version, inputHash: stored.inputHash, status: stored.status },
      stored.body,
      await pagesOf(stored, id, options),
      id,
    );
    parsed.set(id, ranking, ranking.rows.length);
    return ranking;
  };
}
