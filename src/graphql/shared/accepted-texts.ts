import { exactText } from '../../domain/text/exact-text.js';
import type { Text } from '../../domain/text/text.js';

/** What an argument accepts, as the end of the sentence that refuses it. */
export const wholeNumber = (from: number, to?: number): Text =>
  to === undefined
    ? { vi: `số nguyên từ ${exactText(from).vi} trở lên`, en: `a whole number from ${exactText(from).en} on` }
    : {
        vi: `số nguyên từ ${exactText(from).vi} đến ${exactText(to).vi}`,
        en: `a whole number from ${exactText(from).en} to ${exactText(to).en}`,
      };

export const dayBetween = (from: string, to: string): Text => ({
  vi: `một ngày từ ${from} đến ${to}`,
  en: `a day from ${from} to ${to}`,
});

export const atMost = (count: number): Text => ({
  vi: `nhiều nhất ${exactText(count).vi} mục`,
  en: `at most ${exactText(count).en}`,
});

export const countBetween = (from: number, to: number): Text => ({
  vi: `từ ${exactText(from).vi} đến ${exactText(to).vi} mục`,
  en: `${exactText(from).en} to ${exactText(to).en}`,
});

/** Names and codes, which are the same in both languages. */
export function oneOf(names: readonly string[]): Text {
  const list = names.map((name) => `"${name}"`).join(', ');
  return { vi: list, en: list };
}

export const onlyOneOf = (first: string, other: string): Text => ({
  vi: `chỉ một trong hai tham số "${first}" và "${other}"`,
  en: `only one of "${first}" and "${other}"`,
});
