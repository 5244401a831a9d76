import type { Asked } from '../../../src/domain/text/number-entry.js';
import type { Language } from '../../../src/domain/text/text.js';

/** A number; its two readings if it is refused as ambiguous; or `refused`. */
export type Answer = number | readonly [whole: number, decimal: number] | 'refused';

export type Spelling = {
  readonly typed: string;
  /** The answer, if it is the same in both languages and for whole and decimal numbers. */
  readonly means?: Answer;
  readonly vi?: Readonly<Record<Asked, Answer>>;
  readonly en?: Readonly<Record<Asked, Answer>>;
};

const both = (answer: Answer): Readonly<Record<Asked, Answer>> => ({ WHOLE: answer, DECIMAL: answer });

/** R44: thirty spellings with their meanings, which must be the same at every interface. */
export const SPELLINGS: readonly Spelling[] = [
  { typed: '0', means: 0 },
  { typed: '57', means: 57 },
  { typed: ' 57 ', means: 57 },
  { typed: '007', means: 7 },
  { typed: '1200', means: 1200 },
  { typed: '1 200', means: 1200 },
  { typed: '1\u00a0200', means: 1200 },
  { typed: '1\u202f234\u202f567', means: 1_234_567 },
  { typed: '999999999999', means: 999_999_999_999 },
  { typed: '1.200', vi: { WHOLE: 1200, DECIMAL: [1200, 1.2] }, en: { WHOLE: [1200, 1.2], DECIMAL: 1.2 } },
  { typed: '1,200', vi: { WHOLE: [1200, 1.2], DECIMAL: 1.2 }, en: { WHOLE: 1200, DECIMAL: [1200, 1.2] } },
  {
    typed: '12.345',
    vi: { WHOLE: 12_345, DECIMAL: [12_345, 12.345] },
    en: { WHOLE: [12_345, 12.345], DECIMAL: 12.345 },
  },
  { typed: '1.234.567', vi: both(1_234_567), en: both('refused') },
  { typed: '1,234,567', vi: both('refused'), en: both(1_234_567) },
  { typed: '1.234,5', vi: both(1234.5), en: both('refused') },
  { typed: '1,234.5', vi: both('refused'), en: both(1234.5) },
  { typed: '1 234,5', means: 1234.5 },
  { typed: '1 234.5', means: 1234.5 },
  { typed: '0.5', means: 0.5 },
  { typed: '0,5', means: 0.5 },
  { typed: '0.500', means: 0.5 },
  { typed: '12.5', means: 12.5 },
  { typed: '1.23', means: 1.23 },
  { typed: '1234.500', means: 1234.5 },
  { typed: '-3', means: -3 },
  { typed: '1.23.4', means: 'refused' },
  { typed: '1.234 567', means: 'refused' },
  { typed: '1e3', means: 'refused' },
  { typed: '12a', means: 'refused' },
  { typed: 'mười hai', means: 'refused' },
];

export const answerTo = (spelling: Spelling, language: Language, asked: Asked): Answer =>
  spelling.means ?? spelling[language]?.[asked] ?? 'refused';
