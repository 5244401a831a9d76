import type { AnnotatedFigures } from '../figure/entry.js';
import { type Figures, sameFigure } from '../figure/figure.js';
import { originOf } from '../figure/origin.js';
import { personOf } from '../official/assignment.js';
import { ruleOf } from './actions.js';
import type { Hands, Report, Revision } from './report.js';

export const NOBODY: Hands = { typed: [], sent: [] };

/** Whether somebody is in a list of people, whatever their assignment. */
export const isAmong = (people: readonly string[], who: string): boolean => people.includes(personOf(who));

/**
 * The people who had a hand in a report. An approval removes nobody: figures that stay after a reopening were still
 * typed by them. @param listed revisions that count, oldest first
 */
export function handsIn(listed: readonly Revision[]): Hands {
  let hands = NOBODY;
  let figures: Figures = new Map();
  for (const revision of listed) {
    hands = withRevision(hands, figures, revision);
    figures = revision.figures;
  }
  return hands;
}

/** The hands after one more revision. Undefined if an earlier release wrote the head: only revisions show them. */
export function handsAfter(before: Report | undefined, revision: Revision): Hands | undefined {
  const hands = before ? before.hands : NOBODY;
  return hands && withRevision(hands, before?.working ?? new Map(), revision);
}

/** Whether an entry, a copy or a file set, changed or emptied a figure or its reason. */
export const isTyped = (before: AnnotatedFigures, after: AnnotatedFigures): boolean =>
  [...new Set([...before.figures.keys(), ...after.figures.keys(), ...Object.keys(after.notes)])].some(
    (code) =>
      !sameFigure(before.figures.get(code), after.figures.get(code)) ||
      before.notes[code]?.reason !== after.notes[code]?.reason,
  );

const withRevision = ({ typed, sent }: Hands, before: Figures, revision: Revision): Hands => ({
  typed: united(typed, typistsOf(revision, before)),
  sent: united(sent, ruleOf(revision.action).sends ? [revision.actor] : []),
});

const united = (people: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...people, ...more.map(personOf)]),
];

/** Early releases did not record who typed: a draft of theirs counts as typed, a sent report if undelivered figures changed. */
function typistsOf({ actor, action, figures, filing }: Revision, before: Figures): readonly string[] {
  if (filing?.typed) return filing.typed;
  const changed = [...figures].filter(([code, figure]) => !sameFigure(figure, before.get(code)));
  const isDelivered = (code: string) => originOf(filing?.notes[code] ?? {})?.kind === 'DELIVERED';
  return action === 'SAVE' || (ruleOf(action).completes && changed.some(([code]) => !isDelivered(code))) ? [actor] : [];
}
