import { publicViewer, type Viewer } from '../domain/access.js';
import { type Instant, type LocalDate, localDateOf } from '../domain/local-date.js';
import type { ReadStores, Reads } from './reads.js';
import { readsFor } from './reads.js';
import { type Reference, type ReferenceStores, referenceReader } from './reference.js';

/** What a resolver may use. */
export type Context = {
  readonly viewer: Viewer;
  readonly now: Instant;
  /** The day it is in Việt Nam. */
  readonly today: LocalDate;
  readonly reference: Reference;
  readonly reads: Reads;
};

export type ContextMaker = (now: Instant) => Promise<Context>;

/** One for the process; each request gets a context of its own. Everybody is the public until signing in exists. */
export function contextMaker(stores: ReferenceStores & ReadStores): ContextMaker {
  const reference = referenceReader(stores);
  return async (now) => ({
    viewer: publicViewer,
    now,
    today: localDateOf(now),
    reference: await reference(now),
    reads: readsFor(publicViewer, stores, now),
  });
}
