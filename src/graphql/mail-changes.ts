import { can, type Viewer } from '../domain/access.js';
import { type Instant, localDateOf } from '../domain/local-date.js';
import type { Official } from '../domain/official.js';
import { payloadFingerprint } from '../domain/payload-fingerprint.js';
import { addressKey, isInForce, type Suppression, type SuppressionLift } from '../domain/suppression.js';
import type { Language } from '../domain/text.js';
import { type UserError, userError } from '../domain/user-error.js';
import type { Stores } from '../store/index.js';
import { notAllowed } from './errors.js';

export type MailChangeStores = Pick<Stores, 'officials' | 'suppressions'>;

export type PreferencesAsked = {
  readonly idempotencyKey: string;
  /** What is left out stays as it is. */
  readonly language: Language | undefined;
  readonly digests: boolean | undefined;
};
export type PreferencesResult = { readonly official: Official | null; readonly errors: readonly UserError[] };

export type LiftAsked = { readonly official: string; readonly reason: string; readonly idempotencyKey: string };
export type LiftResult = {
  readonly official: Official | null;
  readonly lift: SuppressionLift | null;
  readonly errors: readonly UserError[];
};

/** What people change about the e-mail that goes to them or to others: each asks `can` first. */
export type MailChanges = {
  setPreferences(asked: PreferencesAsked): Promise<PreferencesResult>;
  lift(asked: LiftAsked): Promise<LiftResult>;
};

const KEY = /^[\w.:-]{8,100}$/;
const LONGEST_REASON = 1_000;
const TRIES = 30;

/** Others kept changing the same item at the same moment. */
export class MailChangeContendedError extends Error {
  override name = 'MailChangeContendedError';
}

export function mailChangesFor(viewer: Viewer, stores: MailChangeStores, now: Instant): MailChanges {
  const day = localDateOf(now);

  async function setPreferences({ idempotencyKey: key, language, digests }: PreferencesAsked) {
    if (viewer.kind !== 'official') throw notAllowed(viewer);
    if (!KEY.test(key)) return refused(userError('BAD_IDEMPOTENCY_KEY', ['idempotencyKey'], key.slice(0, 100)));
    const payload = payloadFingerprint([viewer.id, language, digests]);
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const current = await stores.officials.withPreferences(viewer.id);
      if (!current || !can(viewer, 'prefer', { kind: 'official', path: current.official.path, day }))
        throw notAllowed(viewer);
      const { official, changes } = current;
      const earlier = changes.find((change) => change.key === key);
      if (earlier) return earlier.payload === payload ? { official, errors: [] } : refused(reused(key));
      const wanted = { language: language ?? official.language, digests: digests ?? official.digests ?? true };
      if (await stores.officials.setPreferences(current, { ...wanted, key, payload }))
        return { official: { ...official, ...wanted }, errors: [] };
    }
    throw new MailChangeContendedError(`the preferences of ${viewer.id} changed ${TRIES} times meanwhile`);
  }

  async function lift({ official: id, reason, idempotencyKey: key }: LiftAsked): Promise<LiftResult> {
    const official = await stores.officials.one(id);
    // Whether somebody exists is not told either.
    if (!can(viewer, 'administer', { kind: 'official', path: official?.path ?? '', day }) || viewer.kind !== 'official')
      throw notAllowed(viewer);
    const no = (error: UserError): LiftResult => ({ official: official ?? null, lift: null, errors: [error] });
    if (!official) return no(userError('NOT_FOUND', ['official'], id));
    if (!KEY.test(key)) return no(userError('BAD_IDEMPOTENCY_KEY', ['idempotencyKey'], key.slice(0, 100)));
    if (reason.trim() === '') return no(userError('REASON_NEEDED', ['reason']));
    if (reason.length > LONGEST_REASON) return no(tooLong('reason'));
    const payload = payloadFingerprint([id, reason, viewer.id]);
    const lifting: SuppressionLift = { at: now, by: viewer.id, byName: viewer.name, reason, key, payload };
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const suppression = await stores.suppressions.one(addressKey(official.email));
      const earlier = suppression?.lifts?.find((each) => each.key === key);
      if (earlier) return earlier.payload === payload ? { official, lift: earlier, errors: [] } : no(reused(key));
      if (!suppression || !isInForce(suppression)) return no(userError('NOT_FOUND', ['official'], official.email));
      if (await stores.suppressions.lift(suppression, laterThan(suppression, lifting)))
        return { official, lift: laterThan(suppression, lifting), errors: [] };
    }
    throw new MailChangeContendedError(`the suppression of ${official.id} changed ${TRIES} times meanwhile`);
  }

  return { setPreferences, lift };
}

/** Clocks differ: whoever lifts a suppression has seen it, so the lift is never before it. */
const laterThan = ({ at }: Suppression, lift: SuppressionLift): SuppressionLift =>
  at > lift.at ? { ...lift, at } : lift;

const refused = (error: UserError): PreferencesResult => ({ official: null, errors: [error] });
const reused = (key: string): UserError => userError('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'], key);
const tooLong = (field: string): UserError =>
  userError('TEXT_TOO_LONG', [field], null, { what: field, value: String(LONGEST_REASON) });
