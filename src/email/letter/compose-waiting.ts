import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { waitingTexts } from '../words/waiting-texts.js';
import { action, longTable, paragraph } from './blocks.js';
import type { Body, LetterFrame, Writing } from './frame.js';
import type { Draft } from './size.js';

/** The letter to a reviewer whose only content is the reports that wait for review. */
export const waitingBody = (writing: Writing, waiting: readonly WaitingReport[]): Body => ({
  subject: waitingTexts.subject(waiting),
  concerns: waitingTexts.concerns,
  blocks: waitingBlocks(writing, waiting),
});

/** The same list at the end of a letter about missing reports. */
export function waitingBlocks(frame: LetterFrame, waiting: readonly WaitingReport[]): Draft[] {
  const { links, reviewLadder, asOf } = frame;
  const [first] = waiting;
  if (!first) return [];
  const page = links.review(first.unit.id, first.period);
  return [
    paragraph(frame, waitingTexts.standing(waiting, asOf)),
    longTable(frame, waitingTexts.caption, waitingTexts, waiting, links.reviews),
    action(frame, waitingTexts.request, waitingTexts.open(first), page),
    paragraph(frame, waitingTexts.next(reviewLadder.leadersFrom)),
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
        paragraph(frame, waitingTexts.toLeaders(frame.head, waiting)),
        longTable(frame, waitingTexts.leadersCaption(frame.head), waitingTexts, waiting, page),
      ];
