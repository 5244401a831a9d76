import { expect, test } from 'vitest';
import { headAfter } from '../../../src/domain/report/head-after.js';
import { listedRevisions, MOST_TOKENS } from '../../../src/domain/report/listed-revisions.js';
import type { Report, Revision } from '../../../src/domain/report/report.js';

const PATH = 'bac-kan/cho-don/xuan-lac';
const base = { unit: 'xuan-lac', period: '2026-10', actor: 'officer-1', action: 'SAVE', note: null } as const;
const minute = (n: number) => new Date(Date.UTC(2026, 9, 14, 0, n)).toISOString();

const revision = (token: string, n: number, basedOn: string | null): Revision => ({
  ...base,
  token,
  at: minute(n),
  figures: new Map(),
  isDemonstration: false,
  filing: { basedOn, payload: token, notes: {}, warnings: [] },
});
const loaded = (token: string, n: number): Revision => {
  const { filing: _, ...plain } = revision(token, n, null);
  return plain;
};

/** Makes `count` saves, each on top of the one before and beside one that lost against it. */
function saved(count: number, first: readonly Revision[] = []) {
  const written: Revision[] = [...first];
  let head: Report | undefined;
  for (const each of first) head = headAfter(head, PATH, each);
  for (let i = 0; i < count; i++) {
    const basedOn = head?.tokens.at(-1) ?? null;
    const won = revision(`won-${i}`, 100 + i, basedOn);
    written.push(won, revision(`lost-${i}`, 100 + i, basedOn));
    head = headAfter(head, PATH, won);
  }
  if (!head) throw new Error('nothing was saved');
  return { head, written: written.toReversed(), tokens: listedRevisions(head, written.toReversed()).map(nameOf) };
}
const nameOf = ({ token }: Revision) => token;
const winners = (count: number) => Array.from({ length: count }, (_, i) => `won-${i}`);

test.each([1, MOST_TOKENS - 1, MOST_TOKENS, MOST_TOKENS + 1, 3 * MOST_TOKENS])(
  'after %i saves the head names at most 200, and every one that counts is found, oldest first, without those that lost',
  (count) => {
    const { head, tokens } = saved(count);
    expect(head.tokens).toHaveLength(Math.min(count, MOST_TOKENS));
    expect(head.tokens.at(-1)).toBe(`won-${count - 1}`);
    expect(tokens).toEqual(winners(count));
  },
);

test.each([MOST_TOKENS - 1, MOST_TOKENS, 2 * MOST_TOKENS])(
  'what was loaded stands before the %i that were saved upon it',
  (count) => {
    const first = [loaded('demo-1', 1), loaded('demo-2', 2), loaded('demo-3', 3)];
    expect(saved(count, first).tokens).toEqual(['demo-1', 'demo-2', 'demo-3', ...winners(count)]);
  },
);

test('a head that an earlier release wrote names more, and all of them are found; the next save shortens it', () => {
  const count = MOST_TOKENS + 50;
  const { head, written } = saved(count);
  const long: Report = { ...head, tokens: winners(count) };
  expect(listedRevisions(long, written).map(nameOf)).toEqual(winners(count));
  const next = revision(`won-${count}`, 900, `won-${count - 1}`);
  const after = headAfter(long, PATH, next);
  expect(after.tokens).toHaveLength(MOST_TOKENS);
  expect(listedRevisions(after, [...written, next]).map(nameOf)).toEqual(winners(count + 1));
});
