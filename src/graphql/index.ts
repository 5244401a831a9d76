import { type Accounts, noAccounts } from '../administer/accounts.js';
import type { Instant } from '../domain/time/local-date.js';
import { type EvidenceFiles, noEvidenceFiles } from '../file-report/evidence-files.js';
import type { VerifyToken } from '../reference-data/sign-in.js';
import type { Stores } from '../store/index.js';
import { contextMaker } from './context-maker.js';
import { trustedDocuments } from './documents/trusted-documents.js';
import type { Stopwatch } from './http/deadline.js';
import type { ReportError } from './http/format-error.js';
import { type GraphqlOverHttp, graphqlOverHttp } from './http/http.js';
import { createServer } from './http/server.js';
import { buildSchema } from './schema/schema.js';
import type { Seen } from './shared/seen.js';

export { type Accounts, AccountsUnavailableError } from '../administer/accounts.js';
export type { TokenFault, VerifyToken } from '../reference-data/sign-in.js';
export type { HttpAnswer } from './http/answer.js';
export { compressed } from './http/compression.js';
export type { HttpRequest } from './http/request.js';
export { schemaAnswer } from './schema/schema-answer.js';
export type { SeenRequest } from './shared/seen.js';

export type GraphqlApi = {
  readonly answer: GraphqlOverHttp;
  /** Runs one query and loads settings, register and methods, so that code and data are ready for the first visitor. */
  warmUp(now: Instant): Promise<void>;
};

/** Reads only what every answer needs. Any other read would lengthen the start and shorten no answer. */
const WARM_UP = 'query WarmUp { units(first: 2) { nodes { slug name } } }';

const refuseAll: VerifyToken = async () => 'NOT_OURS';

/** The API over stored data; made once per process. `report` gets the errors that callers must not read. */
export async function createGraphqlApi(
  stores: Stores,
  report: ReportError,
  verify: VerifyToken = refuseAll,
  accounts: Accounts = noAccounts,
  stopwatch?: Stopwatch,
  evidence: EvidenceFiles = noEvidenceFiles,
  seen: Seen = () => {},
): Promise<GraphqlApi> {
  // An empty table is no error of the starting process. The first visitor's query reports it.
  let isWarming = false;
  const reportIfAsked: ReportError = (error) => {
    if (!isWarming) report(error);
  };
  const server = createServer(buildSchema(), reportIfAsked, seen);
  await server.start();
  const answer = graphqlOverHttp(
    server,
    contextMaker(stores, verify, accounts, evidence),
    reportIfAsked,
    stopwatch,
    trustedDocuments(stores),
  );
  return {
    answer(http, now) {
      // The warm-up may still wait for an unresponsive table. Errors of visitors are reported meanwhile.
      isWarming = false;
      return answer(http, now);
    },
    async warmUp(now) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: WARM_UP });
      isWarming = true;
      await answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, now);
      isWarming = false;
    },
  };
}
