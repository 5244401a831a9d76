import { administer } from '../../administer/administer.js';
import { placedOfficial } from '../../administer/official-changes.js';
import { requestOf } from '../../administer/request.js';
import { can, type Viewer } from '../../domain/access/access.js';
import { fieldChanges } from '../../domain/administration/field-changes.js';
import type { AdministrationRecord } from '../../domain/administration/record.js';
import { keptDecisionOf, recordOf, requestFaults } from '../../domain/administration/request.js';
import { type Official, wantsDigests } from '../../domain/official/official.js';
import {
  addressKey,
  isInForce,
  liftTrail,
  type Suppression,
  type SuppressionLift,
} from '../../domain/official/suppression.js';
import { revisionOf } from '../../domain/official/trail.js';
import type { UserError } from '../../domain/refusal/codes.js';
import { refusal } from '../../domain/refusal/refusal.js';
import { isIdempotencyKey, payloadFingerprint, reusedKey, unusableKey } from '../../domain/refusal/repeated-request.js';
import type { Language } from '../../domain/text/text.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { ContendedError } from '../../store/table/stored-errors.js';
import { notAllowed } from '../shared/errors.js';

export type PreferencesArguments = {
  readonly idempotencyKey: string;
  /** Undefined leaves the preference unchanged. */
  readonly language: Language | undefined;
  readonly digests: boolean | undefined;
};
export type PreferencesResult = { readonly official: Official | null; readonly errors: readonly UserError[] };

export type LiftArguments = { readonly official: string; readonly reason: string; readonly idempotencyKey: string };
export type LiftResult = {
  readonly official: Official | null;
  readonly record: AdministrationRecord | null;
  readonly lift: SuppressionLift | null;
  readonly errors: readonly UserError[];
};

/** Changes mail preferences and suppressions. Each method checks the right with `can` first. */
export type MailChanges = ReturnType<typeof mailChangesFor>;

const TRIES = 30;

/** Others kept changing the same item in every try. */
export class MailChangeContendedError extends ContendedError {
  override name = 'MailChangeContendedError';
}

export function mailChangesFor(viewer: Viewer, stores: Stores, now: Instant) {
  const day = localDateOf(now);

  /** Whether the viewer may choose how letters reach the official. */
  function mayPrefer(official: Official): boolean {
    if (viewer.kind !== 'official' || viewer.id !== official.id) return false;
    // The stored unit may have ended. The official then works at its successor.
    const paths = [official.path, ...viewer.places.map(({ path }) => path)];
    return paths.some((path) => can(viewer, 'prefer', { kind: 'official', path, day }));
  }

  /** Read once for all officials of a list. A lift resets it. */
  let suppressed: Promise<ReadonlyMap<string, Suppression>> | undefined;
  const readSuppressed = async () => {
    const { suppressions } = await stores.suppressions.everSuppressed();
    return new Map(suppressions.map((suppression) => [suppression.address, suppression]));
  };

  async function setPreferences({
    idempotencyKey: key,
    language,
    digests,
  }: PreferencesArguments): Promise<PreferencesResult> {
    if (viewer.kind !== 'official') throw notAllowed(viewer, ['prefer', 'official']);
    if (!isIdempotencyKey(key)) return refused(unusableKey(key));
    const payload = payloadFingerprint([viewer.id, language, digests]);
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const current = await stores.officials.withPreferences(viewer.id);
      if (!current || !mayPrefer(current.official)) throw notAllowed(viewer, ['prefer', 'official']);
      const { official, changes } = current;
      const earlier = changes.find((change) => change.key === key);
      if (earlier) return earlier.payload === payload ? { official, errors: [] } : refused(reusedKey(key));
      const wanted = { language: language ?? official.language, digests: digests ?? wantsDigests(official) };
      if (await stores.officials.setPreferences(current, { ...wanted, key, payload }))
        return { official: { ...official, ...wanted }, errors: [] };
    }
    throw new MailChangeContendedError(`the preferences of ${viewer.id} changed ${TRIES} times meanwhile`);
  }

  async function lift({ official: id, ...args }: LiftArguments): Promise<LiftResult> {
    const official = await stores.officials.one(id);
    const may = (path: string) => can(viewer, 'administer', { kind: 'official', path, day });
    const isTheirs = may(official?.path ?? '') || (official && may((await placedOfficial(stores, official, day)).path));
    // The refusal does not reveal whether the official exists.
    if (!isTheirs || viewer.kind !== 'official') throw notAllowed(viewer, ['administer', 'official']);
    if (!official)
      return { official: null, record: null, lift: null, errors: [refusal('NOT_FOUND', ['official'], id)] };
    const address = addressKey(official.email);
    const request = requestOf(viewer, { noun: 'ADDRESS', id: address }, 'LIFT_SUPPRESSION', args, id, now);
    const { value, ...result } = await administer<Suppression | undefined>(stores, {
      viewer,
      request,
      async read() {
        const value = await stores.suppressions.one(address);
        const trail = value ? liftTrail(value) : [];
        return { value, trail, basis: trail.length };
      },
      decide({ value: suppression, trail }) {
        const errors = [...requestFaults(request, null), ...liftFaults(official, suppression)];
        if (!suppression || errors.length > 0) return { kind: 'REFUSED', errors };
        const { cause, at, lifts = [] } = suppression;
        const changes = fieldChanges({ suppressed: { cause, at } }, {});
        const record = recordOf(request, { path: official.path, changes }, revisionOf(trail));
        // Clocks differ, so the lift is never dated before the suppression.
        const lifting: SuppressionLift = { ...keptDecisionOf(request), at: at > now ? at : now };
        return { kind: 'ACCEPTED', after: { ...suppression, lifts: [...lifts, lifting] }, record };
      },
      async move({ value: before }, after) {
        const lifting = after.lifts?.at(-1);
        return before && lifting && (await stores.suppressions.lift(before, lifting)) ? after : undefined;
      },
    });
    suppressed = undefined;
    return { ...result, official, lift: value?.lifts?.find((entry) => entry.key === request.key) ?? null };
  }

  return {
    setPreferences,
    lift,
    mayPrefer,
    /** Why the suppression of the official's address cannot be lifted, whoever asks. */
    async liftObstacles(official: Official) {
      suppressed ??= readSuppressed();
      return liftFaults(official, (await suppressed).get(addressKey(official.email)));
    },
  };
}

/** The fault of releasing an address that is not suppressed. */
const liftFaults = (official: Official, suppression: Suppression | undefined): UserError[] =>
  suppression && isInForce(suppression) ? [] : [refusal('NOT_FOUND', ['official'], official.email)];

const refused = (error: UserError): PreferencesResult => ({ official: null, errors: [error] });
