import { expect, test } from 'vitest';
import { can, type OfficialViewer } from '../../../src/domain/access/access.js';
import {
  officialOfAssignment,
  officialViewer,
  type ReasonNotToKnow,
  toAssignmentId,
} from '../../../src/domain/access/viewer.js';
import { assignmentId, isInForceOn, personOf } from '../../../src/domain/official/assignment.js';
import type { Official } from '../../../src/domain/official/official.js';
import { commune, officer } from '../../support/builders/scope-builder.js';

const DAY = '2026-10-14';
const DISTRICT = 'bac-kan/cho-don';
const XUAN_LAC = `${DISTRICT}/xuan-lac`;
const BANG_LUNG = `${DISTRICT}/bang-lung`;
const register = {
  version: 1,
  units: [
    commune({ id: 'cho-don', path: DISTRICT, level: 'DISTRICT', kind: 'DISTRICT' }),
    commune({}),
    commune({ id: 'bang-lung', path: BANG_LUNG }),
  ],
};
const first = officer({ id: 'x' });
const chairs = officer({ id: assignmentId('x', 'b'), role: 'chairman', unit: 'bang-lung', path: BANG_LUNG });

type Asked = { entries: readonly Official[]; roles?: string[]; chosen?: string; day?: string };
const seen = ({ entries, roles = ['officer', 'chairman'], chosen, day = DAY }: Asked) =>
  officialViewer({ kind: 'person', id: 'x', roles }, { entries, chosen, day }, register) as
    | OfficialViewer
    | ReasonNotToKnow;
const viewer = (asked: Asked): OfficialViewer => {
  const found = seen(asked);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const may = (who: OfficialViewer, action: 'save' | 'submit', path: string) =>
  can(who, action, { kind: 'report', path, day: DAY });

test('a request without a choice acts in the first assignment, and with one in that alone', () => {
  const inFirst = viewer({ entries: [first, chairs] });
  expect([inFirst.id, inFirst.official, inFirst.role, inFirst.unit]).toEqual(['x', 'x', 'officer', 'xuan-lac']);
  expect(inFirst.assignments?.map(({ official }) => official)).toEqual(['x', 'x~b']);
  expect([may(inFirst, 'save', XUAN_LAC), may(inFirst, 'submit', BANG_LUNG)]).toEqual([true, false]);
  const inSecond = viewer({ entries: [first, chairs], chosen: 'x~b' });
  expect([inSecond.id, inSecond.official, inSecond.role, inSecond.unit]).toEqual(['x', 'x~b', 'chairman', 'bang-lung']);
  expect([may(inSecond, 'submit', BANG_LUNG), may(inSecond, 'save', BANG_LUNG)]).toEqual([true, false]);
  expect(may(inSecond, 'save', XUAN_LAC)).toBe(false);
});

test('roles that only the token names, or only the table, give nothing', () => {
  const all = ['officer', 'chairman', 'reviewer', 'leader', 'administrator', 'auditor'];
  expect(viewer({ entries: [first], roles: all }).assignments).toHaveLength(1);
  expect(viewer({ entries: [first, chairs], roles: ['officer'] }).assignments).toHaveLength(1);
  expect(seen({ entries: [first, chairs], roles: ['officer'], chosen: 'x~b' })).toBe('OTHER_ASSIGNMENT');
  expect(seen({ entries: [first, chairs], roles: ['reviewer'] })).toBe('OTHER_ROLE');
  expect(seen({ entries: [first, chairs], roles: [] })).toBe('NO_ROLE');
});

test('entries of somebody else are none, whatever the request chooses', () => {
  const another = officer({ id: 'y~b', role: 'chairman' });
  expect(seen({ entries: [first, another], chosen: 'y~b' })).toBe('OTHER_ASSIGNMENT');
  expect(seen({ entries: [another] })).toBe('NOT_ACTIVE');
});

test.each([
  ['2026-10-13', false],
  ['2026-10-14', true],
  ['2026-10-20', true],
  ['2026-10-21', false],
])('an assignment from the 14th to the 20th holds on %s: %s', (day, holds) => {
  const entry = { ...first, since: '2026-10-14', until: '2026-10-20' };
  expect(isInForceOn(entry, day)).toBe(holds);
  expect(seen({ entries: [entry], day }) === 'NOT_ACTIVE').toBe(!holds);
});

test('who closed the first assignment acts in the next one', () => {
  expect(viewer({ entries: [{ ...first, active: false }, chairs] }).official).toBe('x~b');
  expect(
    seen({
      entries: [
        { ...first, active: false },
        { ...chairs, active: false },
      ],
    }),
  ).toBe('NOT_ACTIVE');
});

test('the id of an assignment is opaque, and only its own form is read', () => {
  const id = toAssignmentId('x~b');
  expect(id).not.toContain('x~b');
  expect(officialOfAssignment(id)).toBe('x~b');
  for (const other of ['', 'x~b', `${id}=`, Buffer.from('Official:x').toString('base64url')])
    expect(officialOfAssignment(other)).toBeUndefined();
  expect([personOf('x~b'), personOf('x')]).toEqual(['x', 'x']);
});
