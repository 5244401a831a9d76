import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { reviewLadderOf, type WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { reportUrl } from '../words/links.js';
import type { Wording } from '../words/wording.js';
import { type Body, type LetterContext, paragraph, subjectBlocks } from './frame.js';
import type { Draft } from './size.js';

type Writing = LetterContext & { readonly words: Wording; readonly mail: DailyMail };

/** The letter to a reviewer whose only content is the reports that wait for review. */
export function waitingBody(writing: Writing, waiting: readonly WaitingReport[]): Body {
  const { words, mail, scope } = writing;
  return {
    subject: words.waiting.subject(waiting),
    blocks: [
      ...subjectBlocks(words.waiting.concerns()),
      { kind: 'addressee', lines: words.toOffice(mail.official, scope.letterhead) },
      ...waitingBlocks(writing, waiting),
    ],
    copies: words.copies([], 'office', scope.letterhead),
  };
}

/** The same list at the end of a letter about missing reports. */
export function waitingBlocks(writing: Writing, waiting: readonly WaitingReport[]): Draft[] {
  const { words, scope, asOf } = writing;
  const [first] = waiting;
  if (!first) return [];
  return [
    paragraph(words.waiting.standing(waiting, asOf)),
    waitingTable(writing, words.waiting.caption, waiting),
    {
      kind: 'action',
      request: words.waiting.request,
      label: words.waiting.open(first),
      url: reportUrl(scope.letterhead.appUrl, first.unit.id, first.period),
    },
    paragraph(words.waiting.next(reviewLadderOf(scope).leadersFrom)),
  ];
}

/** The list in the leaders' digest. The sentence before it says that the reviewers cause the delay. */
export const waitingForLeadersBlocks = (writing: Writing, waiting: readonly WaitingReport[]): Draft[] =>
  waiting.length === 0
    ? []
    : [
        paragraph(writing.words.waiting.toLeaders(waiting, writing.scope.letterhead)),
        waitingTable(writing, writing.words.waiting.leadersCaption(writing.scope.letterhead), waiting),
      ];

const waitingTable = (
  { words, scope, scopeUnit }: Writing,
  caption: string,
  waiting: readonly WaitingReport[],
): Draft => ({
  kind: 'long',
  count: waiting.length,
  show(shown) {
    const [named, others] = [waiting.slice(0, shown), waiting.slice(shown)];
    const [next] = others;
    const url = reportUrl(scope.letterhead.appUrl, scopeUnit.id, next?.period ?? '');
    return [
      { kind: 'table', caption, columns: words.waiting.columns, rows: named.map(words.waiting.row) },
      ...(next ? [{ kind: 'links' as const, links: [{ label: words.waiting.more(others.length), url }] }] : []),
    ];
  },
});
