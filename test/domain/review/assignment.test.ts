import { describe, expect, it } from 'vitest';
import { concerns } from '../../../src/domain/reminder/reminder.js';
import { assignedReviewersOf, looksAfter, withAssignmentsInForce } from '../../../src/domain/review/assignment.js';
import { commune, officer, scope } from '../../support/builders/scope-builder.js';

const district = { unit: 'cho-don', path: 'bac-kan/cho-don' };
const reviewer = (id: string, overrides: object = {}) => officer({ id, role: 'reviewer', ...district, ...overrides });
const [an, binh] = [reviewer('an'), reviewer('binh')];
const xuanLac = commune();
const divided = scope({ reviewAssignments: { an: [xuanLac.id] } });

describe('an assigned commune', () => {
  it('is looked after by its reviewers, any other by all', () => {
    expect(assignedReviewersOf(divided, xuanLac.id)).toEqual(['an']);
    expect(['an', 'binh'].map((id) => looksAfter(divided, id, xuanLac.id))).toEqual([true, false]);
    expect(['an', 'binh'].map((id) => looksAfter(divided, id, 'bang-lung'))).toEqual([true, true]);
    expect(looksAfter(scope(), 'binh', xuanLac.id)).toBe(true);
  });

  it('concerns its reviewers; leaders as before', () => {
    const leader = officer({ id: 'leader', role: 'leader', ...district });
    expect([an, binh, leader].map((of) => concerns(of, divided, xuanLac))).toEqual([true, false, true]);
  });
});

describe('an assignment counts', () => {
  const countsWith = (official: ReturnType<typeof reviewer>, isReached = true) =>
    looksAfter(
      withAssignmentsInForce(divided, [official, binh], () => isReached),
      'binh',
      xuanLac.id,
    ) === false;

  it('while its reviewer works in the scope', () => expect(countsWith(an)).toBe(true));

  it.each([
    ['whose account is closed', reviewer('an', { active: false })],
    ['who has another role', reviewer('an', { role: 'leader' })],
    ['who works elsewhere', reviewer('an', { unit: 'ba-be', path: 'bac-kan/ba-be' })],
    ['who is gone', reviewer('somebody')],
  ])('not for somebody %s: the commune goes to all', (_who, official) => expect(countsWith(official)).toBe(false));

  it('not where letters do not reach the reviewer', () => expect(countsWith(an, false)).toBe(false));
});
