import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, enteredNumber, isNotReadable, type NotReadable } from '../../../src/domain/text/number-entry.js';
import { notANumberText } from '../../../src/domain/text/number-entry-texts.js';
import { numberText, ungrouped } from '../../../src/domain/text/number-text.js';
import type { Language } from '../../../src/domain/text/text.js';
import { answerTo, SPELLINGS } from '../../support/builders/number-spellings.js';

describe.each(['vi', 'en'] as const)('thirty spellings in %s', (language) => {
  test.each(SPELLINGS)('$typed', (spelling) => {
    for (const asked of ['WHOLE', 'DECIMAL'] as const) {
      const read = enteredNumber(spelling.typed, language, asked);
      expect(isNotReadable(read) ? (read.readings ?? 'refused') : read).toEqual(answerTo(spelling, language, asked));
    }
  });
});

const refused = (typed: string, language: Language, asked: Asked): NotReadable => {
  const read = enteredNumber(typed, language, asked);
  if (!isNotReadable(read)) throw new Error(`${typed} is read as ${read}`);
  return read;
};

test('an empty entry is no number and no fault', () => {
  expect([enteredNumber('', 'vi', 'WHOLE'), enteredNumber('  ', 'en', 'DECIMAL')]).toEqual([undefined, undefined]);
});

test('the fault names what was typed and shows how numbers are written', () => {
  expect(notANumberText(refused('1.23.4', 'vi', 'DECIMAL')).vi).toBe(
    '"1.23.4" không phải là số; cách viết số: 1234 hoặc 1234,56.',
  );
  expect(notANumberText(refused('12a', 'en', 'WHOLE')).vi).toBe(
    '"12a" không phải là số; cách viết số: 1234 hoặc 1,234.',
  );
  expect(notANumberText(refused('12a', 'en', 'WHOLE')).en).toBe(
    '"12a" is not a number; numbers are written 1234 or 1,234.',
  );
});

test('marks without width, which come along with a copied number, are no part of it', () => {
  for (const mark of ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad']) {
    expect(enteredNumber(`12${mark}34`, 'vi', 'WHOLE')).toBe(1234);
    expect(enteredNumber(`${mark}1.234,5${mark}`, 'vi', 'DECIMAL')).toBe(1234.5);
    expect(enteredNumber(mark, 'vi', 'WHOLE')).toBeUndefined();
  }
});

test('a sign that turns the direction of writing is refused, and its code is shown', () => {
  expect(notANumberText(refused('12\u202e34', 'vi', 'WHOLE')).vi).toMatch(/^"12\[U\+202E\]34" không phải là số/);
});

test('a text with two readings is refused with both, in words that have one', () => {
  expect(notANumberText(refused('1.200', 'vi', 'DECIMAL'))).toEqual({
    vi: '"1.200" có thể là 1200 hoặc 1,2; đề nghị ghi 1200 hoặc 1,2.',
    en: '"1.200" may mean 1200 or 1.2; write 1200 or 1,2.',
  });
  expect(notANumberText(refused('1,234', 'vi', 'WHOLE')).vi).toBe(
    '"1,234" có thể là 1,234 hoặc 1234; ở đây phải là số nguyên, đề nghị ghi 1234 nếu đúng là số đó.',
  );
});

const whole = fc.integer({ min: -1e12, max: 1e12 });
const decimal = fc.integer({ min: -1e11, max: 1e11 }).map((x) => x / 1000);
const languages = fc.constantFrom<Language>('vi', 'en');

describe('10,000 numbers read back as they were written', () => {
  test('whole ones with and without groups', () => {
    fc.assert(
      fc.property(whole, languages, (x, language) => {
        expect(enteredNumber(ungrouped(x)[language], language, 'WHOLE')).toBe(x);
        expect(enteredNumber(ungrouped(x)[language], language, 'DECIMAL')).toBe(x);
        expect(enteredNumber(numberText(x)[language], language, 'WHOLE')).toBe(x);
        expect(enteredNumber(numberText(x)[language].replace(/[.,]/g, '\u00a0'), language, 'DECIMAL')).toBe(x);
      }),
      { numRuns: 5_000 },
    );
  });

  test('decimal ones as fields and files hold them', () => {
    fc.assert(
      fc.property(decimal, languages, (x, language) => {
        expect(enteredNumber(ungrouped(x)[language], language, 'DECIMAL')).toBe(x);
      }),
      { numRuns: 5_000 },
    );
  });
});

test('whatever is typed has one answer: a number, or a refusal that holds both readings', () => {
  const typed = fc.stringMatching(/^-?[0-9]{1,4}([., \u00a0][0-9]{1,4}){0,3}$/);
  fc.assert(
    fc.property(typed, languages, (text, language) => {
      const [asWhole, asDecimal] = (['WHOLE', 'DECIMAL'] as const).map((asked) => enteredNumber(text, language, asked));
      // A text read as a whole number and as a decimal is the same number.
      if (typeof asWhole === 'number' && typeof asDecimal === 'number') expect(asWhole).toBe(asDecimal);
      for (const read of [asWhole, asDecimal])
        if (isNotReadable(read) && read.readings) expect(read.readings[0]).not.toBe(read.readings[1]);
    }),
    { numRuns: 10_000 },
  );
});
