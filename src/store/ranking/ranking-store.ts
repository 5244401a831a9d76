import { randomUUID } from 'node:crypto';
import type { RankingInPages } from '../../domain/ranking/page.js';
import type { Ranking, RankingHead } from '../../domain/ranking/ranking.js';
import type { UnitId } from '../../domain/register/unit.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { Key } from '../keys/key.js';
import { currentRankingKey, currentRankings, publishedRankingKey, publishedRankings } from '../keys/ranking.js';
import { writeEach } from '../table/batch.js';
import { BoundedCache } from '../table/cached.js';
import { parseItem } from '../table/item.js';
import { itemsIn, pagesIn } from '../table/pages.js';
import { readableOf } from '../table/readable.js';
import { getItem, type Item, putIf, putIfAbsent, type Table } from '../table/table.js';
import { rankingItem, rankingItems, rankingReader } from './item.js';

/** Items in the first request for the latest ranking: the month before too, as the newest is often incomplete. */
const LATEST_PAGE = 2;
/** Versions in one request: usually all of a month, and always below the size limit of an answer. */
const VERSIONS_PAGE = 10;

/** Heads of versions kept in a warm process: of a month that was corrected every day for a year. */
const HEADS_KEPT = 400;

/** A span of months, both ends included. */
type Months = { readonly from?: PeriodId; readonly to: PeriodId };

export function rankingStore(table: Table) {
  const read = rankingReader(table);
  const heads = new BoundedCache<RankingHead>(HEADS_KEPT);

  const at = async <T>(key: Key, part: (found: Item) => T | Promise<T>): Promise<T | undefined> => {
    const found = await getItem(table, key);
    return found && part(found);
  };

  return {
    /** The current publication of a month (A6). */
    current: (scope: UnitId, period: PeriodId) => at(currentRankingKey(scope, period), read.whole),

    /** The part of the current publication that the next month needs. It has no numbers. */
    ranks: (scope: UnitId, period: PeriodId) => at(currentRankingKey(scope, period), read.ranks),

    /**
     * The head of the current publication, or of the given version, without rows: one item, however large the scope is.
     * A version never changes, so a warm process reads its head once.
     */
    async head(scope: UnitId, period: PeriodId, version?: number): Promise<RankingHead | undefined> {
      if (version === undefined) return at(currentRankingKey(scope, period), read.head);
      const key = publishedRankingKey(scope, period, version);
      const head = heads.get(key.pk + key.sk) ?? (await at(key, read.head));
      if (head) heads.set(key.pk + key.sk, head, 1);
      return head;
    },

    /** The newest current publication that is readable and accepted, of a month up to `upTo`. */
    async latest(scope: UnitId, accept: (ranking: Ranking) => boolean, upTo?: PeriodId): Promise<Ranking | undefined> {
      const newestFirst = { descending: true, pageSize: LATEST_PAGE };
      for await (const page of pagesIn(table, currentRankings(scope, undefined, upTo), newestFirst))
        for (const found of page) {
          const ranking = await unlessUnreadable(read.whole(found));
          if (ranking && accept(ranking)) return ranking;
        }
      return undefined;
    },

    /**
     * Current publications of the months `from` to `to`, both inclusive, oldest first (A7). Unreadable ones are absent.
     */
    async between(scope: UnitId, from: PeriodId, to: PeriodId): Promise<Ranking[]> {
      const rankings: Ranking[] = [];
      for (const found of await itemsIn(table, currentRankings(scope, from, to))) {
        const ranking = await unlessUnreadable(read.whole(found));
        if (ranking) rankings.push(ranking);
      }
      return rankings;
    },

    /** One version as published, whichever version is current now. */
    asPublished: (scope: UnitId, period: PeriodId, version: number) =>
      at(publishedRankingKey(scope, period, version), read.whole),

    /** The ranking that readers saw before a moment: the newest version by then of the newest accepted month. */
    async publishedBefore(
      scope: UnitId,
      moment: Instant,
      { from, to }: Months,
      accept: (ranking: Ranking) => boolean,
    ): Promise<Ranking | undefined> {
      let passedOver: PeriodId | undefined;
      const newestFirst = { descending: true, pageSize: VERSIONS_PAGE };
      for await (const page of pagesIn(table, publishedRankings(scope, from, to), newestFirst))
        for (const found of page) {
          const [head] = readableOf(table, [found], read.head);
          if (!head || head.period === passedOver || head.occurrence >= moment) continue;
          const ranking = await unlessUnreadable(read.whole(found));
          if (!ranking) continue;
          if (accept(ranking)) return ranking;
          passedOver = head.period;
        }
      return undefined;
    },

    /** At most `atMost` versions as published, without rows, newest months first. */
    async publications(scope: UnitId, atMost: number): Promise<RankingHead[]> {
      const heads: RankingHead[] = [];
      const newestFirst = { descending: true, pageSize: atMost };
      for await (const page of pagesIn(table, publishedRankings(scope), newestFirst)) {
        heads.push(...readableOf(table, page, read.head));
        if (heads.length >= atMost) break;
      }
      return heads.slice(0, atMost);
    },

    /**
     * True if this ranking is published under its version. False if another run has published that version: nothing of
     * this run is visible, and the next run decides anew. The kept copy decides which run wins. A run that died before
     * it moved the current item leaves a complete copy, and the next run moves that copy into place. So the content of
     * a version never changes.
     */
    async publish(ranking: RankingInPages): Promise<boolean> {
      const writer = randomUUID();
      const { pages, kept, current } = rankingItems(ranking, writer);
      await writeEach(table, pages);
      if (await putIfAbsent(table, kept)) return moveCurrent(current, ranking.version);
      const stored = await getItem(table, { pk: kept.pk, sk: kept.sk });
      if (!stored) return false;
      await moveCurrent({ ...stored, pk: current.pk, sk: current.sk }, ranking.version);
      return parseItem(rankingItem, stored).writer === writer;
    },
  };

  /** A failed condition means that this or a newer version is already current: nothing to do. */
  async function moveCurrent(current: Item, version: number): Promise<true> {
    await putIf(table, current, 'attribute_not_exists(pk) OR #version < :version', { ':version': version });
    return true;
  }
}
