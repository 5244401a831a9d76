import type { Text } from '../text/text.js';
import type { Indicator } from './indicator.js';
import type { IndicatorKind, RuleStatus } from './rule.js';

/** A name for the middle of a sentence: in lower case unless it starts with an abbreviation. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase('vi'));

/** The name without "Tỷ lệ" and "Số", for lists of missing figures, which name things and not formulas. */
export const shortName = ({ name }: Pick<Indicator, 'name'>): Text => ({
  vi: lowerFirst(name.vi.replace(/^(Tỷ lệ|Số)\s+/u, '')),
  en: lowerFirst(name.en),
});

/** The name of a figure in every text: the code as in the form, and what the figure counts. */
export function figureName(indicator: Pick<Indicator, 'code' | 'name'>): Text {
  const { vi, en } = shortName(indicator);
  return { vi: `${indicator.code} (${withoutRemarks(vi)})`, en: `${indicator.code} (${withoutRemarks(en)})` };
}

/** Removes brackets, because brackets inside brackets read badly. */
const withoutRemarks = (name: string): string => name.replace(/\s*\([^)]*\)/g, '');

/** The sides of a ratio, and the texts beside a figure. */
export type FigurePart = 'numerator' | 'denominator' | 'reason' | 'evidence' | 'comment';

const PARTS: Readonly<Record<FigurePart, Text>> = {
  numerator: { vi: 'tử số của', en: 'the numerator of' },
  denominator: { vi: 'mẫu số của', en: 'the denominator of' },
  reason: { vi: 'lý do của', en: 'the reason for' },
  evidence: { vi: 'tài liệu kiểm chứng của', en: 'the evidence for' },
  comment: { vi: 'ý kiến về', en: 'the comment on' },
};

export const isFigurePart = (word: string): word is FigurePart => Object.hasOwn(PARTS, word);

/** A part of a figure: "tử số của G10 (hồ sơ nộp trực tuyến)" / "the numerator of G10 (applications filed online)". */
export function partName(indicator: Pick<Indicator, 'code' | 'name'>, part: FigurePart): Text {
  const [of, { vi, en }] = [figureName(indicator), PARTS[part]];
  return { vi: `${vi} ${of.vi}`, en: `${en} ${of.en}` };
}

/** The kinds of indicators as words inside a sentence. */
export const INDICATOR_KIND_TEXTS: Readonly<Record<IndicatorKind, Text>> = {
  ratio: { vi: 'tỷ lệ', en: 'ratio' },
  count: { vi: 'số lượng', en: 'count' },
  level: { vi: 'mức', en: 'level' },
  boolean: { vi: 'có hoặc không', en: 'yes or no' },
};

/** Where a rule or a target comes from, by its name in the contract, inside a sentence. */
export const RULE_STATUS_TEXTS: Readonly<Record<Uppercase<RuleStatus>, Text>> = {
  OFFICIAL: { vi: 'theo văn bản đã công bố', en: 'from a published text' },
  LOCAL: { vi: 'địa phương đề xuất', en: 'proposed locally' },
  UNVERIFIED: { vi: 'chưa đối chiếu', en: 'not verified' },
};
