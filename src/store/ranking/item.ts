import * as z from 'zod/mini';
import type { RankingInPages } from '../../domain/ranking/page.js';
import type { PublishedRanks, Ranking, RankingHead, RankingStatus } from '../../domain/ranking/ranking.js';
import { nameOfItem } from '../keys/key.js';
import {
  currentRankingKey,
  publishedRankingKey,
  rankingPageKey,
  rankingPages,
  versionOfRanking,
} from '../keys/ranking.js';
import { BoundedCache } from '../table/cached.js';
import { everyValue, parseItem, StoredItemError, V } from '../table/item.js';
import { itemsIn, type RangeOptions } from '../table/pages.js';
import { readItem } from '../table/readable.js';
import type { Item, Table } from '../table/table.js';
import { type PackedPage, packRanking, unpackHead, unpackRanking, unpackRanks } from './codec.js';

/** Up to this number of rows, the item itself holds them: about 0.5 KB a row, well below the item limit of 400 KB. */
export const ROWS_PER_ITEM = 200;

/** Parsed rows kept in a warm process: two years of one district, or one ranking of a province. */
const ROWS_CACHED = 1_000;

/** Packed numbers. The client returns them as a view into its own buffer. */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Either holds its only page, or the number of pages stored under RUN#<writer>. */
export const rankingItem = z.object({
  version: z.number(),
  inputHash: z.string(),
  status: everyValue<RankingStatus>({ PROVISIONAL: true, FINAL: true }),
  writer: z.string(),
  body: z.string(),
  rows: z.optional(z.string()),
  columns: z.optional(bytes),
  origins: z.optional(z.array(z.string())),
  pages: z.optional(z.number()),
});
export type StoredRanking = z.infer<typeof rankingItem>;

/** The items of a publication in writing order: pages of a large one, the kept copy, the current copy. */
export function rankingItems(
  ranking: RankingInPages,
  writer: string,
): { pages: Iterable<Item>; kept: Item; current: Item } {
  const { body, pages } = packRanking(ranking, ROWS_PER_ITEM);
  const { version, inputHash, status, scope, period, communes } = ranking;
  const isPaged = communes > ROWS_PER_ITEM;
  const [only = NO_ROWS] = isPaged ? [] : pages;
  const attributes: StoredRanking = {
    version,
    inputHash,
    status,
    writer,
    body,
    ...(isPaged ? { pages: Math.ceil(communes / ROWS_PER_ITEM) } : only),
  };
  return {
    pages: isPaged ? pageItems(pages, writer) : [],
    kept: { ...publishedRankingKey(scope, period, version), v: V, ...attributes },
    current: { ...currentRankingKey(scope, period), v: V, ...attributes },
  };
}

const NO_ROWS: PackedPage = { rows: '[]', columns: new Uint8Array() };

function* pageItems(pages: Iterable<PackedPage>, writer: string): Generator<Item> {
  let number = 0;
  for (const page of pages) yield { ...rankingPageKey(writer, ++number), v: V, ...page };
}

const pageItem = z.object({ rows: z.string(), columns: bytes, origins: z.optional(z.array(z.string())) });
const rowsItem = z.object({ rows: z.string() });

/** Reads publications and keeps them parsed by scope, period and version, because a version never changes. */
export function rankingReader(table: Table) {
  const parsed = new BoundedCache<Ranking>(ROWS_CACHED);

  const itemsOf = async (found: Item, stored: StoredRanking, options?: RangeOptions): Promise<Item[]> => {
    if (stored.pages === undefined) return [found];
    const pages = await itemsIn(table, rankingPages(stored.writer), options);
    return readItem(table, found, () => {
      if (pages.length !== stored.pages)
        throw new StoredItemError(nameOfItem(found), `${pages.length} of ${stored.pages} pages`);
      return pages;
    });
  };
  const storedFrom = (found: Item): StoredRanking => readItem(table, found, (item) => parseItem(rankingItem, item));

  return {
    async whole(found: Item): Promise<Ranking> {
      const stored = storedFrom(found);
      const id = versionOfRanking(found, stored.version);
      const earlier = parsed.get(id);
      if (earlier) return earlier;
      const items = await itemsOf(found, stored);
      const ranking = readItem(table, found, () => {
        const pages = items.map((page) => parseItem(pageItem, page));
        return unpackRanking(besideOf(stored), stored.body, pages, nameOfItem(found));
      });
      parsed.set(id, ranking, ranking.rows.length);
      return ranking;
    },

    head(found: Item): RankingHead {
      const stored = storedFrom(found);
      return readItem(table, found, () => unpackHead(besideOf(stored), stored.body, nameOfItem(found)));
    },

    async ranks(found: Item): Promise<PublishedRanks> {
      const stored = storedFrom(found);
      const items = await itemsOf(found, stored, { attributes: ['pk', 'sk', 'v', 'rows'] });
      return readItem(table, found, () => {
        const rows = items.map((page) => parseItem(rowsItem, page).rows);
        return unpackRanks(besideOf(stored), stored.body, rows, nameOfItem(found));
      });
    },
  };
}

const besideOf = ({ version, inputHash, status }: StoredRanking) => ({ version, inputHash, status });
