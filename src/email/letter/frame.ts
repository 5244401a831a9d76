import type { Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { Wording } from '../words/wording.js';
import { wordingEn } from '../words/wording-en.js';
import { wordingVi } from '../words/wording-vi.js';
import type { Block, Letter } from './letter.js';
import { renderHtml } from './render-html.js';
import { type Draft, withinSize } from './size.js';

export type LetterContext = {
  readonly scope: Pick<ScopeSettings, 'letterhead' | 'reviewLadder'>;
  readonly scopeUnit: Unit;
  /** The scheduled moment. The whole letter describes the state at that moment. */
  readonly asOf: Instant;
};

/** The part of a letter between letterhead and closing. */
export type Body = { readonly subject: string; readonly blocks: readonly Draft[]; readonly copies: string | null };

export type Frame = {
  readonly official: Official;
  /** The reference that the footer prints. */
  readonly reference: string;
  /** The reader can switch off letters of this kind. */
  readonly isOptional?: boolean;
  /** The letter contains made-up figures or names. */
  readonly isDemonstration: boolean;
};

export const wordsFor = ({ language }: Official): Wording => (language === 'en' ? wordingEn : wordingVi);

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const subjectBlocks = (text: string | null): Block[] => (text === null ? [] : [{ kind: 'concerns', text }]);

/** Puts the body into the form of a công văn (official letter): authority and date, closing, copies, footer. */
export function framed(
  body: Body,
  { official, reference, isOptional, isDemonstration }: Frame,
  { scope, asOf }: LetterContext,
): Letter {
  const words = wordsFor(official);
  const drafts: Draft[] = [
    { kind: 'letterhead', ...words.letterhead(scope.letterhead, localDateOf(asOf)) },
    ...body.blocks,
    { kind: 'closing', lines: words.closing(scope.letterhead) },
    ...(body.copies === null ? [] : [{ kind: 'copies' as const, text: body.copies }]),
  ];
  const letterOf = (blocks: readonly Block[]): Letter => ({
    language: official.language,
    subject: body.subject,
    blocks,
    footer: [
      words.automatic(reference),
      ...(isOptional ? [words.withoutDigests(scope.letterhead, official)] : []),
      ...(official.isDemonstration || isDemonstration ? [words.demonstration] : []),
    ],
  });
  return letterOf(withinSize(drafts, (blocks) => Buffer.byteLength(renderHtml(letterOf(blocks)))));
}
