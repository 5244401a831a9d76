import { expect, test } from 'vitest';
import { enteredLinks } from '../../../src/domain/figure/entry.js';
import { count, ratio } from '../../../src/domain/figure/figure.js';
import { COMMUNE_RELATIONS } from '../../../src/domain/method/figure-relations.js';
import { type FieldKey, NO_DRAFT, type ReportDraft, typedInto } from '../../../src/portal/draft/draft.js';
import { enteredValue } from '../../../src/portal/draft/entered-value.js';
import { checkForm, rightFields } from '../../../src/portal/form-rules/check-form.js';
import { type FormToCheck, type FrameFigure, shapeOf } from '../../../src/portal/form-rules/form-to-check.js';

const indicator = (code: string, kind: 'ratio' | 'count', zeroDenominator: 'notApplicable' | 'error' = 'error') => ({
  code,
  kind,
  name: { vi: `Chỉ tiêu ${code}`, en: `Indicator ${code}` },
  frequency: 'MONTHLY' as const,
  computed: false,
  zeroDenominator,
  scoring: { rule: 'none' as const },
});

const form = (more: Partial<FormToCheck> = {}): FormToCheck => ({
  period: '2026-11',
  method: {
    indicators: [
      indicator('G01', 'ratio'),
      indicator('G02', 'ratio'),
      indicator('G03', 'ratio', 'notApplicable'),
      indicator('G06', 'count'),
    ],
    relations: COMMUNE_RELATIONS,
    winner: 'TYPED',
  },
  villages: 12,
  previous: new Map(),
  usual: new Map(),
  beside: new Map(),
  saved: { figures: new Map(), notes: {} },
  sources: new Map(),
  ...more,
});

const shape = (key: FieldKey) => ({
  kind: key.startsWith('G06') ? ('count' as const) : ('ratio' as const),
  villages: null,
});

function draftOf(typed: Readonly<Partial<Record<FieldKey, readonly string[]>>>): ReportDraft {
  return (Object.entries(typed) as [FieldKey, readonly string[]][]).reduce((draft, [key, parts]) => {
    const value = key.endsWith('.figure') ? enteredValue(parts, shape(key), 'vi') : (parts[0] ?? '');
    return typedInto(draft, key, { parts, value, language: 'vi', at: 1 }, '');
  }, NO_DRAFT);
}

const told = (typed: Parameters<typeof draftOf>[0], of = form(), isSubmission = false) =>
  checkForm(of, draftOf(typed), isSubmission).map(({ code, field, part, needsReason }) => [
    code,
    field,
    part,
    needsReason,
  ]);

test('a figure that the rules accept has no fault, and an empty form none before it is submitted', () => {
  expect(told({ 'G06.figure': ['12'], 'G03.figure': ['8', '16'] })).toEqual([]);
  expect(told({})).toEqual([]);
  expect(told({}, form(), true)).toEqual([
    ['G01', 'figure', 0, true],
    ['G02', 'figure', 0, true],
    ['G03', 'figure', 0, true],
    ['G06', 'figure', 0, true],
  ]);
});

test('an empty figure is a gap, and a figure or a reason closes it', () => {
  const gaps = (typed: Parameters<typeof draftOf>[0]) =>
    checkForm(form(), draftOf(typed), true).flatMap(({ code, isGap }) => (isGap ? [code] : []));
  expect(gaps({ 'G06.figure': ['12'], 'G03.figure': ['0', '0'] })).toEqual(['G01', 'G02']);
  expect(gaps({ 'G06.reason': ['chưa có'], 'G03.figure': ['8', ''] })).toEqual(['G01', 'G02']);
  const [first] = checkForm(form(), NO_DRAFT, true);
  expect(first?.message).toEqual({
    vi: 'G01 (chỉ tiêu G01): nhập số liệu, hoặc nêu lý do nếu không có.',
    en: 'G01 (indicator G01): enter the figure, or the reason why there is none.',
  });
});

