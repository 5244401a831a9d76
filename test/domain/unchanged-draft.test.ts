import { describe, expect, test } from 'vitest';
import { accepted, codes, decideOn, head, saving } from '../support/filing/filing-decision.js';

describe('a draft that says what stands there already', () => {
  const typed = { code: 'F03', value: 3, reason: 'mới', evidence: ['https://chodon.example/a'] };
  const first = accepted(decideOn(saving(typed)));
  const standing = { head: first.head, notes: first.revision.filing?.notes ?? {} };

  test.each([
    ['nothing at all on an empty form', saving(), {}],
    ['an empty line on an empty form', saving({ code: 'F03', noData: true }), {}],
    ['nothing', saving(), standing],
    ['the same figure', saving({ code: 'F03', value: 3 }), standing],
    ['the same with reason and links', saving(typed), standing],
    ['the same reason between spaces', saving({ ...typed, reason: ' mới ' }), standing],
    ['an empty line where nothing stands', saving({ code: 'G01', noData: true }), standing],
  ])('with %s is no revision', (_what, change, overrides) => {
    expect(codes(decideOn(change, overrides))).toEqual(['UNCHANGED']);
  });

  test.each([
    ['another figure', { code: 'F03', value: 4 }],
    ['no figure', { code: 'F03', noData: true }],
    ['another reason', { code: 'F03', value: 3, reason: 'cũ' }],
    ['another link', { code: 'F03', value: 3, evidence: ['https://chodon.example/b'] }],
    ['0 where nothing stood', { code: 'F20', value: 0 }],
  ])('but for %s is one', (_what, entry) => {
    expect(codes(decideOn(saving(entry), standing))).toEqual(['ACCEPTED']);
  });

  test('keeps its doubts, and is refused like any other draft', () => {
    const doubtful = saving({ code: 'G01', numerator: 18, denominator: 20 }, { code: 'G03', notApplicable: true });
    const saved = accepted(decideOn(doubtful));
    const again = decideOn(doubtful, { head: saved.head, notes: saved.revision.filing?.notes ?? {} });
    expect(saved.warnings.length).toBeGreaterThan(0);
    expect(again).toEqual({ kind: 'UNCHANGED', warnings: saved.warnings });
    expect(codes(decideOn(saving(), { head: head('SUBMITTED') }))).toEqual(['WRONG_STATE']);
  });
});
