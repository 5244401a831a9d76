import type { AnnotatedFigures } from '../figure/entry.js';
import { type Figures, sameFigure } from '../figure/figure.js';
import { originOf } from '../figure/origin.js';
import { personOf } from '../official/assignment.js';
import { ruleOf } from './actions.js';
import type { Hands, Report, Revision } from './report.js';

export const NOBODY: Hands = { typed: [], sent: [] };

/** Whether somebody is among the people of a list, in whatever assignment they act. */
export const isAmong = (people: readonly string[], who: string): boolean => people.includes(personOf(who));

/**
 * Who had a hand in a report. An approval ends nobody's: after a reopening, figures that stand were still typed by them.
 * @param listed the revisions that count, oldest first
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

/** After one more revision. Undefined while only the revisions know: an earlier release wrote the head. */
export function handsAfter(before: Report | undefined, revision: Revision): Hands | undefined {
  const hands = before ? before.hands : NOBODY;
  return hands && withRevision(hands, before?.working ?? new Map(), revision);
}

/** Whether an entry, a copy or a file put in, changed or emptied a figure, or its reason. */
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

/** An earlier release did not write who typed. Then every draft counts, and of what was sent the figures say it. */
function typistsOf({ actor, action, figures, filing }: Revision, before: Figures): readonly string[] {
  if (filing?.typed) return filing.typed;
  const changed = [...figures].filter(([code, figure]) => !sameFigure(figure, before.get(code)));
  const isDelivered = (code: string) => originOf(filing?.notes[code] ?? {})?.kind === 'DELIVERED';
  return action === 'SAVE' || (ruleOf(action).completes && changed.some(([code]) => !isDelivered(code))) ? [actor] : [];
}
