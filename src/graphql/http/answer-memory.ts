import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import type { Viewer } from '../../domain/access/access.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Reference } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Read } from '../queries.js';

/** Answers kept in a warm process; one of a district is some 20 KB, and a long one is not worth its place. */
const MOST_ANSWERS = 50;
const LONGEST = 200_000;

/** Stands in the place of data whose text is made: objects that outlive their request cost more CPU than making them. */
class Written {
  constructor(readonly text: string) {}
}

type Kept = {
  readonly document: DocumentNode;
  readonly viewer: Viewer;
  readonly reference: Reference;
  readonly today: LocalDate;
  readonly reads: readonly Read[];
  readonly written: Written;
};

export type AnswerMemory = {
  readonly plugin: ApolloServerPlugin<Context>;
  /** The text of an answer; that of a kept one is made once. */
  write(result: FormattedExecutionResult): string;
};

const singleResult = (written: Written) => ({ kind: 'single' as const, singleResult: { data: written as never } });

/**
 * The store hands out the same object for the same version of a ranking and for an unchanged report. So an answer still
 * holds when everything it was read from is the very same object as before: what is stored is asked again each time,
 * only the work after it is saved.
 */
export function answerMemory(): AnswerMemory {
  const answers = new Map<string, Kept>();
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      let key: string | undefined;
      let isKept = false;
      return {
        async responseForOperation({ contextValue, document, queryHash, request }) {
          // What somebody may see is never handed to another.
          if (contextValue.viewer.kind !== 'public') return null;
          key = `${queryHash} ${request.operationName ?? ''} ${JSON.stringify(request.variables ?? null)}`;
          const kept = answers.get(key);
          isKept = kept !== undefined && kept.document === document && (await stillHolds(kept, contextValue));
          if (!kept || !isKept) return null;
          return { http: { status: undefined, headers: new Map() as never }, body: singleResult(kept.written) };
        },
        async willSendResponse({ contextValue, document, operation, response }) {
          if (key === undefined || isKept || !document || operation?.operation !== 'query') return;
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const reads = contextValue.reads.done();
          if (result.errors || !result.data || !reads.every((read) => read.isLasting)) return;
          const written = new Written(JSON.stringify(result));
          response.body = singleResult(written);
          if (written.text.length > LONGEST) return;
          const { viewer, reference, today } = contextValue;
          answers.delete(key);
          answers.set(key, { document, viewer, reference, today, reads, written });
          const [oldest] = answers.keys();
          if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
        },
      };
    },
  };
  const write = (result: FormattedExecutionResult) =>
    result.data instanceof Written ? result.data.text : JSON.stringify(result);
  return { plugin, write };
}

async function stillHolds({ viewer, reference, today, reads }: Kept, context: Context): Promise<boolean> {
  if (viewer !== context.viewer || reference !== context.reference || today !== context.today) return false;
  // A read that fails fails again in the execution, which says so in the place where it belongs.
  const again = await Promise.all(reads.map((read) => read.again(context.reads))).catch(() => undefined);
  return again?.every((value, i) => isSame(value, reads[i]?.value)) ?? false;
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => each === b[i]));
