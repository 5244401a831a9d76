import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { ReportNews } from '../../domain/news/news.js';
import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { contactFor, digestPart } from '../digest/compose.js';
import { openedPart } from '../opened/compose.js';
import { dueDaysAhead } from '../opened/due-days-ahead.js';
import { rankingPart } from '../ranking/compose.js';
import { correctionPart } from '../ranking/compose-correction.js';
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
import { type Body, framed, type LetterFrame, type LetterPart, type Writing } from './frame.js';
import type { Block, Letter } from './letter.js';
import { referenceOf } from './reference.js';

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
  const [first, ...others] = partsOf(writing);
  if (!first) throw new Error('A letter needs a report, a digest or a ranking to be about');
  return { ...first, blocks: [...first.leading(), ...others.flatMap((part) => part.below())] };
}

/** The parts of a letter in their order. */
function partsOf(writing: Writing): readonly LetterPart[] {
  const { forms, openings, waiting = [], digest, ranking, news = [], corrections = [] } = writing.mail;
  const audience = audienceOf(writing.mail);
  const { standing } = ranking ?? {};
  const parts = [
    forms.length > 0 && formsPart(writing, audience),
    openings.length > 0 && openedPart(writing, audience),
    waiting.length > 0 && waitingPart(writing, waiting),
    digest && digestPart(writing, digest),
    ranking && standing && rankingPart(writing, { ...ranking, standing }),
    news.length > 0 && newsPart(writing, news, audience),
    corrections.length > 0 && correctionPart(writing, corrections),
  ];
  return parts.flatMap((part) => part || []);
}

/** Missing reports. They always come first. */
function formsPart(writing: Writing, audience: Audience | null): LetterPart {
  const [only, ...others] = writing.mail.forms;
  const body = !audience
    ? listBody(writing)
    : only && others.length === 0
      ? formBody(writing, only, audience)
      : severalBody(writing, audience);
  return { ...body, leading: () => body.blocks, below: () => [] };
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

/** The reports that await a reviewer. */
function waitingPart(writing: Writing, waiting: readonly WaitingReport[]): LetterPart {
  const { links, reviewLadder, asOf } = writing;
  const [first] = waiting;
  const blocks = () => [
    paragraph(writing, waitingTexts.status(waiting, asOf)),
    longTable(writing, waitingTexts.caption, waitingTexts, waiting, links.reviews),
    ...(first
      ? [action(writing, waitingTexts.request, waitingTexts.open(first), links.review(first.unit.id, first.period))]
      : []),
    paragraph(writing, waitingTexts.next(reviewLadder.leadersFrom)),
  ];
  return { subject: waitingTexts.subject(waiting), concerns: waitingTexts.concerns, leading: blocks, below: blocks };
}

/** News of reports. */
function newsPart(writing: Writing, news: readonly ReportNews[], audience: Audience | null): LetterPart {
  const { head } = writing;
  const blocks = news.flatMap((item) => blocksOf(writing, item));
  const canBeExtended = news.every(({ kind }) => kind === 'DUE_DAY_MOVED');
  return {
    subject: newsTexts.subject(news),
    concerns: newsTexts.concerns(news),
    leading: () => [...blocks, ...(audience ? [paragraph(writing, head.help(canBeExtended))] : [])],
    below: () => [section(writing, newsTexts.section(news)), ...blocks],
  };
}

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
