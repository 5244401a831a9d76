import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { Form } from '../../domain/reminder/open-forms.js';
import { reviewLadderOf } from '../../domain/reminder/waiting-reviews.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import type { Text } from '../../domain/text/text.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { type Lines, letterTexts } from '../words/letter-texts.js';
import { letterheadWords } from '../words/letterhead.js';
import { appLinks } from '../words/links.js';
import type { Block, Letter, TextOrTyped } from './letter.js';
import { renderHtml } from './render-html.js';
import { type Draft, withinSize } from './size.js';

/** The data that the letters of one scope and day share. */
export type LetterContext = {
  readonly scope: Pick<ScopeSettings, 'letterhead' | 'reviewLadder'>;
  readonly scopeUnit: Unit;
  /** The scheduled moment. The whole letter describes the state at this moment. */
  readonly asOf: Instant;
};

export type Body = {
  readonly subject: Text;
  /** The line "V/v …" inside the letter. English letters have no such line. */
  readonly concerns: string;
  readonly blocks: readonly Draft[];
  /** The missing reports in the letter, with their other readers. */
  readonly forms?: readonly Form[];
};

/** What a letter tells of one matter. The first part gives the letter its subject; the others stand below it. */
export type LetterPart = Omit<Body, 'blocks'> & {
  /** The blocks of a letter that begins with this part, with legal basis and contact. */
  leading(): readonly Draft[];
  /** The blocks below another part. */
  below(): readonly Draft[];
};

export type LetterDetails = {
  readonly official: Official;
  readonly addressee: Lines;
  /** The line at the end of Vietnamese letters that names the other readers. */
  readonly copies?: string;
  readonly reference: string;
  /** The reader can switch off letters of this kind. */
  readonly isOptional?: boolean;
  /** The letter contains made-up figures or names. */
  readonly isDemonstration: boolean;
};

export type LetterFrame = ReturnType<typeof letterFrame>;

export type Writing = LetterFrame & { readonly mail: DailyMail };

/** @param isForAbsent the reader is a substitute, so the title of the absent official is not used in the address */
export function letterFrame(reader: Official, { scope, scopeUnit, asOf }: LetterContext, isForAbsent = false) {
  const { letterhead } = scope;
  const { language } = reader;
  const isToContact = reader.unit === scopeUnit.id && reader.name === letterhead.contactName;
  return {
    language,
    /** A sentence in the letter's language. Typed text is not translated. */
    say: (text: TextOrTyped): string => (typeof text === 'string' ? text : text[language]),
    head: letterheadWords(letterhead, isToContact),
    isForAbsent,
    links: appLinks(letterhead.appUrl, language),
    senderName: letterhead.senderName,
    reviewLadder: reviewLadderOf(scope),
    scopeUnit,
    asOf,
    /** The place of the calendar file among those of a joint letter, counted from one. */
    calendarPlace: 1,
  };
}

export const letterheadBlock = ({ language, say, head, asOf }: LetterFrame): Block => ({
  kind: 'letterhead',
  lines: letterTexts.lines(head)[language],
  date: say(letterTexts.date(head, localDateOf(asOf))),
});

/** Puts the body into the form of a công văn (official letter): authority and date, closing, copies, footer. */
export function framed(
  body: Body,
  { official, addressee, copies, reference, isOptional, isDemonstration }: LetterDetails,
  frame: LetterFrame,
): Letter {
  const { language, say, head, links } = frame;
  const isVietnamese = language === 'vi';
  const drafts: Draft[] = [
    letterheadBlock(frame),
    ...(isVietnamese ? [{ kind: 'concerns' as const, text: body.concerns }] : []),
    { kind: 'addressee', lines: addressee[language] },
    ...body.blocks.filter((block) => block.kind !== 'paragraph' || block.text !== ''),
    { kind: 'closing', lines: letterTexts.closing(head)[language] },
    ...(isVietnamese && copies ? [{ kind: 'copies' as const, text: copies }] : []),
  ];
  const letterOf = (blocks: readonly Block[]): Letter => ({
    language,
    subject: say(body.subject),
    blocks,
    footer: [
      say(letterTexts.automatic(reference)),
      ...(isOptional ? [say(letterTexts.withoutDigests(official, links))] : []),
      ...(official.isDemonstration || isDemonstration ? [say(letterTexts.demonstration)] : []),
    ],
  });
  return letterOf(withinSize(drafts, (blocks) => Buffer.byteLength(renderHtml(letterOf(blocks)))));
}
