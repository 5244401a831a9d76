import type { Text } from '../text/text.js';
import type { Indicator } from './indicator.js';

/** Names in the middle of a sentence start in lower case unless they start with an abbreviation. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase('vi'));

/** What the figure counts, without "Tỷ lệ" and "Số": lists of missing figures name things, not formulas. */
export const shortName = ({ name }: Pick<Indicator, 'name'>): Text => ({
  vi: lowerFirst(name.vi.replace(/^(Tỷ lệ|Số)\s+/u, '')),
  en: lowerFirst(name.en),
});

/** How every text names a figure: by the code that the form shows, and by what it counts. */
export function figureName(indicator: Pick<Indicator, 'code' | 'name'>): Text {
  const { vi, en } = shortName(indicator);
  return { vi: `${indicator.code} (${withoutRemarks(vi)})`, en: `${indicator.code} (${withoutRemarks(en)})` };
}

/** Brackets inside brackets read badly. */
const withoutRemarks = (name: string): string => name.replace(/\s*\([^)]*\)/g, '');

export type FigurePart = 'numerator' | 'denominator';

const PARTS: Readonly<Record<FigurePart, Text>> = {
  numerator: { vi: 'tử số', en: 'numerator' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
};

/** "tử số của G10 (hồ sơ nộp trực tuyến)" / "numerator of G10 (applications filed online)" */
export function partName(indicator: Pick<Indicator, 'code' | 'name'>, part: FigurePart): Text {
  const [of, { vi, en }] = [figureName(indicator), PARTS[part]];
  return { vi: `${vi} của ${of.vi}`, en: `${en} of ${of.en}` };
}
