import type { DailyMail, Digest } from '../../domain/daily-mail/daily-mail.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { digestTexts } from '../digest/digest-texts.js';
import { openedBlocks, openedBody } from '../opened/compose.js';
import { dueDaysAhead } from '../opened/due-days-ahead.js';
import { rankingBlocks, rankingBody } from '../ranking/compose.js';
import { correctionBlocks, correctionBody } from '../ranking/compose-correction.js';
import { formTexts } from '../words/form-texts.js';
import type { Audience } from '../words/forms.js';
import { calendarTexts, letterTexts } from '../words/letter-texts.js';
import { listTexts } from '../words/list-texts.js';
import { approvedText } from '../words/news-texts.js';
import { nextTexts } from '../words/next-texts.js';
import { subjectTexts } from '../words/subject-texts.js';
import { action, facts, link, longTable, paragraph, section } from './blocks.js';
import { formBody, severalBody } from './compose-forms.js';
import { newsBlocks, newsBody } from './compose-news.js';
import { waitingBlocks, waitingBody, waitingForLeadersBlocks } from './compose-waiting.js';
import { type Body, framed, type LetterFrame, type Writing } from './frame.js';
import type { Block, Letter } from './letter.js';
import { referenceOf } from './reference.js';
import type { Draft } from './size.js';

/** A letter is optional when it contains no statutory reminder. */
export const isOptional = ({ forms, openings, waiting = [], news = [] }: DailyMail): boolean =>
  forms.length + openings.length + waiting.length + news.length === 0;

/** The scheduled letter of one official and one day, in the official's language. */
export function composeLetter(mail: DailyMail, frame: LetterFrame, reference = referenceOf(mail)): Letter {
  const body = bodyOf({ ...frame, mail });
  const ahead = dueDaysAhead(mail, localDateOf(frame.asOf));
  const attached = ahead.length === 0 ? [] : [paragraph(frame, calendarTexts.attached(ahead))];
  const approved = mail.approved ? [paragraph(frame, approvedText(mail.approved))] : [];
  const { waiting = [], news = [], corrections = [] } = mail;
  const digests = mail.digest ? [mail.digest] : [];
  const parts = [...mail.forms, ...mail.openings, ...waiting, ...news, ...corrections, ...digests];
  const isDemonstration =
    parts.some((part) => part.isDemonstration) || mail.ranking?.standing?.ranking.isDemonstration === true;
  const { official, unit } = mail;
  const { head } = frame;
  const audience = audienceOf(mail);
  const details = {
    official,
    addressee: audience ? letterTexts.toCommune(official, unit, audience) : letterTexts.toOffice(head, official),
    copies: letterTexts.copies(head, body.forms ?? [], audience ?? 'office'),
    reference,
    isOptional: isOptional(mail),
    isDemonstration,
  };
  return framed({ ...body, blocks: [...body.blocks, ...approved, ...attached] }, details, frame);
}

function bodyOf(writing: Writing): Body {
  const { mail } = writing;
  const { news = [], corrections = [] } = mail;
  const audience = audienceOf(mail);
  const isMore = mail.forms.length + mail.openings.length > 0 || mail.waiting || mail.digest || mail.ranking;
  if (!isMore && news.length === 0 && corrections.length > 0) return correctionBody(writing, corrections, audience);
  const body =
    isMore || news.length === 0
      ? withNews(mainBody(writing), newsBlocks(writing, news))
      : newsBody(writing, news, audience);
  return withNews(body, correctionBlocks(writing, corrections));
}

const withNews = (body: Body, blocks: readonly Draft[]): Body => ({ ...body, blocks: [...body.blocks, ...blocks] });

