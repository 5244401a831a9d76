import { expect, test } from 'vitest';
import { type Edit, NO_DRAFT, type ReportDraft } from '../../../src/portal/draft/draft.js';
import { withComment } from '../../../src/portal/draft/typed-comments.js';
import { NOTHING_UNWRITTEN, withChange, withUnwritten } from '../../../src/portal/draft/unwritten.js';

const edit = (value: string, at: number): Edit => ({ base: '', value, parts: [value], language: 'vi', since: 1, at });
const draftOf = (edits: ReportDraft['edits']): ReportDraft => ({ ...NO_DRAFT, edits });
const changed = (before: ReportDraft, after: ReportDraft) => withChange(NOTHING_UNWRITTEN, before, after);

test('only what a change changes is unwritten', () => {
  const before = draftOf({ 'G03.figure': edit('1', 5), 'G06.figure': edit('2', 5) });
  const after = { ...before, edits: { ...before.edits, 'G06.figure': edit('22', 6) } };
  expect(changed(before, after)).toEqual({ edits: { 'G06.figure': { at: 6, edit: edit('22', 6) } }, comments: {} });
  expect(changed(before, before)).toEqual(NOTHING_UNWRITTEN);
});

test('the last of several changes of a field is unwritten', () => {
  const [first, second] = [draftOf({ 'G06.figure': edit('2', 5) }), draftOf({ 'G06.figure': edit('22', 6) })];
  const twice = withChange(changed(NO_DRAFT, first), first, second);
  expect(withUnwritten(NO_DRAFT, twice)).toEqual(second);
  expect(withUnwritten(first, withChange(twice, second, NO_DRAFT))).toEqual(NO_DRAFT);
});

test.each([
  ['an earlier key', 5, 'left'],
  ['the same key', 6, 'left'],
  ['a later key', 7, 'stored'],
])('a field that was left is compared with %s of another tab', (_, at, stays) => {
  const left = changed(NO_DRAFT, draftOf({ 'G06.figure': edit('left', 6) }));
  expect(withUnwritten(draftOf({ 'G06.figure': edit('stored', at) }), left).edits['G06.figure']?.value).toBe(stays);
});

test.each([
  [6, undefined],
  [7, 'stored'],
])('a field that was emptied after a key at 6 is compared with a key at %i of another tab', (at, stays) => {
  const left = changed(draftOf({ 'G06.figure': edit('left', 6) }), NO_DRAFT);
  expect(withUnwritten(draftOf({ 'G06.figure': edit('stored', at) }), left).edits['G06.figure']?.value).toBe(stays);
});

test('comments are left by their place; one that was taken away is gone', () => {
  const before = withComment(withComment(NO_DRAFT, 'G03', 'Xem lại.'), 'G06', 'Tách');
  const after = withComment(withComment(before, 'G03', ''), 'G06', 'Tách theo thôn.');
  const left = changed(before, after);
  expect(left.comments).toEqual({ G03: '', G06: 'Tách theo thôn.' });
  expect(withUnwritten(withComment(before, 'F01', 'Thêm.'), left).comments).toEqual({
    F01: 'Thêm.',
    G06: 'Tách theo thôn.',
  });
});

test('a request without an answer is not part of it, and stays', () => {
  const unsent = { kind: 'SAVE', idempotencyKey: 'k', expectedRevision: null, values: {}, madeAt: 2 } as const;
  const stored = { ...NO_DRAFT, unsent };
  expect(changed(NO_DRAFT, stored)).toEqual(NOTHING_UNWRITTEN);
  expect(withUnwritten(stored, changed(NO_DRAFT, draftOf({ 'G06.figure': edit('1', 1) }))).unsent).toEqual(unsent);
});
