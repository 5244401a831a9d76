import { asSent } from './as-sent.js';
import type { Asked, NotReadable } from './number-entry.js';
import { exactText, ungrouped } from './number-text.js';
import type { Language, Text } from './text.js';

/** How officials type a number of thousands: a whole one with marks between thousands, a decimal one without. */
const EXAMPLES: Readonly<Record<Asked, Readonly<Record<Language, string>>>> = {
  WHOLE: { vi: '1.234', en: '1,234' },
  DECIMAL: { vi: '1234,56', en: '1234.56' },
};

/** Says why a text is no number and how to write it. A text with two readings gets both. */
export function notANumberText({ notReadable: typed, language, asked, readings }: NotReadable): Text {
  const notReadable = asSent(typed);
  if (!readings)
    return {
      vi: `"${notReadable}" không phải là số; cách viết số: 1234 hoặc ${EXAMPLES[asked][language]}.`,
      en: `"${notReadable}" is not a number; numbers are written 1234 or ${EXAMPLES[asked][language]}.`,
    };
  const [whole, decimal] = readings.map((reading) => ungrouped(reading)) as [Text, Text];
  if (asked === 'WHOLE')
    return {
      vi: `"${notReadable}" có thể là ${decimal.vi} hoặc ${whole.vi}; ở đây phải là số nguyên, đề nghị ghi ${whole.vi} nếu đúng là số đó.`,
      en: `"${notReadable}" may mean ${decimal.en} or ${whole.en}; a whole number is needed here: write ${whole.en} if that is meant.`,
    };
  return {
    vi: `"${notReadable}" có thể là ${whole.vi} hoặc ${decimal.vi}; đề nghị ghi ${whole.vi} hoặc ${decimal[language]}.`,
    en: `"${notReadable}" may mean ${whole.en} or ${decimal.en}; write ${whole.en} or ${decimal[language]}.`,
  };
}

/** The message for a number that must be whole. The refusal of a figure says the same. */
const notWholeText = (x: number): Text => ({
  vi: `${exactText(x).vi} phải là số nguyên.`,
  en: `${exactText(x).en} is not a whole number.`,
});

/** The message for a whole number above the largest that is exact. The refusal of a figure says the same. */
const tooLargeText = (x: number): Text => ({
  vi: `${exactText(x).vi} quá lớn; số lớn nhất là ${exactText(Number.MAX_SAFE_INTEGER).vi}.`,
  en: `${exactText(x).en} is too large; the largest is ${exactText(Number.MAX_SAFE_INTEGER).en}.`,
});

/** The message for a whole number below the smallest that is exact. */
const tooSmallText = (x: number): Text => ({
  vi: `${exactText(x).vi} quá nhỏ; số nhỏ nhất là ${exactText(Number.MIN_SAFE_INTEGER).vi}.`,
  en: `${exactText(x).en} is too small; the smallest is ${exactText(Number.MIN_SAFE_INTEGER).en}.`,
});

/** Why a number does not count people or things; undefined if it does. */
export const wholeFault = (x: number): Text | undefined => {
  if (Number.isSafeInteger(x)) return undefined;
  if (!Number.isInteger(x)) return notWholeText(x);
  return x > 0 ? tooLargeText(x) : tooSmallText(x);
};

/** The message for a field that takes pairs of numbers. */
export const NO_PAIRS_TEXT: Text = {
  vi: 'Mỗi dòng ghi hai số, cách nhau bằng dấu hai chấm, ví dụ 80: 0,5.',
  en: 'Write two numbers per line, with a colon between them, such as 80: 0.5.',
};
