import type { Language } from '../../domain/text/text.js';
import type { ReviewQueueQueryVariables, ReviewWorkFragment } from '../generated/review.js';
import type { OfficialSession } from '../shell/ask.js';

/** The properties of every part of the queue. */
export type QueuePart = {
  readonly work: ReviewWorkFragment;
  readonly language: Language;
  readonly session: OfficialSession;
  readonly variables: ReviewQueueQueryVariables;
  /** Called after a decision, with the work and a sentence about the decision. */
  readonly onDone: (work: ReviewWorkFragment | null, said: string) => void;
};

type Named = { readonly unitOnDay: { readonly name: string }; readonly period: { readonly name: string } };

/** `Xã Xuân Lạc, tháng 11 năm 2026` */
export const reportName = ({ unitOnDay, period }: Named): string => `${unitOnDay.name}, ${period.name}`;
