import { expect, test } from 'vitest';
import { isEmptyDraft, NO_DRAFT, type ReportDraft, unsentSince } from '../../../src/portal/draft/draft.js';
import { whenAccepted, withService, withUnsent } from '../../../src/portal/draft/sending.js';
import {
  commentAt,
  commentCount,
  remarksOf,
  WHOLE_REPORT,
  withComment,
  withoutComments,
} from '../../../src/portal/draft/typed-comments.js';

const typed = (places: Readonly<Record<string, string>>, draft: ReportDraft = NO_DRAFT): ReportDraft =>
  Object.entries(places).reduce((open, [place, text]) => withComment(open, place, text), draft);

const figures = (...codes: readonly string[]) => codes.map((code) => ({ indicator: { code } }));

test('a draft that an earlier release has kept has no comments', () => {
  expect([commentAt(NO_DRAFT, 'G03'), commentCount(NO_DRAFT)]).toEqual(['', 0]);
  expect(remarksOf(NO_DRAFT, figures('G03'))).toEqual({ comment: null, comments: [] });
});

test('comments on several figures and on the whole report go along at once, without those of mere spaces', () => {
  const draft = typed({ G03: ' Lấy ở đâu? ', F01: 'Tách theo thôn.', F02: '  ', [WHOLE_REPORT]: ' Xem lại. ' });
  expect(remarksOf(draft, figures('G03', 'F02', 'F01'))).toEqual({
    comment: 'Xem lại.',
    comments: [
      { indicator: 'F01', comment: 'Tách theo thôn.' },
      { indicator: 'G03', comment: 'Lấy ở đâu?' },
    ],
  });
});

test('notes and reasons are kept with the comments, and go along with no return', () => {
  const draft = typed({
    APPROVAL_NOTE: 'Đã đối chiếu.',
    REOPENING_REASON: 'Nhầm số.',
    EXTENSION_REASON: 'Lũ.',
    G03: 'Ở đâu?',
  });
  expect(remarksOf(draft, figures('G03'))).toEqual({
    comment: null,
    comments: [{ indicator: 'G03', comment: 'Ở đâu?' }],
  });
  expect([commentAt(draft, 'REOPENING_REASON'), commentCount(draft)]).toEqual(['Nhầm số.', 4]);
});

test('a comment on a figure that a new method has dropped goes along with no return, and stays with the others', () => {
  const draft = typed({ G03: 'Ở đâu?', X01: 'Đối chiếu lại.' });
  expect(remarksOf(draft, figures('G03')).comments).toEqual([{ indicator: 'G03', comment: 'Ở đâu?' }]);
  expect(commentAt(draft, 'X01')).toBe('Đối chiếu lại.');
});

test('a text is kept as it is typed, and is gone as soon as it is empty', () => {
  const draft = typed({ G03: 'Lấy ở ' });
  expect(commentAt(draft, 'G03')).toBe('Lấy ở ');
  expect(commentCount(typed({ G03: '' }, draft))).toBe(0);
});

test('nothing that is typed about a report is sent with its figures, nor lost by them', () => {
  const draft = typed({ G03: 'Lấy ở đâu?' });
  expect([isEmptyDraft(draft), unsentSince(draft)]).toEqual([true, undefined]);
  const held = { 'G03.figure': '12/40' } as const;
  const request = { kind: 'SUBMIT', idempotencyKey: 'key-0001', expectedRevision: 'r-1', madeAt: 2_000 } as const;
  const { unsent, ...open } = withUnsent(withService(draft, held), request);
  if (!unsent) throw new Error('no request');
  expect(commentAt(whenAccepted({ ...open, unsent }, unsent, held), 'G03')).toBe('Lấy ở đâu?');
});

test('comments that were sent leave the rest of the draft', () => {
  const edit = { base: '', value: '5', parts: ['5'], language: 'vi', since: 1, at: 1 } as const;
  const draft: ReportDraft = { ...typed({ G03: 'Lấy ở đâu?' }), edits: { 'G03.figure': edit } };
  expect(withoutComments(draft)).toEqual({ edits: { 'G03.figure': edit }, unsent: null });
});
