import { expect, test } from 'vitest';
import { indicesOf, meanOf, meanScore, moversOf, summaryOf } from '../../../src/domain/insight/overview.js';
import { rankingNotes, registerNotes } from '../../../src/domain/ranking/note-texts.js';
import { commune } from '../../support/builders/scope-builder.js';
import { ranking, row } from '../../support/builders/stored-builder.js';

const mover = (id: string, change: number | null, index: number, rank: number | null = 1) =>
  row({ unit: id, path: `bac-kan/cho-don/${id}`, change, index, rank });

const summary = summaryOf(
  ranking({
    rows: [mover('d', 2, 0.9), mover('c', 2, 0.7), mover('b', -1, 0.5), mover('a', 0, 0.3), mover('e', 9, 0.1, null)],
  }),
);

test('only the ranked communes count in a summary', () => {
  expect(meanOf(indicesOf(summary))).toBeCloseTo(0.6);
  expect(meanOf([])).toBeNull();
});

test('the mean score of a part leaves out communes without a score there', () => {
  expect(meanScore(summary, ({ groups }) => groups.awareness)).toBeCloseTo(0.7559);
  expect(meanScore(summary, ({ pillars }) => pillars.government)).toBeNull();
});

test('those that rose and fell most are named, equal ones by path, those that stayed not at all', () => {
  expect(moversOf(summary, 1).map((each) => each.row.unit)).toEqual(['c', 'd']);
  expect(moversOf(summary, -1).map((each) => each.row.unit)).toEqual(['b']);
});

const sentences = (overrides: Parameters<typeof ranking>[0]) => rankingNotes(ranking(overrides)).map((note) => note.en);

test('a final ranking of real figures needs no note', () => {
  expect(sentences({ isDemonstration: false, status: 'FINAL', replaces: null })).toEqual([]);
});

test('demonstration figures are named, and months after the end of the districts are hypothetical', () => {
  const final = { isDemonstration: true, status: 'FINAL', replaces: null } as const;
  expect(sentences({ ...final, period: '2025-06' })).toHaveLength(1);
  expect(sentences({ ...final, period: '2025-07' })).toHaveLength(2);
});

test('a version that replaces another names it', () => {
  expect(sentences({ isDemonstration: false, status: 'FINAL', replaces: 3 })[0]).toContain('version 3');
});

test('a district that outlives its level is the district as it was; one that ended in time needs no note', () => {
  const district = commune({ level: 'DISTRICT', kind: 'DISTRICT' });
  expect(registerNotes(district)).toHaveLength(1);
  expect(registerNotes({ ...district, validTo: '2025-07-01' })).toHaveLength(1);
  expect(registerNotes({ ...district, validTo: '2025-06-30' })).toHaveLength(0);
  expect(registerNotes(commune())).toHaveLength(0);
});
