import type { Text } from '../text/text.js';

const KINDS: readonly (readonly [RegExp, Text])[] = [
  [/\p{Cc}/u, { vi: 'ký tự điều khiển', en: 'the control character' }],
  [/[\u2028\u2029]/u, { vi: 'ký tự ngắt dòng hoặc ngắt đoạn', en: 'the separator of lines or paragraphs' }],
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/u,
    { vi: 'ký tự đổi chiều viết', en: 'a mark that turns the direction of writing,' },
  ],
  [/\p{Noncharacter_Code_Point}/u, { vi: 'mã không phải là ký tự', en: 'a code that is no character,' }],
  [/(?!\u034f)\p{M}/u, { vi: 'dấu chồng quá nhiều lên một chữ', en: 'a mark too many on one letter,' }],
  [/./su, { vi: 'ký tự không nhìn thấy', en: 'a character that cannot be seen,' }],
];

/** Names the kind of a character by its code, because most of these characters are invisible. */
export function kindOfSign(code: string): Text {
  const sign = String.fromCodePoint(Number.parseInt(code.slice(2), 16) || 0);
  return KINDS.find(([pattern]) => pattern.test(sign))?.[1] ?? { vi: 'ký tự', en: 'the character' };
}
