import { describe, expect, test } from 'vitest';
import { calendarFaults } from '../../../src/domain/administration/calendar-edit.js';
import { holidayFaults } from '../../../src/domain/administration/holiday-edit.js';
import { LETTER_ROLES, ladderFaults } from '../../../src/domain/administration/ladder-edit.js';
import { letterheadFaults } from '../../../src/domain/administration/letterhead-edit.js';
import { methodFaults } from '../../../src/domain/administration/method-draft.js';
import { newIndicatorFaults } from '../../../src/domain/administration/new-indicator.js';
import { targetFaults } from '../../../src/domain/administration/scoring-edit.js';
import { SCORING_RULE_TEXTS } from '../../../src/domain/indicator/rule-texts.js';
import { INDICATOR_KIND_TEXTS } from '../../../src/domain/indicator/texts.js';
import { ADMINISTRATION_REFUSALS, DRAFT_STATE_TEXTS } from '../../../src/domain/refusal/administration-texts.js';
import type { UserError } from '../../../src/domain/refusal/codes.js';
import { outOfRange, refusal, wrongDraftState } from '../../../src/domain/refusal/refusal.js';
import { FIGURE_ERRORS, FIGURE_WARNINGS, FILING_REFUSALS, STATE_NAMES } from '../../../src/domain/refusal/texts.js';
import { userError } from '../../../src/domain/refusal/user-error.js';
import type { ReorganisationFaultCode } from '../../../src/domain/register/reorganisation-fault.js';
import { KIND_TEXTS, LEVEL_TEXTS } from '../../../src/domain/register/unit-text.js';
import { reorganisationError } from '../../../src/domain/reorganisation/texts.js';
import { indicator, method } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

/** Kinds of files, and the body that an office writes into the number of a document. */
const ABBREVIATIONS = /\b(PDF|JPEG|PNG|UBND|BC-UBND|NQ-UBTVQH15)\b/g;
const codesIn = (text: string): readonly string[] => text.replace(ABBREVIATIONS, '').match(/[A-Z]{2,}_?[A-Z]+/g) ?? [];
const codesOf = (errors: readonly UserError[]): readonly string[] =>
  errors.flatMap(({ message }) => [...codesIn(message.vi), ...codesIn(message.en)]);
const keys = <Key extends string>(texts: Readonly<Record<Key, unknown>>): Key[] => Object.keys(texts) as Key[];
const text = (words: string) => ({ vi: words, en: words });

const TODAY = '2026-11-17';
const ruleStatus = 'local' as const;
const SCORINGS = [
  { rule: 'none' },
  { rule: 'yesNo', ruleStatus },
  { rule: 'minMax', ruleStatus },
  { rule: 'levels', max: 3, ruleStatus },
  { rule: 'bands', bands: [{ atLeast: 1, share: 2 }], ruleStatus },
  { rule: 'target', target: {}, targetStatus: {}, per: 'month' },
] as const;

test('a code would be noticed', () => {
  expect(codesIn('The state is PUBLISHED.')).toEqual(['PUBLISHED']);
  expect(codesIn('PDF, 12/BC-UBND: YES_NO')).toEqual(['YES_NO']);
});

