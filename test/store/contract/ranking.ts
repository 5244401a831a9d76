import { beforeEach, describe, expect, it } from 'vitest';
import { createStores } from '../../../src/store/index.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { onePerPage } from '../../support/aws/dynamo-faults.js';
import { ranking, rankingOf } from '../../support/builders/stored-builder.js';
import { inPages } from '../../support/letters/in-pages.js';

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10'];

export const rankingContract = (table: CurrentTable) =>
  describe('a published ranking', () => {
    const rankings = () => table().stores.rankings;
    const publishMonths = async () => {
      for (const period of MONTHS)
        await rankings().publish(inPages(ranking({ period, rankedCount: period === '2026-10' ? 3 : 20 })));
    };

    it('comes back as it was', async () => {
      await rankings().publish(inPages(ranking()));
      expect(await rankings().current('cho-don', '2026-10')).toEqual(ranking());
      expect(await rankings().current('cho-don', '2026-11')).toBeUndefined();
      expect(await rankings().current('cho-moi', '2026-10')).toBeUndefined();
    });

    it('comes back as it was to a process that never saw it', async () => {
      await rankings().publish(inPages(ranking()));
      expect(await createStores(table().db, table().name).rankings.current('cho-don', '2026-10')).toEqual(ranking());
    });

    it('is not parsed again while it is the current version', async () => {
      await rankings().publish(inPages(ranking()));
      const first = await rankings().current('cho-don', '2026-10');
      expect(await rankings().current('cho-don', '2026-10')).toBe(first);
      await rankings().publish(inPages(ranking({ version: 2, inputHash: 'hash-2' })));
      expect((await rankings().current('cho-don', '2026-10'))?.version).toBe(2);
    });

    it('has a head for each version, which a process reads once', async () => {
      const version = (number: number) => rankings().head('cho-don', '2026-10', number);
      await rankings().publish(inPages(ranking()));
      expect(await version(2)).toBeUndefined();
      await rankings().publish(inPages(ranking({ version: 2, replaces: 1, inputHash: 'hash-2' })));
      const [first, second] = [await version(1), await version(2)];
      expect([first?.version, second?.version]).toEqual([1, 2]);
      expect(await version(1)).toBe(first);
      expect((await rankings().head('cho-don', '2026-10'))?.version).toBe(2);
    });

    it('stays readable as it was published after a newer one', async () => {
      await rankings().publish(inPages(ranking()));
      await rankings().publish(inPages(ranking({ version: 2, replaces: 1, inputHash: 'hash-2' })));
      expect(await rankings().asPublished('cho-don', '2026-10', 1)).toEqual(ranking());
      expect((await rankings().asPublished('cho-don', '2026-10', 2))?.inputHash).toBe('hash-2');
      expect(await rankings().asPublished('cho-don', '2026-10', 3)).toBeUndefined();
    });

    describe.each([false, true])('before a moment (one item a page: %s)', (paged) => {
      const version = (n: number, day: string, overrides = {}) =>
        inPages(
          ranking({
            version: n,
            rankedCount: 20,
            inputHash: `hash-${n}`,
            occurrence: `${day}T20:00:00.000Z`,
            ...overrides,
          }),
        );
      const stoodAt = async (moment: string, months: { from?: string; to: string }, atLeast = 1) => {
        const found = await rankings().publishedBefore(
          'cho-don',
          moment,
          months,
          ({ rankedCount }) => rankedCount >= atLeast,
        );
        return found && `${found.period} v${found.version}`;
      };
      beforeEach(async () => {
        await rankings().publish(version(1, '2026-09-15', { period: '2026-09' }));
        await rankings().publish(version(2, '2026-10-20', { period: '2026-09' }));
        await rankings().publish(version(1, '2026-10-15', { rankedCount: 3 }));
        await rankings().publish(version(2, '2026-10-18', { rankedCount: 3 }));
        await rankings().publish(version(3, '2026-10-25'));
        if (paged) onePerPage(table().db);
      });

      it('is the last version of a month that had been published', async () => {
        const october = { from: '2026-10', to: '2026-10' };
        expect(await stoodAt('2026-10-15T20:00:00.000Z', october)).toBeUndefined();
        expect(await stoodAt('2026-10-15T20:00:00.001Z', october)).toBe('2026-10 v1');
        expect(await stoodAt('2026-10-24T17:00:00.000Z', october)).toBe('2026-10 v2');
        expect(await stoodAt('2026-10-25T20:00:00.001Z', october)).toBe('2026-10 v3');
        expect(await stoodAt('2026-12-01T00:00:00.000Z', { from: '2026-11', to: '2026-11' })).toBeUndefined();
      });

      it('is that of the newest month that is accepted as it stood then', async () => {
        const upTo = { to: '2026-10' };
        expect(await stoodAt('2026-10-19T00:00:00.000Z', upTo)).toBe('2026-10 v2');
        expect(await stoodAt('2026-10-19T00:00:00.000Z', upTo, 10)).toBe('2026-09 v1');
        expect(await stoodAt('2026-10-21T00:00:00.000Z', upTo, 10)).toBe('2026-09 v2');
        expect(await stoodAt('2026-10-26T00:00:00.000Z', upTo, 10)).toBe('2026-10 v3');
        expect(await stoodAt('2026-10-26T00:00:00.000Z', { to: '2026-09' })).toBe('2026-09 v2');
        expect(await stoodAt('2026-09-01T00:00:00.000Z', upTo)).toBeUndefined();
      });
    });

    describe.each([false, true])('among those of several months (one item a page: %s)', (paged) => {
      beforeEach(async () => {
        await publishMonths();
        if (paged) onePerPage(table().db);
      });

      it('is the latest that is accepted', async () => {
        const periodOf = async (atLeast: number, upTo?: string) =>
          (await rankings().latest('cho-don', ({ rankedCount }) => rankedCount >= atLeast, upTo))?.period;
        expect(await periodOf(1)).toBe('2026-10');
        expect(await periodOf(10)).toBe('2026-09');
        expect(await periodOf(21)).toBeUndefined();
        expect(await periodOf(10, '2026-08')).toBe('2026-08');
        expect(await periodOf(10, '2026-06')).toBeUndefined();
      });

      it('is one of those between two months, both inclusive and oldest first', async () => {
        const between = async (from: string, to: string) =>
          (await rankings().between('cho-don', from, to)).map(({ period }) => period);
        expect(await between('2026-08', '2026-09')).toEqual(['2026-08', '2026-09']);
        expect(await between('2026-01', '2026-12')).toEqual(MONTHS);
        expect(await between('2025-01', '2026-06')).toEqual([]);
      });

      it('never stands there twice, once as current and once as kept', async () => {
        await rankings().publish(inPages(ranking({ period: '2026-09', version: 2 })));
        const found = await rankings().between('cho-don', '2026-09', '2026-09');
        expect(found.map(({ version }) => version)).toEqual([2]);
      });
    });

    it.each([1, 200, 201, 450])('of %d communes comes back complete', async (communes) => {
      await rankings().publish(inPages(rankingOf(communes)));
      const elsewhere = createStores(table().db, table().name).rankings;
      onePerPage(table().db);
      expect(await elsewhere.current('cho-don', '2026-10')).toEqual(rankingOf(communes));
      expect(await elsewhere.asPublished('cho-don', '2026-10', 1)).toEqual(rankingOf(communes));
    });
  });
