import { describe, expect, it } from 'vitest';
import { figureName, partName } from '../../../src/domain/indicator/texts.js';
import { error, warning } from '../../../src/domain/refusal/figure-fault.js';
import { namingFigures } from '../../../src/domain/refusal/figure-names.js';
import { conflict } from '../../../src/domain/refusal/refusal.js';
import { errorOfFault, userError } from '../../../src/domain/refusal/user-error.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';

const named = namingFigures(seededMethod);
const indicator = (code: string) => {
  const found = seededMethod.indicators.find((each) => each.code === code);
  if (!found) throw new Error(`there is no ${code}`);
  return found;
};

describe('a figure in a text', () => {
  it('is its code and what it counts, without the words of the form', () => {
    expect(figureName(indicator('G10'))).toEqual({
      vi: 'G10 (hồ sơ thủ tục hành chính có kết quả giải quyết điện tử)',
      en: 'G10 (administrative cases with an electronic result)',
    });
    expect(partName(indicator('G10'), 'numerator')).toEqual({
      vi: 'tử số của G10 (hồ sơ thủ tục hành chính có kết quả giải quyết điện tử)',
      en: 'the numerator of G10 (administrative cases with an electronic result)',
    });
  });

  it('has no brackets inside brackets, and an abbreviation keeps its capitals', () => {
    for (const each of seededMethod.indicators)
      for (const name of Object.values(figureName(each))) expect(name).toMatch(/^[A-Z]\d\d \([^()]+\)$/);
    expect(figureName({ code: 'X01', name: { vi: 'IOC đã kết nối', en: 'IOC connected' } }).en).toBe(
      'X01 (IOC connected)',
    );
  });
});

describe('a refusal', () => {
  it('names both sides that disagree, and data keep the places', () => {
    const fault = error('MUST_EQUAL', ['G02', 'denominator'], 9, { what: 'G01.numerator', value: 8 });
    const { path, comparedWith, message } = named(errorOfFault(fault));
    expect([path, comparedWith]).toEqual([['figures', 'G02', 'denominator'], { what: 'G01.numerator', value: '8' }]);
    expect(message).toEqual({
      vi: 'Mẫu số của G02 (cán bộ, công chức, viên chức sử dụng thường xuyên thư điện tử công vụ): 9 phải bằng tử số của G01 (cán bộ, công chức, viên chức được cấp thư điện tử công vụ), là 8.',
      en: 'The denominator of G02 (staff who use official e-mail regularly): 9 must equal the numerator of G01 (staff with an official e-mail account), which is 8.',
    });
  });

  it.each([
    [
      userError('TEXT_TOO_LONG', ['figures', 'F03', 'reason'], null, { what: 'max', value: '1000' }),
      /^Lý do của F03 \(/,
    ],
    [userError('EVIDENCE_NOT_A_LINK', ['figures', 'F03', 'evidence', '1'], 'x'), /^Tài liệu kiểm chứng của F03 \(/],
    [userError('REASON_NEEDED', ['comments.F03']), /^Phải nêu lý do \(ý kiến về F03 \(tin, /],
    [userError('INDICATOR_TWICE', ['figures', 'F03'], 'F03'), /^Chỉ tiêu F03 \(tin, /],
    [errorOfFault(warning('NO_DATA', ['G12'], null, null, undefined)), /^G12 \(đã thành lập .+\): nhập số liệu/],
  ])('%o names figure and part in words', (refused, words) => {
    expect(named(refused).message.vi).toMatch(words);
  });

  it('about no figure of the method stays as it is', () => {
    const unknown = userError('NOT_FOUND', ['comments', 'Z99'], 'Z99');
    const locked = userError('PERIOD_LOCKED', ['period'], '2026-09');
    const changed = conflict('REPORT', null, 'b', undefined);
    expect([unknown, locked, changed].map(named)).toEqual([unknown, locked, changed]);
  });

  it('never shows a place by its code, whatever is wrong with which part', () => {
    for (const { code } of seededMethod.indicators)
      for (const part of ['numerator', 'denominator'])
        for (const text of Object.values(named(errorOfFault(error('NEGATIVE', [code, part], -1))).message))
          expect(text).not.toMatch(/\.(numerator|denominator)/);
  });
});