describe('no refusal shows a code in capitals, in either language,', () => {
  test('whatever sentence it is', () => {
    const sentences = [
      ...Object.values(FILING_REFUSALS),
      ...Object.values(FIGURE_ERRORS),
      ...Object.values(FIGURE_WARNINGS),
      ...Object.values(ADMINISTRATION_REFUSALS),
    ];
    expect(sentences.flatMap(({ vi, en }) => [...codesIn(vi), ...codesIn(en)])).toEqual([]);
  });

  test('of the state of a report or of a draft', () => {
    const states = keys(DRAFT_STATE_TEXTS);
    expect(codesOf(states.flatMap((is) => states.map((needs) => wrongDraftState(['draft'], is, needs))))).toEqual([]);
    expect(wrongDraftState(['draft'], 'PUBLISHED', 'DRAFT').message).toEqual({
      vi: 'Hiện nay là “đã công bố”; việc này chỉ làm được khi là “dự thảo”.',
      en: 'It is “published” at present; this is possible only while it is “draft”.',
    });
    const reports = Object.keys(STATE_NAMES).map((state) =>
      userError('WRONG_STATE', [], state, { what: 'state', value: state }),
    );
    expect(codesOf(reports)).toEqual([]);
  });

  test('of settings', () => {
    const roles = [...LETTER_ROLES, 'administrator', 'auditor'] as const;
    const faults = [
      ...ladderFaults({
        steps: [{ offset: 99, recipients: [...roles, ...roles] as never }],
        repeatEvery: 0,
        repeatAtMost: 99,
        quietDays: [TODAY, TODAY],
        sendTime: '23:00',
        review: { firstAfter: 0, every: 0, leadersFrom: 0 },
      }),
      ...letterheadFaults({ appUrl: 'http://x/', contactPhone: 'x', place: text(''), legalBasis: [text('')] }),
      ...calendarFaults(scope(), { firstPeriod: '1999-01', closingDay: 0, finalDay: 0, lockAfter: 0 }, TODAY),
      ...holidayFaults(
        [],
        {
          set: (['SWAPPED_WORKING', 'SWAPPED_OFF'] as const).map((kind, i) => ({
            date: i === 0 ? '2026-11-17' : '2026-11-21',
            kind,
            name: text(''),
            status: 'VERIFIED',
            decisionDate: '2030-01-01',
          })) as never,
          remove: ['2026-11-17', '1999-01-01'],
        },
        TODAY,
      ),
    ];
    expect(faults.length).toBeGreaterThan(20);
    expect(codesOf(faults)).toEqual([]);
  });

  test('of indicators and methods', () => {
    const kinds = keys(INDICATOR_KIND_TEXTS);
    const earlier = method([indicator({ code: 'G05', kind: 'ratio', frequency: 'MONTHLY' })]);
    const version = method([]);
    const added = kinds.map((kind) => ({
      ...indicator({ code: kind === 'ratio' ? 'x' : 'G05', group: 'g', kind, frequency: 'YEARLY', name: text('') }),
      ...{ numerator: text('n'), counted: text('c'), levels: text('l'), scoring: { rule: 'none' as const } },
      ...{ targets: [{ year: 1, value: 1 }], mayNotApply: false },
    }));
    const methods = kinds.flatMap((kind) =>
      (['MONTHLY', 'YEARLY'] as const).flatMap((frequency) =>
        SCORINGS.map((scoring) =>
          method([
            indicator({ code: 'G05', group: 'g', kind, frequency, scoring, computed: true, higherIsBetter: false }),
          ]),
        ),
      ),
    );
    const faults = [
      ...newIndicatorFaults(version, [earlier], added),
      ...keys(SCORING_RULE_TEXTS).flatMap((rule) => targetFaults([], rule, ['indicators', '0'])),
      ...methods.flatMap(methodFaults),
    ];
    expect(new Set(faults.map(({ message }) => message.en)).size).toBeGreaterThan(25);
    expect(codesOf(faults)).toEqual([]);
  });

  test('of reorganisations', () => {
    const faultCodes = [
      ...['WHOLE_AND_MORE', 'REST_MISSING', 'REST_TWICE', 'REST_WITHOUT_PART', 'LEVEL_DIFFERS', 'LEVEL_EMPTY'],
      ...['NOTHING_ALTERED', 'TREATED_TWICE', 'PARENT_MISSING', 'CHILD_LEFT_BEHIND', 'CODE_TAKEN', 'NO_CHANGES'],
    ] as ReorganisationFaultCode[];
    const days = new Map([['event', '2026-11-01']]);
    const errorOf = (code: ReorganisationFaultCode, value: string, other: string) =>
      reorganisationError(
        { code, event: 'event', path: ['changes', '0', 'kind'], value, other, lacking: null },
        ...(['event', days, () => undefined] as const),
      );
    const faults = faultCodes.flatMap((code) =>
      keys(LEVEL_TEXTS).flatMap((level) =>
        code === 'LEVEL_DIFFERS'
          ? keys(KIND_TEXTS).map((kind) => errorOf(code, kind, level))
          : [errorOf(code, code === 'LEVEL_EMPTY' ? level : 'xuan-lac', 'cho-don')],
      ),
    );
    expect(codesOf(faults)).toEqual([]);
    expect(errorOf('LEVEL_DIFFERS', 'WARD', 'DISTRICT').message.vi).toBe(
      'Điều khoản, mục 1, loại: phường không thuộc cấp huyện; đề nghị chọn đơn vị hoặc loại cùng cấp.',
    );
  });
});

test('days and months stand in a refusal as people write them, and data keep the plain form', () => {
  expect(refusal('PERIOD_LOCKED', ['period'], '2026-10')).toMatchObject({
    value: '2026-10',
    message: { vi: 'Kỳ tháng 10 năm 2026 đã khóa.', en: 'The period October 2026 is locked.' },
  });
  expect(refusal('NAMED_TWICE', ['quietDays', '1'], TODAY).message.en).toContain('"17 November 2026"');
  // A year looks like any other number.
  expect(outOfRange(['repeatAtMost'], 2026, '0–30').message.en).toBe('Number of repeats is 2,026; accepted: 0–30.');
});
