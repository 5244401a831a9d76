import { expect, test } from 'vitest';
import { fieldName } from '../../../src/domain/refusal/field-name-texts.js';
import { outOfRange, refusal } from '../../../src/domain/refusal/refusal.js';
import { changedFieldName } from '../../../src/domain/refusal/stored-field-texts.js';
import { userError } from '../../../src/domain/refusal/user-error.js';

test('a field is called by its name, an entry of a list by its place, counted from one', () => {
  expect(fieldName(['steps', '2', 'offset'])).toEqual({
    vi: 'bậc nhắc, mục 3, số ngày làm việc',
    en: 'steps, entry 3, working days',
  });
  expect(fieldName(['indicators', 'G02', 'nameVi'])?.vi).toBe('chỉ tiêu, G02, tên tiếng Việt');
});

test('a changed field is called by its name in the log and in a draft', () => {
  expect(changedFieldName('indicators.F01.points')).toEqual({
    vi: 'chỉ tiêu, F01, điểm',
    en: 'indicators, F01, points',
  });
  expect(changedFieldName('points').vi).toBe('điểm');
  expect(changedFieldName('name.vi')).toEqual({ vi: 'tên, tiếng Việt', en: 'name, Vietnamese' });
  expect(changedFieldName('scoring.target.2026').vi).toBe('cách chấm điểm, mục tiêu, 2026');
  expect(changedFieldName('somethingElse')).toEqual({ vi: 'somethingElse', en: 'somethingElse' });
  // A stored name does not change what a refusal of a figure says.
  expect(fieldName(['G02', 'denominator'])).toBeUndefined();
});

test('what has no name stays as it is', () => {
  expect(fieldName(['G02'])).toBeUndefined();
  expect(fieldName([])).toBeUndefined();
  expect(outOfRange(['G02'], 7, '1–5').message.en).toBe('G02 is 7; accepted: 1–5.');
});

test('refusals of administration name the field for people, the path keeps it for programs', () => {
  const error = outOfRange(['repeatEvery'], 0, '1–30');
  expect(error.path).toEqual(['repeatEvery']);
  expect(error.message).toEqual({
    vi: 'Khoảng cách giữa các lần nhắc lại: 0 không hợp lệ; chấp nhận 1–30.',
    en: 'Interval of repeats is 0; accepted: 1–30.',
  });
  expect(refusal('NOT_FOUND', ['scope'], 'xuan-mai').message.vi).toBe('Địa bàn quản lý: không tìm thấy "xuan-mai".');
});

test('one word in a path may be another field elsewhere, and the sentence fits all of them', () => {
  expect(outOfRange(['from'], '2026-11-01', '≥ 2026-12-01').message).toEqual({
    vi: 'Bắt đầu từ: 01/11/2026 không hợp lệ; chấp nhận ≥ 2026-12-01.',
    en: 'Beginning is 1 November 2026; accepted: ≥ 2026-12-01.',
  });
  expect(outOfRange(['until'], '2026-11-01', '1–2').message.en).toBe('Last day is 1 November 2026; accepted: 1–2.');
  expect(changedFieldName('indicators.F03.plausibility.from')).toEqual({
    vi: 'chỉ tiêu, F03, mức phải giải trình, mức thường gặp nhỏ nhất',
    en: 'indicators, F03, when a reason is needed, smallest usual value',
  });
});

test('so do refusals of filing, where no figure is meant', () => {
  expect(userError('TEXT_TOO_LONG', ['comment'], null, { what: 'max', value: '2000' }).message.vi).toBe(
    'Ý kiến dài quá 2.000 ký tự.',
  );
  expect(userError('NOT_A_WORKING_DAY', ['day'], '2026-11-21').path).toEqual(['day']);
});

test('a missing reason is asked for by the name of its field', () => {
  expect(refusal('REASON_NEEDED', ['reason']).message).toEqual({
    vi: 'Phải nêu lý do (mục “Lý do”).',
    en: 'A reason is needed (field “Reason”).',
  });
  expect(userError('REASON_NEEDED', ['comment']).message.vi).toBe('Phải nêu lý do (mục “Ý kiến”).');
});

test('figures without names stand as the codes of the form', () => {
  expect(
    userError('TEXT_TOO_LONG', ['figures', 'G02', 'reason'], null, { what: 'max', value: '9' }).message.en,
  ).toMatch(/^G02\.reason is longer/);
});

test.each(['__proto__', 'constructor', 'toString'])('a client may call an entry %s, and it stays as it is', (part) => {
  expect(fieldName(['comments', part])?.vi).toBe(`ý kiến về chỉ tiêu, ${part}`);
});
