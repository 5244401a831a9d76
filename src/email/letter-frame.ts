import { type Instant, localDateOf } from '../domain/local-date.js';
import type { Official } from '../domain/official.js';
import type { ScopeSettings } from '../domain/scope-settings.js';
import type { Unit } from '../domain/unit.js';
import type { Block, Letter } from './letter.js';
import type { Wording } from './wording.js';
import { wordingEn } from './wording-en.js';
import { wordingVi } from './wording-vi.js';

export type LetterContext = {
  readonly scope: Pick<ScopeSettings, 'letterhead'>;
  readonly scopeUnit: Unit;
  /** The occurrence: everything in the letter is as of that moment. */
  readonly asOf: Instant;
};

/** What one letter says between its letterhead and its closing. */
export type Body = { readonly subject: string; readonly blocks: readonly Block[]; readonly copies: string | null };

export type Frame = {
  readonly official: Official;
  /** How the letter is named at its foot. */
  readonly reference: string;
  /** Something in it is made up. */
  readonly isDemonstration: boolean;
};

export const wordsFor = ({ language }: Official): Wording => (language === 'en' ? wordingEn : wordingVi);

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const concerns = (text: string | null): Block[] => (text === null ? [] : [{ kind: 'concerns', text }]);

/** One form on the screen: the address of its first report opens all of them. */
export const reportUrl = (appUrl: string, unit: string, period: string): string =>
  `${appUrl}/bao-cao/${unit}/${period}`;

/** Order and manner of a công văn around a body: authority and day, closing, who else reads it, the foot. */
export function framed(
  body: Body,
  { official, reference, isDemonstration }: Frame,
  { scope, asOf }: LetterContext,
): Letter {
  const words = wordsFor(official);
  return {
    language: official.language,
    subject: body.subject,
    blocks: [
      { kind: 'letterhead', ...words.letterhead(scope.letterhead, localDateOf(asOf)) },
      ...body.blocks,
      { kind: 'closing', lines: words.closing(scope.letterhead) },
      ...(body.copies === null ? [] : [{ kind: 'copies' as const, text: body.copies }]),
    ],
    footer: [words.automatic(reference), ...(official.isDemonstration || isDemonstration ? [words.demonstration] : [])],
  };
}
