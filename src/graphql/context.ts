import type { Viewer } from '../domain/access/access.js';
import { type Instant, type LocalDate, localDateOf } from '../domain/time/local-date.js';
import { type Reference, type ReferenceStores, referenceReader } from '../reference-data/reference.js';
import { type SignInStores, signIn, type VerifyToken } from '../reference-data/sign-in.js';
import type { Accounts } from './administration/accounts.js';
import type { Administration, AdministrationStores } from './administration/administration.js';
import type { Deadline } from './http/deadline.js';
import type { MailChangeStores, MailChanges } from './reminder/mail-changes.js';
import type { ReminderReads, ReminderStores } from './reminder/queries.js';
import type { WriteStores, Writes } from './report/report-mutations.js';
import { lateAdministration, lateMailChanges, lateReminders, lateWrites } from './schema/lazy-fields.js';
import type { ReadStores, Reads } from './shared/queries.js';
import { readsFor } from './shared/queries.js';

/** What a resolver may use. */
export type Context = {
  readonly viewer: Viewer;
  readonly now: Instant;
  /** The day it is in Việt Nam. */
  readonly today: LocalDate;
  readonly reference: Reference;
  readonly reads: Reads;
  readonly writes: Writes;
  readonly reminders: ReminderReads;
  readonly mailChanges: MailChanges;
  readonly administration: Administration;
  readonly deadline: Deadline;
};

/** Throws UnauthenticatedError when the header `Authorization` is there and names nobody. */
export type ContextMaker = (now: Instant, authorization: string | undefined, deadline: Deadline) => Promise<Context>;

/** One for the process; each request gets a context of its own. */
export function contextMaker(
  stores: ReferenceStores &
    ReadStores &
    WriteStores &
    SignInStores &
    ReminderStores &
    MailChangeStores &
    AdministrationStores,
  verify: VerifyToken,
  accounts: Accounts,
): ContextMaker {
  const readReference = referenceReader(stores);
  const viewerOf = signIn(verify, stores);
  return async (now, authorization, deadline) => {
    const reference = await readReference(now);
    const viewer = await viewerOf(authorization, reference.register);
    return {
      viewer,
      now,
      today: localDateOf(now),
      reference,
      reads: readsFor(viewer, stores, now),
      writes: lateWrites(viewer, stores, now),
      reminders: lateReminders(viewer, stores, now),
      mailChanges: lateMailChanges(viewer, stores, now),
      administration: lateAdministration(viewer, stores, now, readReference.forget, accounts),
      deadline,
    };
  };
}
