import { expect, test } from 'vitest';
import { typedTextFaults } from '../../../src/domain/refusal/plain-text.js';

const messageOf = (text: string) => typedTextFaults(text, ['name'], 'LINE')[0]?.message;

test.each([
  ['a\u0007', 'ký tự điều khiển U+0007', 'the control character U+0007'],
  ['a\u200b', 'ký tự không nhìn thấy U+200B', 'a character that cannot be seen, U+200B'],
  ['a\ufeff', 'ký tự không nhìn thấy U+FEFF', 'a character that cannot be seen, U+FEFF'],
  ['a\u200d', 'ký tự không nhìn thấy U+200D', 'a character that cannot be seen, U+200D'],
  ['a\u202e', 'ký tự đổi chiều viết U+202E', 'a mark that turns the direction of writing, U+202E'],
  ['a\u2028', 'ký tự ngắt dòng hoặc ngắt đoạn U+2028', 'the separator of lines or paragraphs U+2028'],
  ['a\ufffe', 'mã không phải là ký tự U+FFFE', 'a code that is no character, U+FFFE'],
  ['a\u0301\u0301\u0301\u0301', 'dấu chồng quá nhiều lên một chữ U+0301', 'a mark too many on one letter, U+0301'],
])('%j is called what it is', (text, vi, en) => {
  expect(messageOf(text)?.vi).toContain(` là ${vi}; đề nghị xóa ký tự này.`);
  expect(messageOf(text)?.en).toContain(` is ${en}; take it out.`);
});
