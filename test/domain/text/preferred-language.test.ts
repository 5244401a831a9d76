import { describe, expect, it } from 'vitest';
import { contentLanguage, languageOfAnswer, preferredLanguage } from '../../../src/domain/text/preferred-language.js';

describe('the language of a reader', () => {
  it.each([
    ['vi', 'vi'],
    ['en', 'en'],
    ['en-GB;q=0.5', 'en'],
    ['fr, en;q=0.3, vi;q=0.2', 'en'],
    ['en;q=0.2, vi;q=0.3', 'vi'],
    ['en, vi', 'en'],
    ['en;q=0, vi;q=0.1', 'vi'],
    ['EN-us', 'en'],
  ] as const)('%s is %s', (header, language) => {
    expect([preferredLanguage(header), languageOfAnswer(header)]).toEqual([language, language]);
  });

  it.each([undefined, '', '*', 'fr', 'vie', 'english', 'en;q=0', ';;,q=1'])(
    '%s names none of ours: Vietnamese',
    (header) => {
      expect([preferredLanguage(header), languageOfAnswer(header)]).toEqual([undefined, 'vi']);
    },
  );
});

it('an answer names the languages that stand in it', () => {
  expect([contentLanguage('vi'), contentLanguage('en', 'en'), contentLanguage('en', 'vi')]).toEqual([
    'vi',
    'en',
    'vi, en',
  ]);
  expect(contentLanguage(undefined)).toBe('vi, en');
});