function mainBody(writing: Writing): Body {
  const { mail } = writing;
  const [only, ...others] = mail.forms;
  const audience = audienceOf(mail);
  if (!only && audience && mail.openings.length > 0) {
    const opened = openedBody(writing, audience);
    return { ...opened, blocks: [...opened.blocks, ...rankingBlocks(writing)] };
  }
  if (!only && mail.waiting) return waitingBody(writing, mail.waiting);
  if (!only && mail.digest) return digestBody(writing, mail.digest);
  if (!only) {
    const standing = mail.ranking?.standing;
    return audience && standing ? rankingBody(writing, standing, audience) : emptyBody();
  }
  const body = audience
    ? others.length === 0
      ? formBody(writing, only, audience)
      : severalBody(writing, audience)
    : listBody(writing);
  const more = [
    ...openedBlocks(writing, mail.openings),
    ...waitingBlocks(writing, mail.waiting ?? []),
    ...(mail.digest ? digestBlocks(writing, mail.digest) : []),
    ...rankingBlocks(writing),
  ];
  return { ...body, blocks: [...body.blocks, ...more] };
}

function emptyBody(): never {
  throw new Error('A letter needs a report, a digest or a ranking to be about');
}

/**
 * Officers and chairmen read about the reports of their own commune. Everybody else reads a list of communes (null).
 */
export function audienceOf({ official }: DailyMail): Audience | null {
  return official.role === 'officer' || official.role === 'chairman' ? official.role : null;
}

function listBody(writing: Writing): Body {
  const { links, head, mail, asOf } = writing;
  const { forms } = mail;
  const [first] = forms;
  const same = new Set(forms.map((form) => form.dueDay + form.reports.map(({ period }) => period).join())).size === 1;
  return {
    subject: subjectTexts.list(forms),
    concerns: listTexts.concerns,
    blocks: [
      ...(first && same
        ? [paragraph(writing, formTexts.basis(head, first)), paragraph(writing, listTexts.standing(forms, asOf))]
        : [paragraph(writing, listTexts.basis(head, forms, asOf))]),
      longTable(writing, listTexts.caption, listTexts, forms, links.reviews),
      ...(first ? [action(writing, listTexts.request(forms), listTexts.open(first), links.reviews)] : []),
      ...contactFor(writing),
      paragraph(writing, listTexts.next(forms), nextTexts.disregard(forms, 'office')),
    ],
    forms,
  };
}

/**
 * Only leaders need the contact. A reviewer has a contact beside each commune, and the letterhead names their own
 * office.
 */
const contactFor = (writing: Writing): Block[] =>
  writing.mail.official.role === 'leader' ? [paragraph(writing, digestTexts.contact(writing.head))] : [];

function digestBody(writing: Writing, digest: Digest): Body {
  const { head, scopeUnit } = writing;
  return {
    subject: subjectTexts.digest(digest, digest.formerUnit ?? scopeUnit),
    concerns: digestTexts.concerns(digest),
    blocks: [
      paragraph(writing, digestTexts.basis(head, digest, writing.asOf)),
      ...digestFacts(writing, digest),
      ...contactFor(writing),
    ],
  };
}

/** The digest at the end of another letter, which has already given the legal basis and the contact. */
const digestBlocks = (frame: LetterFrame, digest: Digest): Draft[] => [
  paragraph(frame, digestTexts.firstLine(digest, frame.asOf)),
  ...digestFacts(frame, digest),
];

function digestFacts(frame: LetterFrame, digest: Digest): Draft[] {
  const { links, scopeUnit } = frame;
  const { summary, overdue, communes } = digest;
  const page = links.leader(digest.period);
  const status = digestTexts.open(digest);
  const ranked = summary ?? (digest.rankingFinal && digest);
  return [
    facts(frame, digestTexts.facts(digest)),
    ...(summary
      ? [section(frame, digestTexts.summarySection(summary)), facts(frame, digestTexts.summary(summary, communes))]
      : []),
    ...(overdue.length === 0 || digest.isOverdueTold
      ? []
      : [longTable(frame, digestTexts.caption, listTexts, overdue, page)]),
    ...waitingForLeadersBlocks(frame, digest.waiting ?? [], page),
    // The digest requests an action only when reports are overdue.
    overdue.length === 0 ? link(frame, status, page) : action(frame, digestTexts.request(digest), status, page),
    ...(ranked ? [link(frame, digestTexts.openRanking(ranked), links.ranking(scopeUnit.id, ranked.period))] : []),
  ];
}
