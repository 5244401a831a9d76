import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.js';
import { figureFrom, type NumberedFigures } from '../../../src/domain/figure/numbers.js';
import type { RankedReport, Report } from '../../../src/domain/report/report.js';
import { createStores } from '../../../src/store/index.js';
import { deliveryKey, reportKey, reportsOf } from '../../../src/store/keys/report.js';
import { PackedFigureError } from '../../../src/store/report/figure-codec.js';
import { reportStore } from '../../../src/store/report/report-store.js';
import { itemsIn } from '../../../src/store/table/pages.js';
import { type Item, putItem } from '../../../src/store/table/table.js';
import { alteringProxy } from '../../support/api/altering-proxy.js';
import { type CurrentTable, localClient } from '../../support/aws/dynamo.js';
import { draft } from '../../support/builders/scope-builder.js';

const figures = new Map<string, Figure>([
  ['F03', { kind: 'count', value: 5 }],
  ['F05', { kind: 'boolean', value: true }],
  ['F11', { kind: 'level', value: 2 }],
  ['G01', { kind: 'ratio', numerator: 22, denominator: 24 }],
]);
const PERIOD = '2026-10';

const reports: Report[] = [
  draft({ path: 'bac-kan/cho-don/a', unit: 'a', working: figures }),
  draft({
    path: 'bac-kan/cho-don/b',
    unit: 'b',
    state: 'APPROVED',
    approved: figures,
    working: figures,
    firstSubmittedAt: '2026-10-15T02:00:00.000Z',
    extension: { day: '2026-10-19', reason: 'lũ quét', grantedAt: '2026-10-14T02:00:00.000Z' },
    approvedOrigins: new Map([['F03', { kind: 'DELIVERED', system: 'health-book', at: '2026-10-14T02:00:00.000Z' }]]),
    workingOrigins: new Map([['F03', { kind: 'DELIVERED', system: 'health-book', at: '2026-10-14T02:00:00.000Z' }]]),
    isDemonstration: true,
  }),
  draft({ path: 'bac-kan/cho-don/c', unit: 'c', state: 'RETURNED', approved: figures, working: new Map() }),
];

/** A list of figures as a map, to be compared. */
function whole(list: NumberedFigures): Map<string, Figure | null> {
  const all = new Map<string, Figure | null>();
  list.forEach((code, kind, first, second) => {
    all.set(code, figureFrom(kind, first, second));
  });
  return all;
}

export const rankedReportContract = (table: CurrentTable) =>
  describe('a report as a ranking reads it', () => {
    const raw = () => ({ db: table().db, name: table().name });
    const read = async (endpoint = table().endpoint) => {
      const reports: RankedReport[] = [];
      const store = reportStore({ db: localClient(endpoint), name: table().name });
      await store.eachOfScope('bac-kan/cho-don', PERIOD, (report) => reports.push(report));
      return reports;
    };
    const change = async (changed: Record<string, unknown>) => {
      await table().stores.reports.load(reports.slice(0, 1), []);
      const [item] = await itemsIn(raw(), reportsOf('bac-kan', PERIOD));
      await putItem(raw(), { ...(item as Item), ...changed });
    };

    it.each([false, true])('says the same as the whole of it (one item a page: %s)', async (paged) => {
      await table().stores.reports.load(reports, []);
      await putItem(raw(), { ...deliveryKey('bac-kan/cho-don/b', PERIOD), v: 1, edition: 1, writers: [], figures: {} });
      const { endpoint, close } = await alteringProxy(table().endpoint, ({ input }) => ({
        ask: paged ? { ...input, Limit: 1 } : input,
      }));
      const found = await read(endpoint);
      await close();
      expect(
        found.map(({ approved, working, ...rest }) => ({
          ...rest,
          approved: approved && whole(approved),
          working: whole(working),
        })),
      ).toEqual(reports.map(({ period, tokens, savedAt, approvedAt, ...rest }) => rest));
    });

    it.each<[string, Record<string, unknown>]>([
      ['v', { v: 2 }],
      ['state', { state: 'LOST' }],
      ['firstSubmittedAt', { firstSubmittedAt: 'yesterday' }],
      ['extension.day', { extension: { day: 'tomorrow', reason: '', grantedAt: '' } }],
      ['figures', { working: undefined }],
    ])('is left out and named by its key for a bad %s', async (problem, changed) => {
      await change(changed);
      const said: string[] = [];
      const { reports } = createStores(table().db, table().name, ({ message }) => said.push(message));
      const taken: string[] = [];
      const unreadable = await reports.eachOfScope('bac-kan', PERIOD, ({ path }) => taken.push(path));
      expect(unreadable).toEqual([{ path: 'bac-kan/cho-don/a', period: PERIOD }]);
      expect(taken).not.toContain('bac-kan/cho-don/a');
      const key = reportKey('bac-kan/cho-don/a', PERIOD);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(`${key.pk} / ${key.sk}`);
      expect(said[0]).toContain(problem);
    });

    it('refuses figures that nobody packed when they are looked at', async () => {
      await change({ working: 'F03=5 nonsense' });
      const [report] = await read();
      expect(() => whole(report?.working as NumberedFigures)).toThrow(PackedFigureError);
    });
  });
