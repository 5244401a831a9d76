import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.js';
import type { Report } from '../../../src/domain/report/report.js';
import { reportKey, reportsOf } from '../../../src/store/keys/report.js';
import { StoredItemError } from '../../../src/store/table/item.js';
import { itemsIn } from '../../../src/store/table/pages.js';
import { type Item, putItem } from '../../../src/store/table/table.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { onePerPage } from '../../support/aws/dynamo-faults.js';
import { draft } from '../../support/builders/scope-builder.js';
import { revision } from '../../support/builders/stored-builder.js';

const figures = new Map<string, Figure>([
  ['F03', { kind: 'count', value: 5 }],
  ['G01', { kind: 'ratio', numerator: 22, denominator: 24 }],
]);

const reportIn = (path: string, overrides: Partial<Report> = {}): Report =>
  draft({ unit: path.slice(path.lastIndexOf('/') + 1), path, working: figures, ...overrides });

const paths = (reports: readonly Report[]) => reports.map(({ path }) => path);

export const reportContract = (table: CurrentTable) =>
  describe('a report', () => {
    const raw = () => ({ db: table().db, name: table().name });

    it('comes back with all it can carry', async () => {
      const full = reportIn('bac-kan/cho-don/xuan-lac', {
        state: 'APPROVED',
        approved: figures,
        tokens: ['token-1', 'token-2'],
        firstSubmittedAt: '2026-10-15T02:00:00.000Z',
        approvedAt: '2026-10-20T02:00:00.000Z',
        extension: { day: '2026-10-19', reason: 'lũ quét', grantedAt: '2026-10-14T02:00:00.000Z' },
        noData: ['E07', 'S03'],
        approvedOrigins: new Map([
          ['F03', { kind: 'AGREED', system: 'sổ sức khỏe, =2', at: '2026-10-14T02:00:00.000Z' }],
        ]),
        workingOrigins: new Map([['G01', { kind: 'TYPED_AGAINST_DELIVERED', system: null, at: null }]]),
        isDemonstration: true,
      });
      await table().stores.reports.load([full], []);
      expect(await table().stores.reports.one(full.path, full.period)).toEqual(full);
    });

    it('comes back with figures that were changed after they were approved', async () => {
      const working = new Map<string, Figure>([...figures, ['F05', { kind: 'boolean', value: false }]]);
      const reopened = reportIn('bac-kan/cho-don/xuan-lac', { approved: figures, working });
      await table().stores.reports.load([reopened], []);
      expect(await table().stores.reports.one(reopened.path, reopened.period)).toEqual(reopened);
    });

    it('without any figures is left out of lists, which say where it stands, and refused by itself', async () => {
      const other = reportIn('bac-kan/cho-don/dong-lac');
      await table().stores.reports.load([draft(), other], []);
      const [, item] = await itemsIn(raw(), reportsOf('bac-kan', '2026-10'));
      await putItem(raw(), { ...(item as Item), working: undefined });
      const address = { path: 'bac-kan/cho-don/xuan-lac', period: '2026-10' };
      const { reports } = table().stores;
      expect(await reports.inScope('bac-kan', '2026-10')).toEqual({ reports: [other], unreadable: [address] });
      expect(await reports.ofScope('bac-kan', '2026-10')).toEqual([other]);
      const both = [address, { path: other.path, period: other.period }];
      expect(await reports.history(both)).toEqual({ reports: [other], unreadable: [address] });
      await expect(reports.one(address.path, address.period)).rejects.toThrow(StoredItemError);
    });

    it('comes back with nothing it does not have', async () => {
      const bare = draft();
      await table().stores.reports.load([bare], []);
      expect(await table().stores.reports.one(bare.path, bare.period)).toEqual(bare);
    });

    it('is absent in another period', async () => {
      await table().stores.reports.load([draft()], []);
      expect(await table().stores.reports.one('bac-kan/cho-don/xuan-lac', '2026-11')).toBeUndefined();
      expect(await table().stores.reports.ofScope('bac-kan', '2026-11')).toEqual([]);
    });

    it('is loaded again without a trace', async () => {
      await table().stores.reports.load([draft()], [revision()]);
      await table().stores.reports.load([draft()], [revision()]);
      expect(await table().stores.reports.ofScope('bac-kan', '2026-10')).toHaveLength(1);
      expect(await table().stores.reports.revisions('xuan-lac', '2026-10')).toHaveLength(1);
    });

    it('belongs to its commune, its district and its province, and to no unit whose name begins alike', async () => {
      const inside = ['bac-kan/cho-don/dong-lac', 'bac-kan/cho-don/xuan-lac'];
      const outside = ['bac-kan/cho-don-2025/nam-cuong', 'bac-kan/cho-moi/yen-han', 'thai-nguyen/cho-don/quang-bach'];
      await table().stores.reports.load(
        [...inside, ...outside].map((path) => reportIn(path)),
        [],
      );
      const { reports } = table().stores;
      expect(paths(await reports.ofScope('bac-kan/cho-don', '2026-10'))).toEqual(inside);
      expect(paths(await reports.ofScope('bac-kan/cho-don/xuan-lac', '2026-10'))).toEqual([inside[1]]);
      expect(paths(await reports.ofScope('bac-kan', '2026-10'))).toHaveLength(4);
    });

    it('is found to the last page', async () => {
      const all = Array.from({ length: 7 }, (_, i) => reportIn(`bac-kan/cho-don/xa-${i}`));
      await table().stores.reports.load(all, []);
      onePerPage(table().db);
      expect(await table().stores.reports.ofScope('bac-kan/cho-don', '2026-10')).toEqual(all);
    });

    it('has a history in the order asked, without the periods in which there was none', async () => {
      const path = 'bac-kan/cho-don/xuan-lac';
      await table().stores.reports.load(
        ['2026-08', '2026-10', '2026-Q3'].map((period) => reportIn(path, { period })),
        [],
      );
      const asked = ['2026-Q3', '2026-10', '2026-09', '2026-08'].map((period) => ({ path, period }));
      const { reports: found } = await table().stores.reports.history(asked);
      expect(found.map(({ period }) => period)).toEqual(['2026-Q3', '2026-10', '2026-08']);
      expect(await table().stores.reports.history([])).toEqual({ reports: [], unreadable: [] });
    });

    it('has its revisions oldest first', async () => {
      const later = revision({ token: 'a', at: '2026-10-15T01:00:00.000Z', action: 'SUBMIT', note: 'đã kiểm tra' });
      await table().stores.reports.load([], [later, revision()]);
      expect(await table().stores.reports.revisions('xuan-lac', '2026-10')).toEqual([revision(), later]);
      expect(await table().stores.reports.revisions('xuan-lac', '2026-1')).toEqual([]);
    });

    it('of another layout is refused by its key', async () => {
      const key = reportKey('bac-kan/cho-don/xuan-lac', '2026-10');
      await putItem(raw(), { ...key, v: 2, unit: 'xuan-lac' });
      const read = table().stores.reports.one('bac-kan/cho-don/xuan-lac', '2026-10');
      await expect(read).rejects.toThrow(StoredItemError);
      await expect(read).rejects.toThrow(/AREA#bac-kan#P#2026-10 \/ bac-kan\/cho-don\/xuan-lac\/ .*v: /);
    });
  });
