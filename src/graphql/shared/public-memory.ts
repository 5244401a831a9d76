import type { HTTPGraphQLResponse } from '@apollo/server';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { BoundedCache } from '../../store/table/cached.js';

/** How old the public's answers may be. */
export const PUBLIC_AGE_MS = 5_000;

/** A character of Vietnamese text takes two bytes in memory. */
const BYTES_A_CHARACTER = 2;
export const MOST_KEPT_BYTES = 8_000_000;

/** What GraphQL answered, before anything that depends on what the client has already. */
export type FinishedAnswer = {
  readonly status: number;
  readonly headers: HTTPGraphQLResponse['headers'];
  readonly text: string;
};

/** What the public was answered since one moment; all of it is thrown away together. */
export type RecentAnswers = {
  answer(question: string): FinishedAnswer | undefined;
  keepAnswer(question: string, answer: FinishedAnswer): void;
};

export type PublicMemory = {
  /** What was answered within the five seconds before `now` and on the same day. */
  recent(now: Instant): RecentAnswers;
  /** After a change by this process: whoever made it reads it next. */
  empty(): void;
};

/** One for the process. Only questions without a token may use it. */
export function publicMemory(): PublicMemory {
  let current: { readonly since: number; readonly day: LocalDate; readonly answers: RecentAnswers } | undefined;
  return {
    recent(now) {
      const time = Date.parse(now);
      const day = localDateOf(now);
      // Requests may arrive a little out of order; a clock that was set back by more begins anew.
      if (!current || current.day !== day || Math.abs(time - current.since) > PUBLIC_AGE_MS)
        current = { since: time, day, answers: recentAnswers() };
      return current.answers;
    },
    // Whoever is still answering keeps the answer in what has been thrown away here, where nobody finds it.
    empty() {
      current = undefined;
    },
  };
}

function recentAnswers(): RecentAnswers {
  const answers = new BoundedCache<FinishedAnswer>(MOST_KEPT_BYTES);
  return {
    answer: (question) => answers.get(question),
    keepAnswer(question, answer) {
      answers.set(question, answer, (question.length + answer.text.length) * BYTES_A_CHARACTER);
    },
  };
}
