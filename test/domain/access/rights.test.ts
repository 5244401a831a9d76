import { expect, test } from 'vitest';
import { can, mayEver, type SignedInViewer } from '../../../src/domain/access/access.js';
import type { Action, InternalKind } from '../../../src/domain/access/action.js';
import { officialViewer, sourceViewer } from '../../../src/domain/access/viewer.js';
import { OFFICIAL_ROLES, type Official, type OfficialRole } from '../../../src/domain/official/official.js';
import type { Register, Unit } from '../../../src/domain/register/unit.js';
import { commune, officer } from '../../support/builders/scope-builder.js';

const XUAN_LAC = 'bac-kan/cho-don/xuan-lac';
const DISTRICT = 'bac-kan/cho-don';
const district: Partial<Unit> = { id: 'cho-don', path: DISTRICT, level: 'DISTRICT', kind: 'DISTRICT' };
const register = (...units: Partial<Unit>[]): Register => ({ version: 1, units: units.map((unit) => commune(unit)) });
const asWas = register(district, {});

const ACTIONS: readonly Action[] = [
  'read',
  'save',
  'submit',
  'withdraw',
  'handOver',
  'returnToOfficer',
  'recordDocument',
  'return',
  'approve',
  'extend',
  'reopen',
  'record',
  'administer',
];

const asStored = (official: Official) => ({ entries: [official], day: '2026-10-14' });

function viewer(role: OfficialRole, unit: string, units: Register = asWas): SignedInViewer {
  const found = officialViewer(
    { kind: 'person', id: 'x', roles: [role] },
    asStored(officer({ id: 'x', role, unit })),
    units,
  );
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const on = (kind: InternalKind, path = XUAN_LAC, day = '2026-10-14') => ({ kind, path, day });
const allowed = (who: SignedInViewer, path = XUAN_LAC) =>
  ACTIONS.filter((action) => can(who, action, on('report', path))).join(' ');

test.each<[OfficialRole, string, string]>([
  ['officer', 'xuan-lac', 'read save submit withdraw handOver recordDocument'],
  ['chairman', 'xuan-lac', 'read submit withdraw returnToOfficer recordDocument'],
  ['reviewer', 'cho-don', 'read return approve extend reopen'],
  ['leader', 'cho-don', 'read'],
  ['administrator', 'cho-don', 'read extend'],
  ['auditor', 'cho-don', 'read'],
])('%s of %s may %s a report below', (role, unit, actions) => {
  expect(allowed(viewer(role, unit))).toBe(actions);
});

test.each(OFFICIAL_ROLES)('%s may do nothing beside the scope, nor where only the name begins alike', (role) => {
  const own = viewer(role, 'xuan-lac');
  for (const path of [DISTRICT, `${DISTRICT}/nam-cuong`, `${XUAN_LAC}-2025`, 'bac-kan'])
    expect(allowed(own, path)).toBe('');
});

test('nobody reviews a report of the own unit', () => {
  expect(allowed(viewer('reviewer', 'xuan-lac'))).toBe('read');
});

test('rights end with the unit, on its last day, and stay for the periods before', () => {
  const ending = viewer('officer', 'xuan-lac', register(district, { validTo: '2025-06-30' }));
  expect(can(ending, 'save', on('report', XUAN_LAC, '2025-06-30'))).toBe(true);
  expect(can(ending, 'save', on('report', XUAN_LAC, '2025-07-01'))).toBe(false);
});

test('rights begin with the unit, on its first day: periods before it are not its own', () => {
  for (const role of ['officer', 'chairman'] as const) {
    const beginning = viewer(role, 'xuan-lac', register(district, { validFrom: '2025-07-01' }));
    expect(can(beginning, 'read', on('report', XUAN_LAC, '2025-06-30'))).toBe(false);
    expect(can(beginning, 'read', on('report', XUAN_LAC, '2025-07-01'))).toBe(true);
    expect(can(beginning, 'submit', on('report', XUAN_LAC, '2025-06-30'))).toBe(false);
  }
});

test('rights follow a unit that moves to another parent', () => {
  const moved = 'bac-kan/ba-be/xuan-lac';
  const units = register({ validTo: '2025-06-30' }, { path: moved, validFrom: '2025-07-01' });
  const who = viewer('officer', 'xuan-lac', units);
  expect(can(who, 'read', on('report', XUAN_LAC, '2025-06-14'))).toBe(true);
  expect(can(who, 'read', on('report', moved, '2025-07-14'))).toBe(true);
  expect(can(who, 'read', on('report', XUAN_LAC, '2025-07-14'))).toBe(false);
  expect(can(who, 'read', on('report', moved, '2025-06-14'))).toBe(false);
});

test.each([
  ['NO_ROLE', [], {}],
  ['NOT_ACTIVE', ['officer'], { active: false }],
  ['NOT_ACTIVE', ['officer'], { id: 'another' }],
  ['OTHER_ROLE', ['reviewer'], {}],
  ['NO_UNIT', ['officer'], { unit: 'nowhere' }],
])('%s: a token with the roles %j is nobody for an official with %j', (reason, roles, overrides) => {
  const official = officer({ id: 'x', ...overrides });
  expect(officialViewer({ kind: 'person', id: 'x', roles }, asStored(official), asWas)).toBe(reason);
});

test('a machine records figures of its indicators below its unit, and reads nothing that is not public', () => {
  const source = { id: 'tax', name: { vi: 'Thuế', en: 'Tax' }, unit: 'cho-don', indicators: ['E01'] };
  const who = sourceViewer({ kind: 'system', id: 'tax' }, { ...source, active: true, isDemonstration: true }, asWas);
  if (typeof who === 'string') throw new Error(who);
  const figure = on('recordedFigure');
  expect(can(who, 'record', { ...figure, indicator: 'E01' })).toBe(true);
  expect(can(who, 'record', { ...figure, indicator: 'E02' })).toBe(false);
  expect(can(who, 'record', figure)).toBe(false);
  expect(can(who, 'record', { ...figure, indicator: 'E01', path: 'bac-kan/ba-be/x' })).toBe(false);
  expect(ACTIONS.filter((action) => mayEver(who, action, 'recordedFigure'))).toEqual(['record']);
  expect(can(who, 'read', on('workingFigures'))).toBe(false);
  expect(can(who, 'read', 'ranking')).toBe(true);
});

test('auditors and leaders write nothing, whatever it is', () => {
  const kinds: InternalKind[] = [
    'report',
    'workingFigures',
    'revision',
    'comment',
    'official',
    'settings',
    'recordedFigure',
  ];
  for (const role of ['auditor', 'leader'] as const) {
    const who = viewer(role, 'cho-don');
    expect(ACTIONS.slice(1).flatMap((action) => kinds.filter((kind) => can(who, action, on(kind))))).toEqual([]);
  }
});
