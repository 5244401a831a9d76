import { expect, test } from 'vitest';
import { safeText, textBehind } from '../../../src/domain/text/cell-text.js';

test.each([...'=+-@＝＋－＠', '\t', '\r'])(
  'a text that begins with %j is no formula, and comes back as it was',
  (sign) => {
    const text = `${sign}cmd()`;
    expect(safeText(text)).toBe(`'${text}`);
    expect(textBehind(safeText(text))).toBe(text);
  },
);

test('a text that had an apostrophe there keeps it', () => {
  for (const text of ["'=1", "''+2"]) expect(textBehind(safeText(text))).toBe(text);
});

test('other texts stay as they are', () => {
  for (const text of ['Xã Xuân Lạc', '1 = 1', "'quoted"]) expect(safeText(text)).toBe(text);
});
