import { expect, test } from 'vitest';
import {
  fieldOf,
  isEmptyDraft,
  keptOwn,
  NO_DRAFT,
  type ReportDraft,
  tookTheirs,
  typedInto,
  unsentSince,
  type Values,
} from '../../../src/portal/draft/draft.js';
import {
  sendableKeys,
  whenAccepted,
  whenRefused,
  withForm,
  withService,
  withUnsent,
} from '../../../src/portal/draft/sending.js';

const FIELD = 'G03.figure';
const typing = (value: string | null, at = 1_000) => ({ value, parts: [value ?? '?'], language: 'vi' as const, at });
const typed = (value: string | null, draft: ReportDraft = NO_DRAFT, held = '12/40') =>
  typedInto(draft, FIELD, typing(value), held);
const service = (value: string): Values => ({ [FIELD]: value });
const request = (draft: ReportDraft, idempotencyKey = 'key-0001') =>
  withUnsent(draft, { kind: 'SAVE', idempotencyKey, expectedRevision: 'r-1', madeAt: 2_000 });

test('a key names its indicator and what is typed about it', () => {
  expect(fieldOf('G03.figure')).toEqual({ code: 'G03', kind: 'figure' });
});

test('what is typed is kept with what stood there before; typing the same again leaves nothing to send', () => {
  const once = typed('13/40');
  const again = typedInto(once, FIELD, typing('14/40', 5_000), '12/40');
  expect(again.edits[FIELD]).toMatchObject({ base: '12/40', value: '14/40', since: 1_000, at: 5_000 });
  expect(unsentSince(again)).toBe(1_000);
  expect(isEmptyDraft(typed('12/40', again))).toBe(true);
});

test('a text that is no value is kept and not sent', () => {
  const draft = typed(null);
  expect([sendableKeys(draft), isEmptyDraft(draft)]).toEqual([[], false]);
});

test('a request stays as it was made, whatever is typed after it', () => {
  const sent = request(typed('13/40'));
  const later = typed('14/40', sent);
  expect(request(later, 'key-0002').unsent).toEqual(sent.unsent);
  expect(later.unsent?.values).toEqual({ [FIELD]: '13/40' });
});

test('an accepted request leaves what was typed since, and goes on from what it brought', () => {
  const sent = request(typed('13/40'));
  const { unsent } = sent;
  if (!unsent) throw new Error('no request');
  expect(isEmptyDraft(whenAccepted(sent, unsent, service('13/40')))).toBe(true);
  const later = whenAccepted(typed('14/40', sent), unsent, service('13/40'));
  expect(later).toMatchObject({ unsent: null, edits: { [FIELD]: { base: '13/40', value: '14/40' } } });
  const takenBack = whenAccepted(typed('12/40', sent), unsent, service('13/40'));
  expect(sendableKeys(takenBack)).toEqual([FIELD]);
});

test('a refused request leaves everything typed, to be sent by another one', () => {
  const sent = request(typed('13/40'));
  const { unsent } = sent;
  if (!unsent) throw new Error('no request');
  const open = whenRefused(sent, unsent, undefined);
  expect(open).toMatchObject({ unsent: null, edits: { [FIELD]: { base: '12/40', value: '13/40' } } });
});

test('what somebody else has changed meanwhile stands beside the own value until one is chosen', () => {
  const draft = withService(typed('13/40'), service('20/40'));
  expect(draft.edits[FIELD]).toMatchObject({ value: '13/40', theirs: '20/40' });
  expect(sendableKeys(draft)).toEqual([]);
  const own = keptOwn(draft, FIELD);
  expect(own.edits[FIELD]).toMatchObject({ base: '20/40', value: '13/40' });
  expect(sendableKeys(own)).toEqual([FIELD]);
  expect(isEmptyDraft(tookTheirs(draft, FIELD))).toBe(true);
});

test('typing on does not choose, and the choice is over when the service holds the own value', () => {
  const draft = typed('15/40', withService(typed('13/40'), service('20/40')));
  expect(draft.edits[FIELD]).toMatchObject({ value: '15/40', theirs: '20/40' });
  expect(isEmptyDraft(withService(draft, service('15/40')))).toBe(true);
  expect(withService(draft, service('12/40')).edits[FIELD]?.theirs).toBeUndefined();
});

test('the own request that arrived without an answer is no change of somebody else', () => {
  const later = typed('14/40', request(typed('13/40')));
  expect(withService(later, service('13/40')).edits[FIELD]).toEqual({
    ...later.edits[FIELD],
    base: '13/40',
  });
});

test.each([
  ['G03.reason', 'Đã đối chiếu '.normalize('NFD'), 'Đã đối chiếu'],
  ['G03.evidence', 'https://a.vn  https://b.vn\n', 'https://a.vn\nhttps://b.vn'],
] as const)('the own text as the service stores it is no change of somebody else (%s)', (key, text, stored) => {
  const sent = request(typedInto(NO_DRAFT, key, typing(text), ''));
  const later = typedInto(sent, key, typing(`${text}x`), '');
  if (!later.unsent) throw new Error('no request');
  const now = { [key]: stored };
  for (const { edits } of [whenAccepted(later, later.unsent, now), withService(later, now)])
    expect(edits[key]).toEqual({ ...later.edits[key], base: stored });
});

test('what was typed for an indicator that a new method no longer asks for goes with its field', () => {
  const half = typedInto(typed('13/40'), 'X99.figure', typing(null), '');
  expect(Object.keys(withForm(half, { [FIELD]: '12/40' }).edits)).toEqual([FIELD]);
});

test('nothing is chosen where there is no conflict', () => {
  const draft = typed('13/40');
  expect([keptOwn(draft, FIELD), tookTheirs(draft, FIELD)]).toEqual([draft, draft]);
});
