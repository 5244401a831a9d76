import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import { reviewLadderOf } from '../../domain/reminder/waiting-reviews.js';
import type { ReviewLadder, ScopeSettings } from '../../domain/settings/scope-settings.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { letterheadEn, letterheadVi } from '../words/letterhead.js';
import { appLinks, type Links } from '../words/links.js';
import type { Wording } from '../words/wording.js';
import { wordingEn } from '../words/wording-en.js';
import { wordingVi } from '../words/wording-vi.js';
import type { Block, Letter } from './letter.js';
import { renderHtml } from './render-html.js';
import { type Draft, withinSize } from './size.js';

/** What the letters of one scope and day have in common. */
export type LetterContext = {
  readonly scope: Pick<ScopeSettings, 'letterhead' | 'reviewLadder'>;
  readonly scopeUnit: Unit;
  /** The scheduled moment. The whole letter describes the state at that moment. */
  readonly asOf: Instant;
};

/** The part of a letter between letterhead and closing. */
export type Body = { readonly subject: string; readonly blocks: readonly Draft[]; readonly copies: string | null };

export type LetterDetails = {
  readonly official: Official;
  /** The reference that the footer prints. */
  readonly reference: string;
  /** The reader can switch off letters of this kind. */
  readonly isOptional?: boolean;
  /** The letter contains made-up figures or names. */
  readonly isDemonstration: boolean;
};

/** What one letter is composed with, worked out once: the sentences of its language and letterhead, and its links. */
export type LetterFrame = {
  readonly words: Wording;
  readonly links: Links;
  readonly senderName: string;
  readonly reviewLadder: ReviewLadder;
  readonly scopeUnit: Unit;
  readonly asOf: Instant;
};

/** A daily letter, and the frame that it is composed with. */
export type Writing = LetterFrame & { readonly mail: DailyMail };

/** @param isForAbsent the reader stands in for whom the letter is for, and so is not addressed by that title */
export function letterFrame(
  reader: Official,
  { scope, scopeUnit, asOf }: LetterContext,
  isForAbsent = false,
): LetterFrame {
  const { letterhead } = scope;
  const isToContact = reader.unit === scopeUnit.id && reader.name === letterhead.contactName;
  const links = appLinks(letterhead.appUrl);
  const words =
    reader.language === 'en'
      ? wordingEn(letterheadEn(letterhead, isToContact), links)
      : wordingVi(letterheadVi(letterhead, isToContact), links, isForAbsent);
  return { words, links, senderName: letterhead.senderName, reviewLadder: reviewLadderOf(scope), scopeUnit, asOf };
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const subjectBlocks = (text: string | null): Block[] => (text === null ? [] : [{ kind: 'concerns', text }]);

/** Puts the body into the form of a công văn (official letter): authority and date, closing, copies, footer. */
export function framed(
  body: Body,
  { official, reference, isOptional, isDemonstration }: LetterDetails,
  { words, asOf }: LetterFrame,
): Letter {
  const drafts: Draft[] = [
    { kind: 'letterhead', ...words.letterhead(localDateOf(asOf)) },
    ...body.blocks.filter((block) => block.kind !== 'paragraph' || block.text !== ''),
    { kind: 'closing', lines: words.closing() },
    ...(body.copies === null ? [] : [{ kind: 'copies' as const, text: body.copies }]),
  ];
  const letterOf = (blocks: readonly Block[]): Letter => ({
    language: official.language,
    subject: body.subject,
    blocks,
    footer: [
      words.automatic(reference),
      ...(isOptional ? [words.withoutDigests(official)] : []),
      ...(official.isDemonstration || isDemonstration ? [words.demonstration] : []),
    ],
  });
  return letterOf(withinSize(drafts, (blocks) => Buffer.byteLength(renderHtml(letterOf(blocks)))));
}
