import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { addressStore } from './address-store.js';
import { administrationStore } from './administration-store.js';
import { dataStateStore } from './data-state-store.js';
import { deliveryStore } from './delivery-store.js';
import { dirtyStore } from './dirty-store.js';
import { draftStore } from './draft-store.js';
import { filingStore } from './filing-store.js';
import { mailStore } from './mail-store.js';
import { methodStore } from './method-store.js';
import { observationStore } from './observation-store.js';
import { officialStore } from './official-store.js';
import { publicationStore } from './publication-store.js';
import { rankingStore } from './ranking-store.js';
import { registerStore } from './register-store.js';
import { reportStore } from './report-store.js';
import { settingsStore } from './settings-store.js';
import { sourceStore } from './source-store.js';
import { suppressionStore } from './suppression-store.js';

/** Everything that is stored, one store per noun, over one table. Make it once per process: it holds what never changes. */
export function createStores(db: DynamoDBDocumentClient, tableName: string) {
  const table = { db, name: tableName };
  const [settings, methods, drafts] = [settingsStore(table), methodStore(table), draftStore(table)];
  return {
    settings,
    registers: registerStore(table),
    methods,
    reports: reportStore(table),
    filing: filingStore(table),
    deliveries: deliveryStore(table),
    rankings: rankingStore(table),
    dirty: dirtyStore(table),
    officials: officialStore(table),
    administration: administrationStore(table),
    addresses: addressStore(table),
    drafts,
    publications: publicationStore({ settings, methods, drafts }),
    sources: sourceStore(table),
    mail: mailStore(table),
    suppressions: suppressionStore(table),
    observations: observationStore(table),
    dataState: dataStateStore(table),
  };
}

export type Stores = ReturnType<typeof createStores>;

export type { AddressOwner } from './address-store.js';
export type { StoredRecord } from './administration-store.js';
export { cached } from './cached.js';
export type { DataState } from './data-state-store.js';
export type { DirtyMark } from './dirty-store.js';
export type { Filed, FilingItems } from './filing-store.js';
export { NotStoredError } from './immutable.js';
export type { MailKey } from './keys.js';
export type { MailDay, SweepState } from './mail-day-store.js';
export type { ReportKey } from './report-store.js';
export { type AdministeredSettings, trailOf } from './settings-store.js';
export type { ReadOptions } from './table.js';
