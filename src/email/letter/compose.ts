import type { DailyMail, Digest } from '../../domain/daily-mail/daily-mail.js';
import type { Form } from '../../domain/reminder/form.js';
import { localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { openedBlocks, openedBody } from '../opened/compose.js';
import { dueDaysAhead } from '../opened/due-days-ahead.js';
import { rankingBlocks, rankingBody } from '../ranking/compose.js';
import { correctionBlocks, correctionBody } from '../ranking/compose-correction.js';
import { rankingUrl, reportUrl } from '../words/links.js';
import type { Audience } from '../words/wording.js';
import { formBody, moreLink, severalBody, type Writing } from './compose-forms.js';
import { newsBlocks, newsBody } from './compose-news.js';
import { waitingBlocks, waitingBody, waitingForLeadersBlocks } from './compose-waiting.js';
import { type Body, framed, type LetterContext, paragraph, subjectBlocks, wordsFor } from './frame.js';
import type { Block, Letter } from './letter.js';
import { referenceOf } from './reference.js';
import type { Draft } from './size.js';

/** A letter is optional when it contains no statutory reminder. */
export const isOptional = ({ forms, openings, waiting = [], news = [] }: DailyMail): boolean =>
  forms.length + openings.length + waiting.length + news.length === 0;

/** The scheduled letter of one official and one day, in the official's language. */
export function composeLetter(mail: DailyMail, context: LetterContext): Letter {
  const words = wordsFor(mail.official);
  const body = bodyOf({ ...context, mail, words });
  const ahead = dueDaysAhead(mail, localDateOf(context.asOf));
  const attached = ahead.length === 0 ? [] : [paragraph(words.calendar.attached(ahead))];
  const approved = mail.approved ? [paragraph(words.approved(mail.approved))] : [];
  const { waiting = [], news = [], corrections = [] } = mail;
  const made = [...waiting, ...news, ...corrections, ...(mail.digest ? [mail.digest] : [])];
  const told = [...mail.forms, ...mail.openings, ...made];
  const isDemonstration =
    told.some((each) => each.isDemonstration) || mail.ranking?.standing?.ranking.isDemonstration === true;
  const frame = {
    official: mail.official,
    reference: referenceOf(mail),
    isOptional: isOptional(mail),
    isDemonstration,
  };
  return framed({ ...body, blocks: [...body.blocks, ...approved, ...attached] }, frame, context);
}

function bodyOf(writing: Writing): Body {
  const { words, mail, scope, scopeUnit } = writing;
  const { letterhead } = scope;
  const { news = [], corrections = [] } = mail;
  const around = { letterhead, scopeUnit };
  const audience = audienceOf(mail);
  const isMore = mail.forms.length + mail.openings.length > 0 || mail.waiting || mail.digest || mail.ranking;
  if (!isMore && news.length === 0 && corrections.length > 0)
    return correctionBody(words, mail, corrections, audience, around);
  const body =
    isMore || news.length === 0
      ? withNews(mainBody(writing), newsBlocks(words, news, letterhead))
      : newsBody(words, mail, news, audience, letterhead);
  return withNews(body, correctionBlocks(words, corrections, around));
}

const withNews = (body: Body, blocks: readonly Draft[]): Body => ({ ...body, blocks: [...body.blocks, ...blocks] });

function mainBody(writing: Writing): Body {
  const { mail } = writing;
  const [only, ...others] = mail.forms;
  const audience = audienceOf(mail);
  const { letterhead } = writing.scope;
  if (!only && audience && mail.openings.length > 0) {
    const opened = openedBody(writing.words, mail, audience, letterhead);
    return {
      ...opened,
      blocks: [...opened.blocks, ...rankingBlocks(writing.words, mail, letterhead, writing.scopeUnit)],
    };
  }
  if (!only && mail.waiting) return waitingBody(writing, mail.waiting);
  if (!only && mail.digest) return digestBody(writing, mail.digest);
  if (!only) {
    const standing = mail.ranking?.standing;
    return audience && standing
      ? rankingBody(writing.words, mail, standing, audience, letterhead, writing.scopeUnit)
      : emptyBody();
  }
  const body = audience
    ? others.length === 0
      ? formBody(writing, only, audience)
      : severalBody(writing, audience)
    : listBody(writing);
  const more = [
    ...openedBlocks(writing.words, mail.openings, letterhead),
    ...waitingBlocks(writing, mail.waiting ?? []),
    ...(mail.digest ? digestBlocks(writing, mail.digest) : []),
    ...rankingBlocks(writing.words, mail, letterhead, writing.scopeUnit),
  ];
  return { ...body, blocks: [...body.blocks, ...more] };
}

function emptyBody(): never {
  throw new Error('A letter needs a report, a digest or a ranking to be about');
}

/**
 * Officers and chairmen read about the reports of their own commune. Everybody else reads a list of communes (null).
 */
function audienceOf({ official }: DailyMail): Audience | null {
  return official.role === 'officer' || official.role === 'chairman' ? official.role : null;
}

function listBody(writing: Writing): Body {
  const { words, mail, scope, scopeUnit, asOf } = writing;
  const { letterhead } = scope;
  const { forms } = mail;
  const [first] = forms;
  const same = new Set(forms.map((form) => form.dueDay + form.reports.map(({ period }) => period).join())).size === 1;
  return {
    subject: words.subjects.list(forms),
    blocks: [
      ...subjectBlocks(words.concerns.list(forms)),
      { kind: 'addressee', lines: words.toOffice(mail.official, letterhead) },
      ...(first && same
        ? [paragraph(words.basis(letterhead, first)), paragraph(words.listStanding(forms, asOf))]
        : [paragraph(words.listBasis(letterhead, forms, asOf))]),
      listTable(writing, words.list.caption, forms),
      ...(first
        ? [
            {
              kind: 'action' as const,
              request: words.list.request(forms),
              label: words.list.open(first),
              url: reportUrl(letterhead.appUrl, scopeUnit.id, first.reports[0]?.period ?? ''),
            },
          ]
        : []),
      ...contactFor(writing),
      paragraph(`${words.list.next(forms) ?? ''} ${words.disregard(forms, 'office')}`.trim()),
    ],
    copies: words.copies(forms, 'office', letterhead),
  };
}

/**
 * Only leaders need the contact. A reviewer has a contact beside each commune, and the letterhead names their own
 * office.
 */
const contactFor = ({ words, mail, scope }: Writing): Block[] =>
  mail.official.role === 'leader' ? [paragraph(words.digest.contact(scope.letterhead))] : [];

const listTable = ({ words, scope, scopeUnit }: Writing, caption: string, forms: readonly Form[]): Draft => ({
  kind: 'long',
  count: forms.length,
  show(shown) {
    const [named, others] = [forms.slice(0, shown), forms.slice(shown)];
    return [
      { kind: 'table', caption, columns: words.list.columns, rows: named.map(words.list.row) },
      ...moreLink(words.list.more(named, others), others, scopeUnit, scope.letterhead),
    ];
  },
});

function digestBody(writing: Writing, digest: Digest): Body {
  const { words, mail, scope, scopeUnit } = writing;
  return {
    subject: words.subjects.digest(digest, scopeUnit),
    blocks: [
      ...subjectBlocks(words.concerns.digest(digest)),
      { kind: 'addressee', lines: words.toOffice(mail.official, scope.letterhead) },
      paragraph(words.digest.basis(scope.letterhead, digest, writing.asOf)),
      ...digestFacts(writing, digest),
      ...contactFor(writing),
    ],
    copies: words.copies([], 'office', scope.letterhead),
  };
}

/** The digest at the end of another letter, which has already given the legal basis and the contact. */
const digestBlocks = (writing: Writing, digest: Digest): Draft[] => [
  paragraph(writing.words.digest.firstLine(digest, writing.asOf)),
  ...digestFacts(writing, digest),
];

function digestFacts(writing: Writing, digest: Digest): Draft[] {
  const { words, scope, scopeUnit } = writing;
  const { appUrl } = scope.letterhead;
  const status = { label: words.digest.open(digest), url: reportUrl(appUrl, scopeUnit.id, digest.period) };
  const ranked = digest.summary ?? (digest.rankingFinal && digest);
  return [
    { kind: 'facts', rows: words.digest.facts(digest) },
    ...(digest.summary
      ? [
          { kind: 'section' as const, text: words.digest.summarySection(digest.summary) },
          { kind: 'facts' as const, rows: words.digest.summary(digest.summary, digest.communes) },
        ]
      : []),
    ...(digest.overdue.length === 0 ? [] : [listTable(writing, words.digest.caption, digest.overdue)]),
    ...waitingForLeadersBlocks(writing, digest.waiting ?? []),
    // The digest requests an action only when reports are overdue.
    ...(digest.overdue.length === 0
      ? [{ kind: 'links' as const, links: [status] }]
      : [{ kind: 'action' as const, request: words.digest.request(digest), ...status }]),
    ...(ranked ? [{ kind: 'links' as const, links: [rankingLink(writing, ranked)] }] : []),
  ];
}

const rankingLink = ({ words, scope, scopeUnit }: Writing, ranked: { readonly period: PeriodId }) => ({
  label: words.digest.openRanking(ranked),
  url: rankingUrl(scope.letterhead.appUrl, scopeUnit.id, ranked.period),
});
