import type { FilingAction } from '../generated/types.js';

export type Step = { readonly action: FilingAction };

const SENDS_BACK: ReadonlySet<FilingAction> = new Set(['RETURN', 'RETURN_TO_OFFICER', 'REOPEN']);
const SENDS_ON: ReadonlySet<FilingAction> = new Set(['SUBMIT', 'HAND_TO_CHAIRMAN', 'APPROVE']);

/** The step that sent the report back, with its comment. Undefined if the report went on since, or never came back. */
export const lastSentBack = <Done extends Step>(course: readonly Done[]): Done | undefined => {
  const last = course.findLast(({ action }) => SENDS_BACK.has(action) || SENDS_ON.has(action));
  return last && SENDS_BACK.has(last.action) ? last : undefined;
};
