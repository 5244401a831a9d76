import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure/figure.js';
import type { FilingRecord } from '../../../src/domain/figure/filing-record.js';
import type { Revision } from '../../../src/domain/report/report.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { leaveUnprocessed, loseFirstResponse, onePerPage } from '../../support/aws/dynamo-faults.js';
import { revision } from '../../support/builders/stored-builder.js';

const PATH = 'bac-kan/cho-don/xuan-lac';
const figures = new Map<string, Figure>([['F03', { kind: 'count', value: 5 }]]);

const record = (overrides: Partial<FilingRecord> = {}): FilingRecord => ({
  basedOn: null,
  payload: 'payload-1',
  notes: {},
  warnings: [],
  ...overrides,
});

const change = (token: string, more: Partial<Revision> = {}): Revision =>
  revision({ token, figures, filing: record(), ...more });

export const filingContract = (table: CurrentTable) =>
  describe('filing', () => {
    const filing = () => table().stores.filing;
    const head = () => table().stores.reports.one(PATH, '2026-10');

    it('keeps with a revision all that stands beside the figures', async () => {
      const full = change('token-1', {
        action: 'EXTEND',
        note: 'lũ quét',
        filing: record({
          basedOn: 'token-0',
          notes: {
            F03: {
              reason: 'đã kiểm tra',
              evidence: ['https://example.vn/a', 'https://example.vn/b'],
              comment: 'xem lại',
              source: { system: 'health-book', at: '2026-10-15T02:00:00.000Z', batch: 'batch-0001' },
              overruled: { kind: 'ratio', numerator: 1, denominator: 3 },
            },
            G01: { overruled: { kind: 'boolean', value: false } },
          },
          warnings: [
            {
              severity: 'WARNING',
              code: 'LARGE_CHANGE',
              path: ['G01'],
              value: 33.3,
              comparedWith: { what: '2026-09', value: 80 },
              reason: 'mới sáp nhập',
            },
          ],
          extension: { day: '2026-10-20', reason: 'lũ quét', grantedAt: '2026-10-15T02:00:00.000Z' },
          keepsFirstSubmission: true,
        }),
      });
      await filing().file(undefined, PATH, full);
      expect(await filing().revision('xuan-lac', '2026-10', 'token-1')).toEqual(full);
      expect((await table().stores.reports.revisions('xuan-lac', '2026-10'))[0]).toEqual(full);
    });

    it('moves the head from revision to revision', async () => {
      const first = await filing().file(undefined, PATH, change('token-1'));
      if (first.kind !== 'WON') throw new Error(first.kind);
      const second = await filing().file(first.head, PATH, change('token-2', { action: 'SUBMIT' }));
      expect(second).toMatchObject({ kind: 'WON', head: { state: 'SUBMITTED', tokens: ['token-1', 'token-2'] } });
      expect(await head()).toEqual(second.kind === 'WON' && second.head);
    });

    it('is lost to whoever came first, and its revision is listed by no head', async () => {
      const first = await filing().file(undefined, PATH, change('token-1'));
      const lost = await filing().file(undefined, PATH, change('token-2'));
      expect(lost).toEqual({ kind: 'LOST', head: first.kind === 'WON' && first.head });
      expect((await head())?.tokens).toEqual(['token-1']);
      expect(await table().stores.reports.revisions('xuan-lac', '2026-10')).toHaveLength(2);
    });

    it('refuses a key that names another request', async () => {
      await filing().file(undefined, PATH, change('token-1'));
      const other = change('token-1', { filing: record({ payload: 'payload-2' }) });
      expect(await filing().file(await head(), PATH, other)).toEqual({ kind: 'KEY_REUSED' });
      expect((await head())?.tokens).toEqual(['token-1']);
    });

    it('finishes what an earlier try of the same request left unlisted, as that one began it', async () => {
      const first = await filing().file(undefined, PATH, change('token-1'));
      if (first.kind !== 'WON') throw new Error(first.kind);
      // The first try wrote its revision and then lost against another change, which is undone here by its absence.
      await table().stores.reports.load([], [change('token-2', { at: '2026-10-15T03:00:00.000Z' })]);
      const again = await filing().file(first.head, PATH, change('token-2', { at: '2026-10-15T09:00:00.000Z' }));
      expect(again).toMatchObject({ kind: 'WON', revision: { at: '2026-10-15T03:00:00.000Z' } });
      expect((await head())?.savedAt).toBe('2026-10-15T03:00:00.000Z');
    });

    it.each([0, 1])('succeeds once although the answer to write %d was lost', async (spared) => {
      const fault = loseFirstResponse(table().db, spared);
      const outcome = await filing().file(undefined, PATH, change('token-1'));
      expect(fault.lost).toBe(1);
      expect(outcome).toMatchObject({ kind: 'WON', head: { tokens: ['token-1'] } });
      expect(await head()).toEqual(outcome.kind === 'WON' && outcome.head);
    });

    it('of many at once has one winner each round', async () => {
      let before = await head();
      for (let round = 1; round <= 3; round++) {
        const tries = Array.from({ length: 5 }, (_, i) => filing().file(before, PATH, change(`round-${round}-${i}`)));
        const outcomes = await Promise.all(tries);
        expect(outcomes.filter(({ kind }) => kind === 'WON')).toHaveLength(1);
        before = await head();
        expect(before?.tokens).toHaveLength(round);
      }
    });

    it('reads the reports of a form and what was delivered for the first of them, also when batches come in parts', async () => {
      const periods = ['2026-10', '2026-09', '2026-Q3'];
      for (const period of periods.slice(0, 2)) await filing().file(undefined, PATH, change('token-1', { period }));
      const at = '2026-10-15T02:00:00.000Z';
      const delivery = { system: 'health-book', batch: 'batch-0001', takenAt: at, receivedAt: at, figures };
      for (const period of periods)
        await table().stores.deliveries.record({ unit: 'xuan-lac', path: PATH, period }, delivery);
      leaveUnprocessed(table().db, 2);
      const [key, ...others] = periods.map((period) => ({ path: PATH, period }));
      if (!key) throw new Error('no key');
      const { reports, sources } = await filing().items([key, ...others]);
      expect(reports.map(({ period }) => period)).toEqual(periods.slice(0, 2));
      expect([...sources.keys()]).toEqual(['F03']);
    });

    it('has its revisions to the last page', async () => {
      const tokens = Array.from({ length: 7 }, (_, i) => `token-${i}`);
      for (const token of tokens) await filing().file(await head(), PATH, change(token));
      onePerPage(table().db);
      const written = await table().stores.reports.revisions('xuan-lac', '2026-10');
      expect(written.map(({ token }) => token)).toEqual(tokens);
    });
  });
