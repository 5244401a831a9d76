import { expect, test } from 'vitest';
import { can, publicViewer, type Resource, type Viewer } from '../../../src/domain/access/access.js';
import type { Action, InternalKind } from '../../../src/domain/access/action.js';

test.each<Resource>([
  'register',
  'catalogue',
  'calendar',
  'timeliness',
  'approvedFigures',
  'completeness',
  'ranking',
  'publishedFigures',
  'help',
])('the public reads %s', (resource) => {
  expect(can(publicViewer, 'read', resource)).toBe(true);
});

test.each<InternalKind>(['report', 'workingFigures', 'revision', 'comment', 'official', 'reminder', 'settings'])(
  'the public does not read %s',
  (kind) => {
    expect(can(publicViewer, 'read', { kind, path: 'bac-kan/cho-don/xuan-lac', day: '2026-10-14' })).toBe(false);
  },
);

test('what is not listed is denied: an unknown resource, action or viewer', () => {
  expect(can(publicViewer, 'read', 'toString' as Resource)).toBe(false);
  expect(can(publicViewer, 'write' as Action, 'ranking')).toBe(false);
  expect(can({ kind: 'stranger' } as unknown as Viewer, 'read', 'ranking')).toBe(false);
});

const officer = (id: string): Viewer => ({ kind: 'official', id, name: id, role: 'officer', unit: 'u', places: [] });
const letter = {
  kind: 'reminder',
  path: 'bac-kan/cho-don/xuan-lac',
  day: '2026-10-14',
  addressee: 'officer-1',
} as const;
const system: Viewer = {
  kind: 'source',
  id: 'officer-1',
  name: { vi: '', en: '' },
  unit: 'u',
  places: [],
  indicators: [],
};

test('a letter is read by the official to whom it went, and changed by nobody', () => {
  expect(can(officer('officer-1'), 'read', letter)).toBe(true);
  expect(can(officer('officer-2'), 'read', letter)).toBe(false);
  expect(can(system, 'read', letter)).toBe(false);
  expect(can(publicViewer, 'read', letter)).toBe(false);
  expect(can(officer('officer-1'), 'administer', letter)).toBe(false);
  expect(can(officer('officer-1'), 'read', { ...letter, kind: 'settings' })).toBe(false);
});
