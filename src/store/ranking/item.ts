import * as z from 'zod/mini';
import type { RankingInPages } from '../../domain/ranking/page.js';
import type { PublishedRanks, Ranking, RankingHead } from '../../domain/ranking/ranking.js';
import { currentRankingKey, publishedRankingKey, rankingPageKey, rankingPages, versionOfRanking } from '../keys.js';
import { BoundedCache } from '../table/cached.js';
import { item, parseItem, StoredItemError, V } from '../table/item.js';
import { itemsIn, type RangeOptions } from '../table/pages.js';
import type { Item, ReadOptions, Table } from '../table/table.js';
import { packRanking, unpackHead, unpackRanking, unpackRanks } from './codec.js';
import type { PackedPage } from './page-codec.js';

/** Up to here the rows stand in the item itself: about 0.5 KB each, well below the 400 KB of an item. */
export const ROWS_PER_ITEM = 200;

/** Parsed rows kept in a warm process: two years of one district, or one province. */
const ROWS_CACHED = 1_000;

/** Packed numbers; the client gives them back as a view into its own buffer. */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Either the only page itself, or the number of pages under RUN#<writer>. */
export const rankingItem = item({
  version: z.number(),
  inputHash: z.string(),
  status: z.enum(['PROVISIONAL', 'FINAL']),
  writer: z.string(),
  body: z.string(),
  rows: z.optional(z.string()),
  columns: z.optional(bytes),
  origins: z.optional(z.array(z.string())),
  pages: z.optional(z.number()),
});
export type StoredRanking = z.infer<typeof rankingItem>;

/** The items of a publication: pages of a large one first, then the kept copy, then the current one. */
export function rankingItems(
  ranking: RankingInPages,
  writer: string,
): { pages: Iterable<Item>; kept: Item; current: Item } {
  const { body, pages } = packRanking(ranking, ROWS_PER_ITEM);
  const { version, inputHash, status, scope, period, communes } = ranking;
  const isPaged = communes > ROWS_PER_ITEM;
  const [only = NO_ROWS] = isPaged ? [] : pages;
  const attributes: StoredRanking = {
    v: V,
    version,
    inputHash,
    status,
    writer,
    body,
    ...(isPaged ? { pages: Math.ceil(communes / ROWS_PER_ITEM) } : only),
  };
  return {
    pages: isPaged ? pageItems(pages, writer) : [],
    kept: { ...publishedRankingKey(scope, period, version), ...attributes },
    current: { ...currentRankingKey(scope, period), ...attributes },
  };
}

const NO_ROWS: PackedPage = { rows: '[]', columns: new Uint8Array() };

function* pageItems(pages: Iterable<PackedPage>, writer: string): Generator<Item> {
  let number = 0;
  for (const page of pages) yield { ...rankingPageKey(writer, ++number), v: V, ...page };
}

const pageItem = item({ rows: z.string(), columns: bytes, origins: z.optional(z.array(z.string())) });
const rowsItem = item({ rows: z.string() });

/** Reads publications and keeps what it parsed: a version never changes, so scope, period and version say it all. */
export function rankingReader(table: Table) {
  const parsed = new BoundedCache<Ranking>(ROWS_CACHED);

  const pagesOf = async <T>(
    stored: StoredRanking,
    schema: z.ZodMiniType<T>,
    where: string,
    options?: RangeOptions,
  ): Promise<T[]> => {
    if (stored.pages === undefined) return [schema.parse(stored)];
    const pages = await itemsIn(table, rankingPages(stored.writer), options);
    if (pages.length !== stored.pages) throw new StoredItemError(where, `${pages.length} of ${stored.pages} pages`);
    return pages.map((page) => parseItem(schema, page));
  };

  return {
    async whole(found: Item, options?: ReadOptions): Promise<Ranking> {
      const stored = parseItem(rankingItem, found);
      const id = versionOfRanking(found, stored.version);
      const known = parsed.get(id);
      if (known) return known;
      const pages = await pagesOf(stored, pageItem, id, options);
      const ranking = unpackRanking(besideOf(stored), stored.body, pages, id);
      parsed.set(id, ranking, ranking.rows.length);
      return ranking;
    },

    head(found: Item): RankingHead {
      const stored = parseItem(rankingItem, found);
      return unpackHead(besideOf(stored), stored.body, versionOfRanking(found, stored.version));
    },

    async ranks(found: Item): Promise<PublishedRanks> {
      const stored = parseItem(rankingItem, found);
      const id = versionOfRanking(found, stored.version);
      const pages = await pagesOf(stored, rowsItem, id, { attributes: ['pk', 'sk', 'v', 'rows'] });
      return unpackRanks(
        besideOf(stored),
        stored.body,
        pages.map(({ rows }) => rows),
        id,
      );
    },
  };
}

const besideOf = ({ version, inputHash, status }: StoredRanking) => ({ version, inputHash, status });
