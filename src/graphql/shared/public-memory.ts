import type { HTTPGraphQLResponse } from '@apollo/server';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { BoundedCache } from '../../store/table/cached.js';

/** How old the public's answers may be. */
export const PUBLIC_AGE_MS = 5_000;

/** A character of Vietnamese text takes two bytes in memory. */
const BYTES_A_CHARACTER = 2;
export const MOST_KEPT_BYTES = 8_000_000;
/** Rows of rankings and heads of reports: a year of a province. */
export const MOST_KEPT_ROWS = 2_000;

/** What GraphQL answered, before anything that depends on what the client has already. */
export type FinishedAnswer = {
  readonly status: number;
  readonly headers: HTTPGraphQLResponse['headers'];
  readonly text: string;
};

/**
 * What the public was answered since one moment, and what was read for it. An answer may be made of reads that are kept
 * here. So both are thrown away together, and no answer is older than the moment.
 */
export type RecentAnswers = {
  answer(question: string): FinishedAnswer | undefined;
  keepAnswer(question: string, answer: FinishedAnswer): void;
  /** The stored data of that name; `load` reads it where it is not kept. A failed load is not kept. */
  read<T>(name: string, load: () => Promise<T>): Promise<T>;
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
  const reads = new BoundedCache<{ readonly value: unknown }>(MOST_KEPT_ROWS);
  return {
    answer: (question) => answers.get(question),
    keepAnswer(question, answer) {
      answers.set(question, answer, (question.length + answer.text.length) * BYTES_A_CHARACTER);
    },
    async read<T>(name: string, load: () => Promise<T>): Promise<T> {
      const kept = reads.get(name);
      if (kept) return kept.value as T;
      const value = await load();
      reads.set(name, { value }, rowsIn(value));
      return value;
    },
  };
}

/** How much room stored data takes: a row of a ranking and a report count as one, nothing at all as well. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + rowsIn(entry), 1);
  return value !== null && typeof value === 'object' && 'rows' in value ? rowsIn(value.rows) : 1;
}
