import { describe, expect, it } from 'vitest';
import type { EnteredReport } from '../../../src/domain/figure/entered-report.js';
import { count, type Figure, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { validateFigures } from '../../../src/domain/figure/validation.js';
import { refuses } from '../../../src/domain/refusal/figure-fault.js';
import { errorOfFault } from '../../../src/domain/refusal/user-error.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';

type Typed = Readonly<Record<string, Figure>>;
const map = (figures: Typed) => new Map(Object.entries(figures));

const validate = (period: string, figures: Typed, overrides: Partial<EnteredReport> = {}) =>
  validateFigures({
    method: seededMethod,
    period,
    figures: map(figures),
    reasons: new Map(),
    beside: new Map(),
    previous: new Map(),
    usual: new Map(),
    villages: 11,
    isSubmission: false,
    ...overrides,
  });
const month = (figures: Typed, overrides?: Partial<EnteredReport>) => validate('2026-10', figures, overrides);
const quarter = (figures: Typed, overrides?: Partial<EnteredReport>) => validate('2026-Q3', figures, overrides);
const year = (figures: Typed, overrides?: Partial<EnteredReport>) => validate('2026', figures, overrides);

const told = (faults: ReturnType<typeof validate>) =>
  faults.map((fault) => `${fault.code} ${fault.path.join('.')} ${fault.value}`);

describe('a ratio', () => {
  it('has 0 ≤ numerator ≤ denominator', () => {
    expect(month({ S01: ratio(0, 5) })).toEqual([]);
    expect(month({ S01: ratio(5, 5) })).toEqual([]);
    expect(told(month({ S01: ratio(6, 5) }))).toEqual(['NUMERATOR_ABOVE_DENOMINATOR S01.numerator 6']);
    expect(told(month({ S01: ratio(-1, 5) }))).toEqual(['NEGATIVE S01.numerator -1']);
    expect(told(month({ S01: ratio(1, 0) }))).toEqual(['NUMERATOR_ABOVE_DENOMINATOR S01.numerator 1']);
  });

  it('counts people or things, so both sides are integers', () => {
    expect(told(month({ S01: ratio(1.5, 2.5) }))).toEqual([
      'NOT_AN_INTEGER S01.numerator 1.5',
      'NOT_AN_INTEGER S01.denominator 2.5',
    ]);
    expect(told(month({ S01: ratio(Number.NaN, 2) }))).toEqual(['NOT_AN_INTEGER S01.numerator NaN']);
  });

  it('of 0/0 is an error where 0 is a mistake, and needs a reason elsewhere', () => {
    expect(told(month({ S01: ratio(0, 0) }))).toEqual(['ZERO_DENOMINATOR S01.denominator 0']);
    const [fault] = month({ G03: ratio(0, 0) });
    expect(fault).toMatchObject({ severity: 'WARNING', code: 'NOT_APPLICABLE', path: ['G03'], reason: null });
    const [settled] = month({ G03: ratio(0, 0) }, { reasons: new Map([['G03', 'Không phát sinh hồ sơ']]) });
    expect(settled).toMatchObject({ reason: 'Không phát sinh hồ sơ' });
  });
});

describe('other figures', () => {
  it('are whole numbers from 0 on', () => {
    expect(month({ F03: count(0), F20: count(7) })).toEqual([]);
    expect(told(month({ F03: count(-1), F20: count(0.5) }))).toEqual(['NEGATIVE F03 -1', 'NOT_AN_INTEGER F20 0.5']);
  });

  it('are no larger than a number that is exact, and are told so with the limit', () => {
    expect(month({ F03: count(2 ** 53 - 1) })).toEqual([]);
    const faults = [...month({ F03: count(2 ** 53) }), ...month({ S01: ratio(1e16, 1e17) })];
    expect(told(faults)).toEqual([
      'NUMBER_TOO_LARGE F03 9007199254740992',
      'NUMBER_TOO_LARGE S01.numerator 10000000000000000',
      'NUMBER_TOO_LARGE S01.denominator 100000000000000000',
    ]);
    const [fault] = faults.map(errorOfFault);
    expect(fault?.comparedWith).toEqual({ what: 'max', value: '9007199254740991' });
    expect(fault?.message.vi).toContain('9.007.199.254.740.992 quá lớn; số lớn nhất là 9.007.199.254.740.991.');
    expect(fault?.message.en).toContain('9,007,199,254,740,992 is too large; the largest is 9,007,199,254,740,991.');
  });

  it('of a level stay within the levels', () => {
    expect(quarter({ F11: level(0) })).toEqual([]);
    expect(quarter({ F11: level(3) })).toEqual([]);
    expect(told(quarter({ F11: level(4) }))).toEqual(['LEVEL_OUT_OF_RANGE F11 4']);
    expect(told(quarter({ F11: level(-1) }))).toEqual(['NEGATIVE F11 -1']);
  });

  it('are of the kind of their indicator', () => {
    expect(year({ F05: yesNo(false) })).toEqual([]);
    expect(told(year({ F05: count(1) }))).toEqual(['OTHER_KIND F05 count']);
  });
});

describe('what is asked', () => {
  it('are the indicators of the frequency, never the computed ones or unknown codes', () => {
    expect(told(month({ ZZZ: count(1), F07: ratio(1, 1), E03: ratio(1, 2) }))).toEqual([
      'UNKNOWN_INDICATOR ZZZ ZZZ',
      'COMPUTED_INDICATOR F07 F07',
      'OTHER_FREQUENCY E03 QUARTERLY',
    ]);
  });

  it('may have gaps in a draft; at submission each gap needs a reason', () => {
    expect(month({})).toEqual([]);
    const asked = seededMethod.indicators.filter((each) => each.frequency === 'MONTHLY' && !each.computed);
    const faults = month(
      {},
      {
        isSubmission: true,
        reasons: new Map([
          ['F03', 'Chưa có số liệu'],
          ['F13', '  '],
        ]),
      },
    );
    expect(faults.map((fault) => fault.path[0])).toEqual(asked.map((each) => each.code));
    expect(faults.filter(refuses).map((fault) => fault.path[0])).not.toContain('F03');
    expect(faults.filter(refuses).map((fault) => fault.path[0])).toContain('F13');
  });
});

describe('figures that must agree', () => {
  it("are G02's denominator and G01's numerator", () => {
    expect(month({ G01: ratio(8, 10), G02: ratio(3, 8) })).toEqual([]);
    const [fault] = month({ G01: ratio(8, 10), G02: ratio(3, 9) });
    expect(fault).toEqual({
      severity: 'ERROR',
      code: 'MUST_EQUAL',
      path: ['G02', 'denominator'],
      value: 9,
      comparedWith: { what: 'G01.numerator', value: 8 },
    });
    expect(month({ G02: ratio(3, 9) })).toEqual([]);
  });

  it('are the villages of F13 and G13 and those of the register', () => {
    expect(month({ F13: ratio(10, 11) })).toEqual([]);
    expect(told(month({ F13: ratio(10, 12) }))).toEqual(['NOT_THE_VILLAGES_OF_THE_REGISTER F13.denominator 12']);
    expect(told(quarter({ G13: ratio(10, 10) }))).toEqual(['NOT_THE_VILLAGES_OF_THE_REGISTER G13.denominator 10']);
  });

  it('are not compared where the register does not know the villages', () => {
    expect(month({ F13: ratio(10, 12) }, { villages: null })).toEqual([]);
    expect(quarter({ G13: ratio(10, 10) }, { villages: null })).toEqual([]);
    expect(told(quarter({ G13: ratio(11, 10) }, { villages: null }))).toEqual([
      'NUMERATOR_ABOVE_DENOMINATOR G13.numerator 11',
    ]);
  });
});

describe('figures that need a reason', () => {
  it('are those that move by more than 30 per cent points against the previous period', () => {
    const previous = map({ S01: ratio(20, 100), F03: count(1) });
    expect(month({ S01: ratio(50, 100) }, { previous })).toEqual([]);
    expect(month({ S01: ratio(51, 100) }, { previous })).toMatchObject([
      { code: 'LARGE_CHANGE', value: 51, comparedWith: { what: '2026-09', value: 20 } },
    ]);
    const before = map({ S01: ratio(90, 100) });
    expect(month({ S01: ratio(60, 100) }, { previous: before })).toEqual([]);
    expect(told(month({ S01: ratio(59, 100) }, { previous: before }))).toEqual(['LARGE_CHANGE S01 59']);
    expect(month({ F03: count(99) }, { previous })).toEqual([]);
    expect(month({ S01: ratio(1, 1) }, { previous: map({ S01: ratio(0, 0) }) })).toEqual([]);
  });

  it('are equal denominators that differ inside one report', () => {
    expect(month({ S03: ratio(1, 100), S04: ratio(1, 100) })).toEqual([]);
    expect(month({ S03: ratio(1, 100), S04: ratio(1, 101) })).toMatchObject([
      {
        code: 'DENOMINATORS_DIFFER',
        path: ['S04', 'denominator'],
        comparedWith: { what: 'S03.denominator', value: 100 },
      },
    ]);
    expect(told(quarter({ F08: ratio(1, 100), S08: ratio(1, 99) }))).toEqual([
      'DENOMINATORS_DIFFER S08.denominator 99',
    ]);
  });

  it('are those that differ from a report of another frequency in the same form', () => {
    const beside = map({ G01: ratio(20, 20), F15: ratio(20, 20) });
    expect(quarter({ F19: ratio(20, 20) }, { beside })).toEqual([]);
    expect(told(quarter({ F19: ratio(19, 19) }, { beside }))).toEqual(['DENOMINATORS_DIFFER F19.denominator 19']);
    expect(told(year({ F10: ratio(1, 300) }, { beside: map({ F09: ratio(1, 301) }) }))).toEqual([
      'DENOMINATORS_DIFFER F10.denominator 300',
    ]);
  });

  it("are S05's denominator that is not S02's numerator, told in whichever of the two reports is filled in", () => {
    expect(quarter({ S05: ratio(1, 70) }, { beside: map({ S02: ratio(70, 80) }) })).toEqual([]);
    expect(told(quarter({ S05: ratio(1, 71) }, { beside: map({ S02: ratio(70, 80) }) }))).toEqual([
      'SHOULD_EQUAL S05.denominator 71',
    ]);
    expect(told(month({ S02: ratio(70, 80) }, { beside: map({ S05: ratio(1, 71) }) }))).toEqual([
      'SHOULD_EQUAL S02.numerator 70',
    ]);
  });

  it("are S04's numerator above S03's", () => {
    expect(month({ S03: ratio(5, 100), S04: ratio(5, 100) })).toEqual([]);
    expect(month({ S03: ratio(5, 100), S04: ratio(6, 100) })).toMatchObject([
      { severity: 'WARNING', code: 'SHOULD_NOT_EXCEED', path: ['S04', 'numerator'], value: 6 },
    ]);
  });
});

describe('faults', () => {
  it('come all at once, and refuse: errors always, warnings without a reason', () => {
    const figures = { G01: ratio(8, 10), G02: ratio(3, 9), S03: ratio(5, 100), S04: ratio(6, 101), S01: ratio(0, 0) };
    const faults = month(figures, { reasons: new Map([['S04', 'Rà soát lại danh sách']]) });
    expect(told(faults)).toEqual([
      'ZERO_DENOMINATOR S01.denominator 0',
      'MUST_EQUAL G02.denominator 9',
      'DENOMINATORS_DIFFER S04.denominator 101',
      'SHOULD_NOT_EXCEED S04.numerator 6',
    ]);
    expect(told(faults.filter(refuses))).toEqual([
      'ZERO_DENOMINATOR S01.denominator 0',
      'MUST_EQUAL G02.denominator 9',
    ]);
  });
});
