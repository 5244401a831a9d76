import { describe, expect, it } from 'vitest';
import { count, ratio } from '../../src/domain/figure/figure.js';
import { figureText, targetText, valueText } from '../../src/domain/figure/figure-text.js';
import { countInLetterVi } from '../../src/email/words/names.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { indicator } from '../support/builders/ranking-builder.js';
import { everyLetter } from '../support/letters/sample-letters.js';

const letters = everyLetter();
const textOf = (name: string, language: string) => {
  const found = letters.find((letter) => letter.name === name && letter.language === language);
  if (!found) throw new Error(`there is no ${name} in ${language}`);
  return found.email.text;
};
/** Without the names of indicators, which are the catalogue's. */
const plain = (text: string) =>
  seededMethod.indicators
    .flatMap(({ name }) => [name.vi, name.vi.replace(/^(Tỷ lệ|Số) /, '')])
    .reduce(
      (rest, name) =>
        rest.replaceAll(name, '…').replaceAll(
          name.replace(/^./, (first) => first.toLowerCase()),
          '…',
        ),
      text,
    );

describe('the wording of letters as it was mended', () => {
  it.each([
    ['“no later than” for the longest overdue', /chậm nhất/],
    // 19 of every 20 weightings are no fraction of anything that was counted.
    ['“more than” for “of”', /\d+ trên \d+\b(?! bộ trọng số)/],
    ['two words for submitting', /nộp/],
    ['an index of four decimals', /0,\d{4}|Chỉ số 0/],
    ['“figures already have”', /Số liệu đã có 100%/],
    ['a colon with nothing below', /quan tâm, chỉ đạo:/],
    ['places of the data', /[A-Z]\d\d\.(numerator|denominator)/],
    ['a resolution as a legal basis', /Căn cứ Nghị quyết/],
    ['a reason behind a colon', /chưa xếp hạng:/],
    [
      'a day told as law',
      /Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước, báo cáo .{0,120} có hạn gửi/,
    ],
  ])('no letter has %s', (_what, words) => {
    for (const { name, language, email } of letters)
      if (language === 'vi') expect(plain(`${email.subject}\n${email.text}`), name).not.toMatch(words);
  });

  it('a count below ten has its zero wherever something is counted', () => {
    const counted =
      /(?<![\d,./])[1-9] (ngày làm việc|bậc|báo cáo|đơn vị|xã, thị trấn|chỉ tiêu|thư nhắc|tin|cuộc|sự cố|sản phẩm)/;
    for (const { name, language, email } of letters)
      if (language === 'vi') expect(plain(email.text), name).not.toMatch(counted);
  });

  it('the oldest of several reports is the one longest overdue', () => {
    expect(textOf('several', 'vi')).toMatch(/Báo cáo quá hạn lâu nhất: \d\d ngày làm việc\./);
  });

  it('names of places keep their marks in English', () => {
    for (const { name, language, email } of letters)
      if (language === 'en') expect(email.text, name).not.toMatch(/Cho Don/);
    expect(textOf('ranking-up', 'en')).toContain('the ranked communes of Chợ Đồn District');
  });
});

describe('figures in a letter', () => {
  const news = indicator({ kind: 'count', uom: { vi: 'tin', en: 'items' } });

  it('have the zero of counts below ten, and only those', () => {
    expect(figureText(news, count(3), countInLetterVi)).toEqual({ vi: '03 tin', en: '3 items' });
    expect(figureText(news, count(9), countInLetterVi).vi).toBe('09 tin');
    expect(figureText(news, count(10), countInLetterVi).vi).toBe('10 tin');
    expect(figureText(news, count(0), countInLetterVi).vi).toBe('0 tin');
    expect(figureText(indicator(), ratio(5, 8), countInLetterVi).vi).toBe('5/8 (62,5%)');
    expect(valueText(count(7), countInLetterVi)).toEqual({ vi: '07', en: '7' });
    expect(valueText(ratio(1, 2), countInLetterVi).vi).toBe('50%');
  });

  it('stand without it outside of letters', () => {
    expect([figureText(news, count(3)).vi, valueText(count(7)).vi]).toEqual(['3 tin', '7']);
  });

  it('a target that is a fraction is rounded up for people', () => {
    expect(targetText(news, 4.8, countInLetterVi).vi).toBe('05 tin');
    expect(targetText(news, 4.8).vi).toBe('5 tin');
  });

  it('are named by code and short name in the letter about a returned report', () => {
    expect(textOf('returned', 'vi')).toMatch(/^ {2}F03 \(tin, bài, .+\) \| \d\d tin, bài, lượt \| /m);
    expect(textOf('returned', 'en')).toMatch(/^ {2}F03 \(digital-transformation news items .+\) \| \d+ items? \| /m);
  });
});
