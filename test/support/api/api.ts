import { createGraphqlApi, type GraphqlApi, type HttpAnswer, type HttpRequest } from '../../../src/graphql/index.js';
import type { Question } from '../../../src/portal/shell/ask.js';
import type { TestTable } from '../aws/dynamo.js';
import { evidenceMemory } from '../aws/evidence-memory.js';
import { demonstrationTable } from '../start/demonstration-table.js';
import { testVerifier } from './tokens.js';

export type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
};

/** The API over a table that holds the demonstration and its rankings as they stand at `now`. */
export type TestApi = {
  readonly table: TestTable;
  readonly api: GraphqlApi;
  /** The faults that the API has reported to its operators since the start. */
  readonly reported: unknown[];
  http(request: Partial<HttpRequest>): Promise<HttpAnswer>;
  /** Runs a document of src/local/examples. */
  ask<Data, Variables>(document: Question<Data, Variables>, variables?: Variables): Promise<Answer<Data>>;
  /** Runs any text; for what no example asks. */
  // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
  askText(query: string, variables?: Record<string, unknown>): Promise<Answer<any>>;
  /** Six seconds go by: what the public was answered before is no answer any more. */
  passSixSeconds(): void;
  now(): string;
  close(): Promise<void>;
};

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

export async function testApi(start: string, stopwatch?: () => number, table?: TestTable): Promise<TestApi> {
  return apiOn(table ?? (await demonstrationTable(start)), start, stopwatch);
}

async function apiOn(table: TestTable, start: string, stopwatch?: () => number): Promise<TestApi> {
  const reported: unknown[] = [];
  const report = (error: unknown) => reported.push(error);
  const api = await createGraphqlApi(table.stores, report, testVerifier, undefined, stopwatch, evidenceMemory());
  let now = start;
  const http = (request: Partial<HttpRequest>) =>
    api.answer(
      { method: 'POST', headers: JSON_HEADERS, query: '', body: undefined, isBase64Encoded: false, ...request },
      now,
    );
  const askText = async (query: string, variables?: Record<string, unknown>) =>
    JSON.parse((await http({ body: JSON.stringify({ query, variables }) })).body);
  return {
    table,
    api,
    reported,
    http,
    ask: (document, variables) => askText(document.toString(), variables as Record<string, unknown>),
    askText,
    passSixSeconds() {
      now = new Date(Date.parse(now) + 6_000).toISOString();
    },
    now: () => now,
    close: () => table.close(),
  };
}
