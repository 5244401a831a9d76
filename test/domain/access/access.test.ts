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
