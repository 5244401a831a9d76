import { type SampleLetter, sampleLetters } from '../../src/local/sample-letters.js';
import { communeNamed, everybody, modelDraft, situation } from './mail-builder.js';

/** Every kind of letter in both languages, about the model's draft and two communes that entered nothing. */
export const everyLetter = (): SampleLetter[] =>
  sampleLetters(
    situation({
      day: '2026-10-21',
      reports: [modelDraft],
      communes: ['xuan-lac', 'bang-lung', 'nam-cuong'].map(communeNamed),
      officials: everybody(),
    }),
  );
