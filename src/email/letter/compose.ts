import type { DailyMail, Digest } from '../../domain/daily-mail/daily-mail.js';
import type { Form } from '../../domain/reminder/form.js';
import { localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { openedBlocks, openedBody } from '../opened/compose.js';
import { dueDaysAhead } from '../opened/due-days-ahead.js';
import { rankingBlocks, rankingBody } from '../ranking/compose.js';
import { correctionBlocks, correctionBody } from '../ranking/compose-correction.js';
import type { Audience } from '../words/wording.js';
import { formBody, moreLink, severalBody } from './compose-forms.js';
import { newsBlocks, newsBody } from './compose-news.js';
import { waitingBlocks, waitingBody, waitingForLeadersBlocks } from './compose-waiting.js';
import { type Body, framed, type LetterFrame, paragraph, subjectBlocks, type Writing } from './frame.js';
import type { Block, Letter } from './letter.js';
import { referenceOf } from './reference.js';
import type { Draft } from './size.js';

/** A letter is optional when it contains no statutory reminder. */
export const isOptional = ({ forms, openings, waiting = [], news = [] }: DailyMail): boolean =>
  forms.length + openings.length + waiting.length + news.length === 0;

/** The scheduled letter of one official and one day, in the official's language. */
export function composeLetter(mail: DailyMail, frame: LetterFrame, reference = referenceOf(mail)): Letter {
  const { words, asOf } = frame;
  const body = bodyOf({ ...frame, mail });
  const ahead = dueDaysAhead(mail, localDateOf(asOf));
  const attached = ahead.length === 0 ? [] : [paragraph(words.calendar.attached(ahead))];
  const approved = mail.approved ? [paragraph(words.approved(mail.approved))] : [];
  const { waiting = [], news = [], corrections = [] } = mail;
  const digests = mail.digest ? [mail.digest] : [];
  const parts = [...mail.forms, ...mail.openings, ...waiting, ...news, ...corrections, ...digests];
  const isDemonstration =
    parts.some((part) => part.isDemonstration) || mail.ranking?.standing?.ranking.isDemonstration === true;
  const details = {
    official: mail.official,
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
  const { words, links, mail, asOf } = writing;
  const { forms } = mail;
  const [first] = forms;
  const same = new Set(forms.map((form) => form.dueDay + form.reports.map(({ period }) => period).join())).size === 1;
  return {
    subject: words.subjects.list(forms),
    blocks: [
      ...subjectBlocks(words.concerns.list(forms)),
      { kind: 'addressee', lines: words.toOffice(mail.official) },
      ...(first && same
        ? [paragraph(words.basis(first)), paragraph(words.listStanding(forms, asOf))]
        : [paragraph(words.listBasis(forms, asOf))]),
      listTable(writing, words.list.caption, forms, links.reviews),
      ...(first
        ? [
            {
              kind: 'action' as const,
              request: words.list.request(forms),
              label: words.list.open(first),
              url: links.reviews,
            },
          ]
        : []),
      ...contactFor(writing),
      paragraph(`${words.list.next(forms) ?? ''} ${words.disregard(forms, 'office')}`.trim()),
    ],
    copies: words.copies(forms, 'office'),
  };
}

/**
 * Only leaders need the contact. A reviewer has a contact beside each commune, and the letterhead names their own
 * office.
 */
const contactFor = ({ words, mail }: Writing): Block[] =>
  mail.official.role === 'leader' ? [paragraph(words.digest.contact())] : [];

/** @param all where all of them are listed */
const listTable = (frame: LetterFrame, caption: string, forms: readonly Form[], all: string): Draft => ({
  kind: 'long',
  count: forms.length,
  show(shown) {
    const { list } = frame.words;
    const [listed, others] = [forms.slice(0, shown), forms.slice(shown)];
    return [
      { kind: 'table', caption, columns: list.columns, rows: listed.map(list.row) },
      ...(others.length > 0 ? [moreLink(list.more(listed, others), all)] : []),
    ];
  },
});

function digestBody(writing: Writing, digest: Digest): Body {
  const { words, mail, scopeUnit } = writing;
  return {
    subject: words.subjects.digest(digest, digest.formerUnit ?? scopeUnit),
    blocks: [
      ...subjectBlocks(words.concerns.digest(digest)),
      { kind: 'addressee', lines: words.toOffice(mail.official) },
      paragraph(words.digest.basis(digest, writing.asOf)),
      ...digestFacts(writing, digest),
      ...contactFor(writing),
    ],
    copies: words.copies([], 'office'),
  };
}

/** The digest at the end of another letter, which has already given the legal basis and the contact. */
const digestBlocks = (frame: LetterFrame, digest: Digest): Draft[] => [
  paragraph(frame.words.digest.firstLine(digest, frame.asOf)),
  ...digestFacts(frame, digest),
];

function digestFacts(frame: LetterFrame, digest: Digest): Draft[] {
  const { words, links } = frame;
  const page = links.leader(digest.period);
  const status = { label: words.digest.open(digest), url: page };
  const ranked = digest.summary ?? (digest.rankingFinal && digest);
  return [
    { kind: 'facts', rows: words.digest.facts(digest) },
    ...(digest.summary
      ? [
          { kind: 'section' as const, text: words.digest.summarySection(digest.summary) },
          { kind: 'facts' as const, rows: words.digest.summary(digest.summary, digest.communes) },
        ]
      : []),
    ...(digest.overdue.length === 0 || digest.isOverdueTold
      ? []
      : [listTable(frame, words.digest.caption, digest.overdue, page)]),
    ...waitingForLeadersBlocks(frame, digest.waiting ?? [], page),
    // The digest requests an action only when reports are overdue.
    ...(digest.overdue.length === 0
      ? [{ kind: 'links' as const, links: [status] }]
      : [{ kind: 'action' as const, request: words.digest.request(digest), ...status }]),
    ...(ranked ? [{ kind: 'links' as const, links: [rankingLink(frame, ranked)] }] : []),
  ];
}

const rankingLink = ({ words, links, scopeUnit }: LetterFrame, ranked: { readonly period: PeriodId }) => ({
  label: words.digest.openRanking(ranked),
  url: links.ranking(scopeUnit.id, ranked.period),
});
