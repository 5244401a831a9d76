import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/report/transitions.js';
import { accepted, codes, decideOn, head, saving, situation } from '../../support/filing/filing-decision.js';
import { completeEntries, submit } from '../../support/filing/filing-world.js';

const change = saving({ code: 'F03', value: 7 });

describe('the key of a request', () => {
  const decidedWith = (key: string) =>
    decide(situation(), { key, expectedRevision: null, actor: 'officer-1', payload: 'p', change });

  test.each([
    ['7 characters', 'k'.repeat(7), 'BAD_IDEMPOTENCY_KEY'],
    ['8 characters', 'k'.repeat(8), 'ACCEPTED'],
    ['100 characters', 'k'.repeat(100), 'ACCEPTED'],
    ['101 characters', 'k'.repeat(101), 'BAD_IDEMPOTENCY_KEY'],
    ['dashes, dots, colons and underscores', 'a-b.c:d_1', 'ACCEPTED'],
    ['nothing', '', 'BAD_IDEMPOTENCY_KEY'],
    ['a space', 'key 00001', 'BAD_IDEMPOTENCY_KEY'],
    ['the sign that divides the table’s own keys', 'key#00001', 'BAD_IDEMPOTENCY_KEY'],
    ['a second line', 'key-00001\n', 'BAD_IDEMPOTENCY_KEY'],
    ['a letter with a mark', 'khóa-00001', 'BAD_IDEMPOTENCY_KEY'],
  ])('of %s', (_, key, outcome) => {
    expect(codes(decidedWith(key))).toEqual([outcome]);
  });

  test('is named in the refusal, as every sent value is', () => {
    expect(decidedWith('x'.repeat(5_000))).toMatchObject({
      errors: [{ code: 'BAD_IDEMPOTENCY_KEY', path: ['idempotencyKey'], value: `${'x'.repeat(80)}…` }],
    });
  });

  test('is refused beside whatever else is wrong', () => {
    const on = situation({ head: head('SUBMITTED') });
    const decision = decide(on, { key: 'short', expectedRevision: 't-1', actor: 'officer-1', payload: 'p', change });
    expect(codes(decision)).toEqual(['BAD_IDEMPOTENCY_KEY', 'WRONG_STATE']);
  });
});

describe('when a report was first submitted', () => {
  const FIRST = '2026-10-14T02:00:00.000Z';
  const SECOND = '2026-10-16T02:00:00.000Z';
  const full = submit(completeEntries());
  const first = accepted(decideOn(full, { now: FIRST })).head;

  test('is the time of the first submission', () => {
    expect(first).toMatchObject({ state: 'SUBMITTED', firstSubmittedAt: FIRST, savedAt: FIRST });
  });

  test('stays when the report is sent back and submitted again', () => {
    const returned = { ...first, state: 'RETURNED' as const };
    expect(accepted(decideOn(full, { head: returned, now: SECOND })).head).toMatchObject({
      state: 'SUBMITTED',
      firstSubmittedAt: FIRST,
      savedAt: SECOND,
    });
  });

  test('begins anew after a withdrawal by the commune itself', () => {
    const withdrawn = accepted(decideOn({ action: 'WITHDRAW', reason: null }, { head: first })).head;
    expect(accepted(decideOn(full, { head: withdrawn, now: SECOND })).head.firstSubmittedAt).toBe(SECOND);
  });
});
