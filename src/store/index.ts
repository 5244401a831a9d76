import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { jobRunStore } from './job/job-run-store.js';
import { mailDayStore } from './mail/day-store.js';
import { expiredStore } from './mail/expired-store.js';
import { mailStore } from './mail/mail-store.js';
import { silentDayStore } from './mail/silent-day-store.js';
import { suppressionStore } from './mail/suppression-store.js';
import { addressStore } from './official/address-store.js';
import { administrationStore } from './official/administration-store.js';
import { officialStore } from './official/official-store.js';
import { examinationStore } from './ranking/examination-store.js';
import { hindranceStore } from './ranking/hindrance-store.js';
import { rankingStore } from './ranking/ranking-store.js';
import { recomputeMarkStore } from './ranking/recompute-mark-store.js';
import { boundaryStore } from './reference/boundary-store.js';
import { dataStateStore } from './reference/data-state-store.js';
import { documentStore } from './reference/document-store.js';
import { draftStore } from './reference/draft-store.js';
import { figureFileStore } from './reference/figure-file-store.js';
import { publicationStore } from './reference/method-publication-store.js';
import { methodStore } from './reference/method-store.js';
import { observationStore } from './reference/observation-store.js';
import { registerStore } from './reference/register-store.js';
import { reorganisationDraftStore } from './reference/reorganisation-draft-store.js';
import { settingsStore } from './reference/settings-store.js';
import { deliveryStore } from './report/delivery-store.js';
import { filingStore } from './report/filing-store.js';
import { reportPlaces } from './report/report-places.js';
import { reportStore } from './report/report-store.js';
import { sourceStore } from './report/source-store.js';
import { type OpenOptions, openTable } from './table/open-table.js';
import type { ReportUnreadable } from './table/table.js';

/**
 * All stores over one table, one for each noun, for the API, files and the local service. A function with one task
 * composes only the stores that it uses. Call it once per process: the stores keep items that never change. `report` is
 * called for each item that cannot be read.
 */
export function createStores(
  db: DynamoDBDocumentClient,
  tableName: string,
  report?: ReportUnreadable,
  options?: OpenOptions,
) {
  const { table, unreadable } = openTable(db, tableName, report, options);
  const places = reportPlaces();
  const [settings, methods, drafts] = [settingsStore(table), methodStore(table), draftStore(table)];
  return {
    settings,
    registers: registerStore(table, places.learn),
    methods,
    reports: reportStore(table, places),
    filing: filingStore(table, places),
    deliveries: deliveryStore(table, undefined, places),
    rankings: rankingStore(table),
    hindrances: hindranceStore(table),
    examinations: examinationStore(table),
    recomputeMarks: recomputeMarkStore(table),
    officials: officialStore(table),
    administration: administrationStore(table),
    addresses: addressStore(table),
    drafts,
    documents: documentStore(table),
    figureFiles: figureFileStore(table),
    publications: publicationStore({ settings, methods, drafts }),
    reorganisations: reorganisationDraftStore(table),
    sources: sourceStore(table),
    mail: { ...mailStore(table), ...mailDayStore(table), ...silentDayStore(table) },
    jobRuns: jobRunStore(table),
    expired: expiredStore(table),
    suppressions: suppressionStore(table),
    observations: observationStore(table),
    boundaries: boundaryStore(table),
    dataState: dataStateStore(table),
    unreadable,
  };
}

export type Stores = ReturnType<typeof createStores>;

/** The stores with only the methods that a job uses. */
export type StoresWith<Used extends { readonly [Name in keyof Stores]?: keyof Stores[Name] }> = {
  readonly [Name in keyof Used & keyof Stores]: Pick<Stores[Name], Used[Name] & keyof Stores[Name]>;
};
