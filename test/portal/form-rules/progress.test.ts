import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, type Figure, ratio } from '../../../src/domain/figure/figure.js';
import type { SourceFigures } from '../../../src/domain/figure/source-figures.js';
import { COMMUNE_RELATIONS } from '../../../src/domain/method/figure-relations.js';
import { NO_DRAFT, type ReportDraft, typedInto } from '../../../src/portal/draft/draft.js';
import { checkForm } from '../../../src/portal/form-rules/check-form.js';
import type { FormToCheck } from '../../../src/portal/form-rules/form-to-check.js';
import { formProgress, useOfDelivered } from '../../../src/portal/form-rules/progress.js';

const CODES = ['F03', 'G03', 'G06'] as const;

const form = (more: Partial<FormToCheck> = {}): FormToCheck => ({
  period: '2026-11',
  method: {
    indicators: CODES.map((code) => ({
      code,
      kind: 'count' as const,
      name: { vi: code, en: code },
      frequency: 'MONTHLY' as const,
      computed: false,
      zeroDenominator: 'error' as const,
      scoring: { rule: 'none' as const },
    })),
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

const delivery = (figure: Figure): SourceFigures =>
  new Map([['G06', { figure, from: { system: 'igate', at: '2026-11-20T00:00:00.000Z', batch: 'b-1' } }]]);

const typed = (entries: readonly (readonly [string, 'figure' | 'reason', string])[]): ReportDraft =>
  entries.reduce<ReportDraft>(
    (draft, [code, kind, value]) =>
      typedInto(draft, `${code}.${kind}`, { parts: [value], value, language: 'vi', at: 1 }, ''),
    NO_DRAFT,
  );

const openIn = (draft: ReportDraft, of = form()) => formProgress(of, draft).open.map(({ code }) => code);

test('an indicator is open until it has a figure or a reason, and open ones stand in the order of the form', () => {
  expect(formProgress(form(), NO_DRAFT).asked).toBe(3);
  expect(openIn(NO_DRAFT)).toEqual(['F03', 'G03', 'G06']);
  expect(openIn(typed([['G03', 'figure', '0']]))).toEqual(['F03', 'G06']);
  expect(openIn(typed([['G06', 'reason', 'chưa có']]))).toEqual(['F03', 'G03']);
  expect(openIn(typed([['F03', 'reason', ' ']]))).toEqual(['F03', 'G03', 'G06']);
  expect(openIn(NO_DRAFT, form({ sources: delivery(count(3)) }))).toEqual(['F03', 'G03']);
});

test('nothing is open exactly where a submission would find no fault', () => {
  const entry = fc.tuple(
    fc.constantFrom(...CODES),
    fc.constantFrom('figure' as const, 'reason' as const),
    fc.constantFrom('0', '7', '', 'x'),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const draft = typed(entries);
      const { asked, open } = formProgress(form(), draft);
      expect(open.length <= asked).toBe(true);
      expect(open.length === 0).toBe(checkForm(form(), draft, true).length === 0);
    }),
  );
});

test('a delivered figure fills an empty field, and beside another figure the method says which is sent', () => {
  const of = form({ sources: delivery(count(3)) });
  const source = form({ sources: delivery(count(3)), method: { ...form().method, winner: 'SOURCE' } });
  expect(useOfDelivered(of, 'G03', undefined)).toBeUndefined();
  expect(useOfDelivered(of, 'G06', undefined)).toBe('FILLS');
  expect(useOfDelivered(of, 'G06', count(3))).toBe('SAME');
  expect(useOfDelivered(of, 'G06', count(4))).toBe('DIFFERS');
  expect(useOfDelivered(source, 'G06', count(4))).toBe('REPLACES');
  expect(useOfDelivered(source, 'G06', ratio(3, 1))).toBe('REPLACES');
});
