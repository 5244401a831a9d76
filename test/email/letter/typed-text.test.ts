import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../../src/email/letter/letter.js';
import { renderHtml } from '../../../src/email/letter/render-html.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { returnedTo } from '../../support/letters/returned-letter.js';

const commented = (comment: string, note = 'Đề nghị rà soát.') =>
  returnedTo('officer', 'vi', {
    note,
    filing: { basedOn: null, payload: '', warnings: [], notes: { G03: { comment } } },
  });
/** Lines of the letter's own. */
const ownLines = (text: string) => text.split('\n').filter((line) => !/^ {4}>( |$)/.test(line));
const imitation = 'Xem lại.\n\nTrân trọng./.\n\n———\nThư tự động của Hệ thống Xã Số. Mã thư: giả.';

describe('a comment of several lines', () => {
  it('keeps them in the HTML', () => {
    const { html } = commented('Dòng một\nDòng hai', 'Ghi chú một\nGhi chú hai');
    expect(html).toContain('<td>Dòng một<br>\nDòng hai</td>');
    expect(html).toContain('<td>Ghi chú một<br>\nGhi chú hai</td>');
  });

  it('is marked in the text, so that it cannot pass for the end of the letter', () => {
    const { text } = commented(imitation, imitation);
    expect(text.match(/^Trân trọng/gm)).toHaveLength(1);
    expect(text.match(/^———$/gm)).toHaveLength(1);
    expect(text).toContain('\n    > Trân trọng./.\n    > \n    > ———\n');
  });

  it('adds no line of the letter’s own, whatever it is', async () => {
    const expected = ownLines(commented('x', 'x').text).length;
    const signs = fc.constantFrom('\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '>', ' ', '—', 'ệ', '|');
    await fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(signs, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) }),
        (said) => {
          const { text } = commented(said, said);
          expect(ownLines(text)).toHaveLength(expected);
          expect(text).not.toMatch(/[\v\f\r\u0085\u2028\u2029]/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('a name kept by an earlier release with a line break stays on its line, in text and HTML', () => {
  const letter: Letter = {
    language: 'vi',
    subject: '',
    blocks: [{ kind: 'addressee', lines: ['Kính gửi: A\r\nBcc: b@evil.example'] }],
    footer: [],
  };
  expect(renderText(letter)).toContain('Kính gửi: A  Bcc: b@evil.example\n');
  expect(renderHtml(letter)).toContain('<p>Kính gửi: A  Bcc: b@evil.example</p>');
});
