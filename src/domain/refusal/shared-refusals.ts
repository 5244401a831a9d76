import type { Text } from '../text/text.js';

export type SharedRefusal =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'BAD_IDEMPOTENCY_KEY'
  | 'REASON_NEEDED'
  | 'TEXT_TOO_LONG'
  | 'NOT_FOUND';

/** What reports and administrators are refused for in the same words: {at} = the argument, {value} = what was found. */
export const SHARED_REFUSALS: Readonly<Record<SharedRefusal, Text>> = {
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa {value} đã được dùng cho một yêu cầu có nội dung khác.',
    en: 'The key {value} was used for a request with other content.',
  },
  BAD_IDEMPOTENCY_KEY: {
    vi: 'Khóa {value} không hợp lệ; khóa gồm 8 đến 100 chữ cái, chữ số, dấu gạch, dấu chấm hoặc dấu hai chấm.',
    en: 'The key {value} is not accepted; a key has 8 to 100 letters, digits, dashes, dots or colons.',
  },
  REASON_NEEDED: { vi: 'Phải nêu lý do ({at}).', en: 'A reason is needed ({at}).' },
  TEXT_TOO_LONG: { vi: '{at} dài quá {other} ký tự.', en: '{at} is longer than {other} characters.' },
  NOT_FOUND: { vi: '{at}: không tìm thấy "{value}".', en: '{at}: "{value}" names nothing.' },
};

/** A sentence with its words put in where `{…}` names them. */
export const filledSentence = (sentence: string, words: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
