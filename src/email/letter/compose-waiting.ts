import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { moreLink } from './compose-forms.js';
import { type Body, type LetterFrame, paragraph, subjectBlocks, type Writing } from './frame.js';
import type { Draft } from './size.js';

/** The letter to a reviewer whose only content is the reports that wait for review. */
export function waitingBody(writing: Writing, waiting: readonly WaitingReport[]): Body {
  const { words, mail } = writing;
  return {
    subject: words.waiting.subject(waiting),
    blocks: [
      ...subjectBlocks(words.waiting.concerns()),
      { kind: 'addressee', lines: words.toOffice(mail.official) },
      ...waitingBlocks(writing, waiting),
    ],
    copies: words.copies([], 'office'),
  };
}

/** The same list at the end of a letter about missing reports. */
export function waitingBlocks(frame: LetterFrame, waiting: readonly WaitingReport[]): Draft[] {
  const { words, links, reviewLadder, asOf } = frame;
  const [first] = waiting;
  if (!first) return [];
  return [
    paragraph(words.waiting.standing(waiting, asOf)),
    waitingTable(frame, words.waiting.caption, waiting, links.reviews),
    {
      kind: 'action',
      request: words.waiting.request,
      label: words.waiting.open(first),
      url: links.review(first.unit.id, first.period),
    },
    paragraph(words.waiting.next(reviewLadder.leadersFrom)),
  ];
}

/** The list in the leaders' digest. The sentence before it says that the reviewers cause the delay. */
export const waitingForLeadersBlocks = (
  frame: LetterFrame,
  waiting: readonly WaitingReport[],
  page: string,
): Draft[] =>
  waiting.length === 0
    ? []
    : [
        paragraph(frame.words.waiting.toLeaders(waiting)),
        waitingTable(frame, frame.words.waiting.leadersCaption, waiting, page),
      ];

const waitingTable = (
  { words }: LetterFrame,
  caption: string,
  waiting: readonly WaitingReport[],
  all: string,
): Draft => ({
  kind: 'long',
  count: waiting.length,
  show(shown) {
    const [listed, others] = [waiting.slice(0, shown), waiting.slice(shown)];
    return [
      { kind: 'table', caption, columns: words.waiting.columns, rows: listed.map(words.waiting.row) },
      ...(others.length > 0 ? [moreLink(words.waiting.more(others.length), all)] : []),
    ];
  },
});
