import type { Accounts } from '../administer/accounts.js';
import { lazy } from '../domain/text/once-for.js';
import { languageOfAnswer, preferredLanguage } from '../domain/text/preferred-language.js';
import { localDateOf } from '../domain/time/local-date.js';
import type { EvidenceFiles } from '../file-report/evidence-files.js';
import { signIn, type VerifyToken } from '../reference-data/sign-in.js';
import type { Stores } from '../store/index.js';
import type { ContextMaker } from './http/http.js';
import { queriesFor } from './queries.js';

const late = lazy(() => import('./late.js'));

/** Called once per process. The result makes a context for each request. */
export function contextMaker(
  stores: Stores,
  verify: VerifyToken,
  accounts: Accounts,
  evidence: EvidenceFiles,
): ContextMaker {
  const read = signIn(verify, stores);
  return async (now, headers, deadline, recent) => {
    const { viewer, reference, isNew } = await read(headers, now);
    const current = async () => reference.planned.settings;
    const filing = isNew ? { ...stores, settings: { ...stores.settings, current } } : stores;
    const queries = queriesFor(viewer, stores, reference, now, recent);
    return {
      viewer,
      preferredLanguage: preferredLanguage(headers['accept-language']),
      language: languageOfAnswer(headers['accept-language']),
      now,
      today: localDateOf(now),
      reference,
      queries,
      reportMutations: lazy(async () => (await late()).reportMutationsFor(viewer, filing, now, evidence)),
      reviews: lazy(async () => (await late()).reviewsFor({ viewer, queries, reference, now })),
      reminders: lazy(async () => (await late()).reminderQueriesFor(viewer, stores, reference, now)),
      operation: lazy(async () => (await late()).operationQueriesFor(viewer, stores, reference, now)),
      mailChanges: lazy(async () => (await late()).mailChangesFor(viewer, stores, now)),
      administration: lazy(async () => (await late()).administrationFor(viewer, stores, now, read.forget, accounts)),
      deadline,
    };
  };
}
