import type { Digest } from '../../domain/daily-mail/leaders-digest.js';
import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { action, facts, link, longTable, paragraph, section } from '../letter/blocks.js';
import type { LetterFrame, LetterPart, Writing } from '../letter/frame.js';
import type { Block } from '../letter/letter.js';
import type { Draft } from '../letter/size.js';
import { listTexts } from '../words/list-texts.js';
import { subjectTexts } from '../words/subject-texts.js';
import { waitingTexts } from '../words/waiting-texts.js';
import { digestTexts } from './digest-texts.js';

/**
 * The contact for questions. Only leaders need it here: a reviewer's list has a contact beside each commune, and the
 * letterhead names the reviewer's own office.
 */
export const contactFor = (writing: Writing): Block[] =>
  writing.mail.official.role === 'leader' ? [paragraph(writing, digestTexts.contact(writing.head))] : [];

export function digestPart(writing: Writing, digest: Digest): LetterPart {
  const { head, scopeUnit, asOf } = writing;
  return {
    subject: subjectTexts.digest(digest, digest.formerUnit ?? scopeUnit),
    concerns: digestTexts.concerns(digest),
    leading: () => [
      paragraph(writing, digestTexts.basis(head, digest, asOf)),
      ...digestFacts(writing, digest),
      ...contactFor(writing),
    ],
    below: () => [paragraph(writing, digestTexts.firstLine(digest, asOf)), ...digestFacts(writing, digest)],
  };
}

function digestFacts(frame: LetterFrame, digest: Digest): Draft[] {
  const { links, scopeUnit } = frame;
  const { summary, overdue, communes, formerUnit } = digest;
  const page = links.leader(digest.period);
  const status = digestTexts.open(digest);
  const ranked = summary ?? (digest.rankingFinal && { ...digest, scope: (formerUnit ?? scopeUnit).id });
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
    ...(ranked ? [link(frame, digestTexts.openRanking(ranked), links.ranking(ranked.scope, ranked.period))] : []),
  ];
}

/** The list of waiting reports in the leaders' digest. The sentence above it names the reviewers as the cause. */
const waitingForLeadersBlocks = (frame: LetterFrame, waiting: readonly WaitingReport[], page: string): Draft[] =>
  waiting.length === 0
    ? []
    : [
        paragraph(frame, waitingTexts.toLeaders(frame.head, waiting)),
        longTable(frame, waitingTexts.leadersCaption(frame.head), waitingTexts, waiting, page),
      ];
