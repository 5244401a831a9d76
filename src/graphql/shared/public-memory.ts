import type { HTTPGraphQLResponse } from '@apollo/server';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import { KEPT_AT_MOST_MS } from '../../reference-data/reference.js';
import { BoundedCache, loadedOnce } from '../../store/table/cached.js';

/** Bytes of a character of Vietnamese text in memory. */
const BYTES_A_CHARACTER = 2;
export const MOST_KEPT_BYTES = 8_000_000;
/** Rows of rankings and heads of reports that are kept: a year of a province. */
export const MOST_KEPT_ROWS = 2_000;

/** The answer of GraphQL, before the parts that depend on the client's own cache. */
export type FinishedAnswer = {
  readonly status: number;
  readonly headers: HTTPGraphQLResponse['headers'];
  readonly text: string;
};

export type RecentAnswers = ReturnType<typeof recentAnswers>;

/** The memory of the process for answers to the public. Only requests without a token may use it. */
export function publicMemory() {
  let current: { readonly since: number; readonly day: LocalDate; readonly answers: RecentAnswers } | undefined;
  return {
    /** Answers given within the five seconds before `now`, on the same day. */
    recent(now: Instant): RecentAnswers {
      const time = Date.parse(now);
      const day = localDateOf(now);
      // Requests may arrive slightly out of order. If the clock goes back further, everything is dropped.
      if (!current || current.day !== day || Math.abs(time - current.since) > KEPT_AT_MOST_MS)
        current = { since: time, day, answers: recentAnswers() };
      return current.answers;
    },
    /** Drops everything. Call it after a change by this process, so that the author sees the change. */
    empty(): void {
      // A request under way stores its answer in the dropped map, where nobody finds it.
      current = undefined;
    },
  };
}

/**
 * Answers to the public since one moment, and the data read for them. An answer may use this data, so both are dropped
 * together, and no answer is older than that moment.
 */
function recentAnswers() {
  const answers = new BoundedCache<FinishedAnswer>(MOST_KEPT_BYTES);
  const reads = new BoundedCache<{ readonly value: unknown }>(MOST_KEPT_ROWS);
  const underWay = new Map<string, () => Promise<unknown>>();
  return {
    answer: (question: string): FinishedAnswer | undefined => answers.get(question),
    keepAnswer(question: string, answer: FinishedAnswer): void {
      answers.set(question, answer, (question.length + answer.text.length) * BYTES_A_CHARACTER);
    },
    /**
     * The stored data of that name, which `load` reads if it is not kept. Requests that need it at the same time share
     * one load. A failed load is not kept.
     */
    async read<T>(name: string, load: () => Promise<T>): Promise<T> {
      const kept = reads.get(name);
      if (kept) return kept.value as T;
      const loading = (underWay.get(name) as (() => Promise<T>) | undefined) ?? loadedOnce(load);
      underWay.set(name, loading);
      try {
        const value = await loading();
        reads.set(name, { value }, rowsIn(value));
        return value;
      } finally {
        underWay.delete(name);
      }
    },
  };
}

/** The weight of stored data: a row of a ranking, a report and an absent item count as one each. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + rowsIn(entry), 1);
  return value !== null && typeof value === 'object' && 'rows' in value ? rowsIn(value.rows) : 1;
}
