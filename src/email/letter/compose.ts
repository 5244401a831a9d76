import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { ReportNews } from '../../domain/news/news.js';
import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { contactFor, digestBlocks, digestBody } from '../digest/compose.js';
import { openedBlocks, openedBody } from '../opened/compose.js';
import { dueDaysAhead } from '../opened/due-days-ahead.js';
import { rankingBlocks, rankingBody } from '../ranking/compose.js';
import { correctionBlocks, correctionBody } from '../ranking/compose-correction.js';
import { formTexts } from '../words/form-texts.js';
import type { Audience } from '../words/forms.js';
import { calendarTexts, letterTexts } from '../words/letter-texts.js';
import { listTexts } from '../words/list-texts.js';
import { approvedText, newsTexts } from '../words/news-texts.js';
import { nextTexts } from '../words/next-texts.js';
import { subjectTexts } from '../words/subject-texts.js';
import { waitingTexts } from '../words/waiting-texts.js';
import { action, facts, longTable, paragraph, section } from './blocks.js';
import { formBody, severalBody } from './compose-forms.js';
import { type Body, framed, type LetterFrame, type Writing } from './frame.js';
import type { Block, Letter } from './letter.js';
import { referenceOf } from './reference.js';
import type { Draft } from './size.js';

/** Whether the letter contains no statutory reminder, so that its reader may switch it off. */
export const isOptional = ({ forms, openings, waiting = [], news = [] }: DailyMail): boolean =>
  forms.length + openings.length + waiting.length + news.length === 0;

/** The scheduled letter of one official and one day, in the official's language. */
export function composeLetter(mail: DailyMail, frame: LetterFrame, reference = referenceOf(mail)): Letter {
  const body = bodyOf({ ...frame, mail });
  const ahead = dueDaysAhead(mail, localDateOf(frame.asOf));
  const attached = ahead.length === 0 ? [] : [paragraph(frame, calendarTexts.attached(ahead, frame.calendarPlace))];
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
  if (!isMore && news.length === 0 && corrections.length > 0) return correctionBody(writing, corrections);
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
    return audience && standing ? rankingBody(writing, standing) : emptyBody();
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
 * The audience of a letter. Officers and chairmen read about the reports of their own commune; all others read a list
 * of communes (null).
 */
export function audienceOf({ official }: DailyMail): Audience | null {
  return official.role === 'officer' || official.role === 'chairman' ? official.role : null;
}

/** The page with the state of communes: reviewers decide there, leaders only read. */
export const pageOfList = ({ links }: LetterFrame, { official }: DailyMail): string =>
  official.role === 'leader' ? links.leader() : links.reviews;

function listBody(writing: Writing): Body {
  const { head, mail, asOf } = writing;
  const page = pageOfList(writing, mail);
  const { forms } = mail;
  const [first] = forms;
  const same = new Set(forms.map((form) => form.dueDay + form.reports.map(({ period }) => period).join())).size === 1;
  return {
    subject: subjectTexts.list(forms),
    concerns: listTexts.concerns,
    blocks: [
      ...(first && same
        ? [paragraph(writing, formTexts.basis(head, first)), paragraph(writing, listTexts.status(forms, asOf))]
        : [paragraph(writing, listTexts.basis(head, forms, asOf))]),
      longTable(writing, listTexts.caption, listTexts, forms, page),
      ...(first ? [action(writing, listTexts.request(forms), listTexts.open(forms), page)] : []),
      ...contactFor(writing),
      paragraph(writing, listTexts.next(forms), nextTexts.disregard(forms, 'office')),
    ],
    forms,
  };
}

/** The letter to a reviewer with nothing but reports that await review. */
const waitingBody = (writing: Writing, waiting: readonly WaitingReport[]): Body => ({
  subject: waitingTexts.subject(waiting),
  concerns: waitingTexts.concerns,
  blocks: waitingBlocks(writing, waiting),
});

/** The list of reports awaiting review, at the end of a letter about missing reports. */
function waitingBlocks(frame: LetterFrame, waiting: readonly WaitingReport[]): Draft[] {
  const { links, reviewLadder, asOf } = frame;
  const [first] = waiting;
  if (!first) return [];
  const page = links.review(first.unit.id, first.period);
  return [
    paragraph(frame, waitingTexts.status(waiting, asOf)),
    longTable(frame, waitingTexts.caption, waitingTexts, waiting, links.reviews),
    action(frame, waitingTexts.request, waitingTexts.open(first), page),
    paragraph(frame, waitingTexts.next(reviewLadder.leadersFrom)),
  ];
}

/** The letter with nothing but news of reports. */
function newsBody(writing: Writing, news: readonly ReportNews[], audience: Audience | null): Body {
  const { head } = writing;
  return {
    subject: newsTexts.subject(news),
    concerns: newsTexts.concerns(news),
    blocks: [
      ...news.flatMap((item) => blocksOf(writing, item)),
      ...(audience ? [paragraph(writing, head.help(news.every(({ kind }) => kind === 'DUE_DAY_MOVED')))] : []),
    ],
  };
}

/** News of reports at the end of another letter. */
const newsBlocks = (frame: LetterFrame, news: readonly ReportNews[]): Block[] =>
  news.length === 0 ? [] : [section(frame, newsTexts.section(news)), ...news.flatMap((item) => blocksOf(frame, item))];

const blocksOf = (frame: LetterFrame, news: ReportNews): Block[] => {
  const { links, head, isForAbsent } = frame;
  // Only the reviewer's page can answer a request.
  const page = news.kind === 'EXTENSION_ASKED' ? links.review : links.report;
  return [
    paragraph(frame, newsTexts.sentence(head, news, isForAbsent)),
    facts(frame, newsTexts.facts(news)),
    action(frame, newsTexts.request(news, isForAbsent), newsTexts.open, page(news.unit.id, news.period)),
  ];
};