test('each fault stands at its own side of a ratio', () => {
  expect(told({ 'G03.figure': ['20', '16'] })).toEqual([['G03', 'figure', 0, false]]);
  expect(told({ 'G01.figure': ['0', '0'] })).toEqual([['G01', 'figure', 1, false]]);
  expect(told({ 'G03.figure': ['8', '16x'] })).toEqual([['G03', 'figure', 1, false]]);
  expect(told({ 'G03.figure': ['8', ''] })).toEqual([['G03', 'figure', 1, false]]);
  expect(told({ 'G03.figure': ['', '16'] })).toEqual([['G03', 'figure', 0, false]]);
});

test('0/0 where it is accepted needs a reason, and the reason lifts it', () => {
  expect(told({ 'G03.figure': ['0', '0'] })).toEqual([['G03', 'figure', 0, true]]);
  expect(told({ 'G03.figure': ['0', '0'], 'G03.reason': ['không phát sinh'] })).toEqual([]);
});

test('a change of exactly 30 points against the period before is no fault, a greater one needs a reason', () => {
  const of = form({ previous: new Map([['G03', ratio(50, 100)]]) });
  expect(told({ 'G03.figure': ['80', '100'] }, of)).toEqual([]);
  expect(told({ 'G03.figure': ['81', '100'] }, of)).toEqual([['G03', 'figure', 0, true]]);
});

test('a link that is none is told at the links, and links are separated as in a file', () => {
  expect(told({ 'G03.evidence': ['https://a.vn/b;https://c.vn; https://d.vn/e;f=1'] })).toEqual([]);
  expect(enteredLinks('https://a.vn/b;https://c.vn; https://d.vn/e;f=1')).toEqual([
    'https://a.vn/b',
    'https://c.vn',
    'https://d.vn/e;f=1',
  ]);
  expect(told({ 'G03.evidence': ['http://example.vn/a'] })).toEqual([['G03', 'evidence', 0, false]]);
});

test('a figure of a source system fills the gap at a submission, as the service does it', () => {
  const delivered = { figure: count(3), from: { system: 'igate', at: '2026-11-20T00:00:00.000Z', batch: 'b-1' } };
  const of = form({ sources: new Map([['G06', delivered]]) });
  expect(told({}, of, true).map(([code]) => code)).toEqual(['G01', 'G02', 'G03']);
});

test('only what the service would accept together is sent', () => {
  const sent = (typed: Parameters<typeof draftOf>[0], of = form()) => rightFields(of, draftOf(typed));
  expect(sent({ 'G06.figure': ['12'], 'G03.figure': ['20', '16'] })).toEqual(['G06.figure']);
  expect(sent({ 'G03.figure': ['8', 'x'], 'G03.reason': ['vì'] })).toEqual(['G03.reason']);
  // The denominator of G02 is the numerator of G01.
  expect(sent({ 'G01.figure': ['25', '30'], 'G02.figure': ['20', '25'] })).toEqual(['G01.figure', 'G02.figure']);
  expect(sent({ 'G01.figure': ['25', '30'], 'G02.figure': ['20', '26'], 'G06.figure': ['1'] })).toEqual(['G06.figure']);
  const saved = { figures: new Map([['G02', ratio(20, 26)]]), notes: {} };
  expect(sent({ 'G01.figure': ['25', '30'], 'G06.figure': ['1'] }, form({ saved }))).toEqual(['G06.figure']);
});

test('a doubt that needs a reason is saved without one', () => {
  expect(rightFields(form(), draftOf({ 'G03.figure': ['0', '0'] }))).toEqual(['G03.figure']);
});

test('the villages of the register are the denominator, unless a figure is saved with another', () => {
  const shown = { indicator: { code: 'F13', kind: 'RATIO' } } as FrameFigure;
  const saved = (denominator: number) => ({ figures: new Map([['F13', ratio(9, denominator)]]), notes: {} });
  expect(
    [form(), form({ saved: saved(12) }), form({ saved: saved(11) })].map((of) => shapeOf(of, shown).villages),
  ).toEqual([12, 12, null]);
});
