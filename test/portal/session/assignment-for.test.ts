import { describe, expect, it } from 'vitest';
import type { PageAddress } from '../../../src/domain/text/page-address.js';
import { assignmentFor, pagesFor } from '../../../src/portal/session/assignment-for.js';
import { type KeptAssignment, type KeptViewer, viewerIn } from '../../../src/portal/session/viewer.js';

const assignment = (role: KeptAssignment['role'], unitSlug: string): KeptAssignment => ({
  id: `${role} ${unitSlug}`,
  role,
  unitSlug,
  roleLabel: { vi: '', en: '' },
  unitName: { vi: '', en: '' },
});
const OFFICER = assignment('OFFICER', 'xuan-lac');
const CHAIRMAN = assignment('CHAIRMAN', 'bang-lung');
const REVIEWER = assignment('REVIEWER', 'cho-don');
const AUDITOR = { ...assignment('AUDITOR', 'xuan-lac'), isOfCommune: true };
const inOne = (...[chosen, ...others]: [KeptAssignment, ...KeptAssignment[]]): KeptViewer => ({
  id: 'anna',
  name: 'Anna',
  seat: 'anna',
  assignment: chosen,
  assignments: [chosen, ...others],
});
const report = (unit: string): PageAddress => ({ page: 'report', unit, period: '2026-10' });

describe('a page is opened in', () => {
  it('the chosen assignment where it concerns that one', () => {
    expect(assignmentFor(report('xuan-lac'), inOne(OFFICER, CHAIRMAN))).toBeUndefined();
    expect(assignmentFor(report('xuan-lac'), inOne(REVIEWER, OFFICER))).toBeUndefined();
    expect(assignmentFor({ page: 'work' }, inOne(OFFICER, REVIEWER))).toBeUndefined();
  });

  it('the only other one that it concerns', () => {
    expect(assignmentFor(report('bang-lung'), inOne(OFFICER, CHAIRMAN))).toBe('CHAIRMAN bang-lung');
    expect(assignmentFor({ page: 'review' }, inOne(OFFICER, CHAIRMAN, REVIEWER))).toBe('REVIEWER cho-don');
  });

  it('the chosen one where two others or none would do', () => {
    expect(assignmentFor(report('bang-lung'), inOne(OFFICER, CHAIRMAN, REVIEWER))).toBeUndefined();
    expect(assignmentFor({ page: 'administration' }, inOne(OFFICER, REVIEWER))).toBeUndefined();
  });

  it('another one where the page is about the area around the chosen commune', () => {
    expect(assignmentFor({ page: 'leader' }, inOne(AUDITOR, REVIEWER))).toBe('REVIEWER cho-don');
    expect(assignmentFor({ page: 'leader' }, inOne(AUDITOR))).toBeUndefined();
  });
});

it('auditors and administrators of a commune are not led to the page of leaders, which the service refuses', () => {
  const ofDistrict = { ...AUDITOR, isOfCommune: false };
  expect(pagesFor(ofDistrict)).toContain('leader');
  expect(pagesFor(AUDITOR)).toEqual(pagesFor(ofDistrict).filter((page) => page !== 'leader'));
  expect(pagesFor({ ...AUDITOR, role: 'ADMINISTRATOR' })).not.toContain('leader');
});

it('officers and Chairpersons kept by an earlier release are led to the rank of their commune', () => {
  const isOfCommune = (kept: KeptAssignment) => viewerIn(inOne(kept), 'vi').isOfCommune;
  expect([OFFICER, CHAIRMAN, REVIEWER].map(isOfCommune)).toEqual([true, true, false]);
});
