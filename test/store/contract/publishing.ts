import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { createStores } from '../../../src/store/index.js';
import { currentRankingKey, rankingPageKey } from '../../../src/store/keys/ranking.js';
import { rankingItem } from '../../../src/store/ranking/item.js';
import { itemsIn } from '../../../src/store/table/pages.js';
import { getItem } from '../../../src/store/table/table.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { loseFirstResponse } from '../../support/aws/dynamo-faults.js';
import { ranking, rankingOf } from '../../support/builders/stored-builder.js';
import { inPages } from '../../support/letters/in-pages.js';

const RUNS = 12;

export const publishingContract = (table: CurrentTable) =>
  describe('publishing', () => {
    const raw = () => ({ db: table().db, name: table().name });
    const publish = (given: Ranking) => table().stores.rankings.publish(inPages(given));
    /** The rankings that a process with an empty memory reads. */
    const fresh = () => createStores(table().db, table().name).rankings;
    const current = () => fresh().current('cho-don', '2026-10');
    const kept = (version: number) => fresh().asPublished('cho-don', '2026-10', version);

    it('is done once: the same version again is refused and changes nothing', async () => {
      expect(await publish(ranking({ inputHash: 'first' }))).toBe(true);
      expect(await publish(ranking({ inputHash: 'second' }))).toBe(false);
      expect((await current())?.inputHash).toBe('first');
      expect((await kept(1))?.inputHash).toBe('first');
    });

    it('of a scope without communes is read as it was published', async () => {
      await publish(ranking({ rows: [], rankedCount: 0 }));
      expect(await current()).toEqual(ranking({ rows: [], rankedCount: 0 }));
    });

    it('never goes back to an older version', async () => {
      await publish(ranking({ version: 2, inputHash: 'newer' }));
      await publish(ranking({ version: 1, inputHash: 'older' }));
      expect((await current())?.inputHash).toBe('newer');
    });

    it.each([1, 250])(
      'at the same time has one winner, and everybody reads its ranking (%d communes)',
      async (communes) => {
        const each = Array.from({ length: RUNS }, (_, i) =>
          rankingOf(communes, { inputHash: `run-${i}`, figureCount: i }),
        );
        const won = await Promise.all(each.map(publish));
        expect(won.filter(Boolean)).toHaveLength(1);
        const winner = each[won.indexOf(true)];
        expect(await current()).toEqual(winner);
        expect(await kept(1)).toEqual(winner);
      },
    );

    it('that died between its two writes is completed by the next run, which then sees what was published', async () => {
      const dead = ranking({ inputHash: 'dead' });
      await publish(dead);
      await table().db.send(
        new DeleteCommand({ TableName: table().name, Key: currentRankingKey('cho-don', '2026-10') }),
      );
      expect(await current()).toBeUndefined();

      expect(await publish(ranking({ inputHash: 'next' }))).toBe(false);
      expect(await current()).toEqual(dead);
      expect(await publish(ranking({ version: 2, replaces: 1, inputHash: 'next' }))).toBe(true);
      expect((await current())?.inputHash).toBe('next');
      expect(await kept(1)).toEqual(dead);
    });

    it('reports success although the answer to its first write was lost', async () => {
      const fault = loseFirstResponse(table().db);
      expect(await publish(ranking())).toBe(true);
      expect(fault.lost).toBe(1);
      expect(await current()).toEqual(ranking());
      expect(await kept(1)).toEqual(ranking());
    });

    it('reports success although the answer to moving the current item was lost', async () => {
      const fault = loseFirstResponse(table().db, 1);
      expect(await publish(ranking())).toBe(true);
      expect(fault.lost).toBe(1);
      expect(await current()).toEqual(ranking());
    });

    it('says which page is missing instead of answering with fewer communes', async () => {
      await publish(rankingOf(250));
      const item = await getItem(raw(), currentRankingKey('cho-don', '2026-10'));
      const { writer } = rankingItem.parse(item);
      await table().db.send(new DeleteCommand({ TableName: table().name, Key: rankingPageKey(writer, 2) }));
      await expect(current()).rejects.toThrow(/1 of 2 pages/);
    });

    it('leaves one kept copy a version', async () => {
      await publish(ranking());
      await publish(ranking({ version: 2 }));
      const all = await itemsIn(raw(), { pk: 'SCOPE#cho-don', from: 'PUBLISHED#', to: 'PUBLISHED#~' });
      expect(all.map(({ sk }) => sk)).toEqual(['PUBLISHED#2026-10#0001', 'PUBLISHED#2026-10#0002']);
    });
  });
