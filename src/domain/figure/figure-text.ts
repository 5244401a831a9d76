import type { Indicator } from '../indicator/indicator.js';
import { type CountStyle, numberText, percentText, plainCount } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import { type Figure, figureValue, isNotApplicable } from './figure.js';

/** Removes remarks in brackets. They are for the form, not for a sentence. */
const plain = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,? trong 12 tháng.*$|,? in the 12 months.*$/, '')
    .trim();

/** The things that an indicator counts, in a sentence: "hộ gia đình có máy tính" / "households with a computer". */
export function thingsCounted({ kind, numerator, uom }: Indicator): Text {
  const { vi, en } = kind === 'ratio' && numerator ? numerator : uom;
  return { vi: plain(vi), en: plain(en) };
}

/** The meaning of a level in the catalogue's text `0 = none; 1 = drafted; …`. */
function meaningIn(levels: string, level: number): string | undefined {
  const entry = levels.split(';').find((part) => Number(part.split('=')[0]) === level);
  return entry?.slice(entry.indexOf('=') + 1).trim();
}

/** The meaning of a level; null if the catalogue does not give it. */
export function levelMeaning({ levels }: Pick<Indicator, 'levels'>, level: number): Text | null {
  const vi = levels && meaningIn(levels.vi, level);
  const en = levels && meaningIn(levels.en, level);
  return vi && en ? { vi, en } : null;
}

function levelText(indicator: Indicator, level: number): Text {
  const of: Text =
    indicator.scoring.rule === 'levels'
      ? { vi: `/${indicator.scoring.max}`, en: ` of ${indicator.scoring.max}` }
      : { vi: '', en: '' };
  const meaning = levelMeaning(indicator, level);
  const { vi, en } = numberText(level);
  return {
    vi: `mức ${vi}${of.vi}${meaning ? ` (${meaning.vi})` : ''}`,
    en: `level ${en}${of.en}${meaning ? ` (${meaning.en})` : ''}`,
  };
}

/** The English unit after a number. The catalogue has plurals, "items" and "activities"; one of them is an item. */
export const englishUnit = (count: number, things: string): string => (count === 1 ? singular(things) : things);

const singular = (things: string): string => things.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/** A figure in a sentence: "120/190 (63,16%)", "không phát sinh (0/0)", "5 cuộc", "mức 2/3 (…)", "có". */
export function figureText(indicator: Indicator, figure: Figure, counts: CountStyle = plainCount): Text {
  if (isNotApplicable(figure)) return { vi: 'không phát sinh (0/0)', en: 'not applicable (0/0)' };
  switch (figure.kind) {
    case 'ratio': {
      const [part, whole] = [numberText(figure.numerator), numberText(figure.denominator)];
      const rate = percentText(figureValue(figure));
      return { vi: `${part.vi}/${whole.vi} (${rate.vi})`, en: `${part.en} of ${whole.en}, or ${rate.en}` };
    }
    case 'count': {
      const number = numberText(figure.value);
      return {
        vi: `${counts(figure.value)} ${indicator.uom.vi}`,
        en: `${number.en} ${englishUnit(figure.value, indicator.uom.en)}`,
      };
    }
    case 'level':
      return levelText(indicator, figure.value);
    case 'boolean':
      return figure.value ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  }
}

/** A value in a comparison: "63,16%", "5", "mức 2". */
export function valueText(figure: Figure, counts: CountStyle = plainCount): Text {
  const value = figureValue(figure);
  switch (figure.kind) {
    case 'ratio':
      return percentText(value);
    case 'count':
      return { vi: counts(value), en: numberText(value).en };
    case 'level': {
      const { vi, en } = numberText(value);
      return { vi: `mức ${vi}`, en: `level ${en}` };
    }
    case 'boolean':
      return figure.value ? { vi: '“có”', en: '“yes”' } : { vi: '“không”', en: '“no”' };
  }
}

/** The target as a whole number, because things are counted whole: 5 things reach an interpolated target of 4.8. */
export const wholeTarget = (target: number): number => Math.ceil(target - 1e-9);

/** A target in a sentence: "84%", "5 tin". A count is rounded up, as things are whole; scores use the exact one. */
export function targetText({ kind, uom }: Indicator, target: number, counts: CountStyle = plainCount): Text {
  if (kind === 'ratio') return percentText(target);
  const whole = wholeTarget(target);
  return { vi: `${counts(whole)} ${uom.vi}`, en: `${numberText(whole).en} ${englishUnit(whole, uom.en)}` };
}
