import { can, type Viewer } from '../domain/access/access.js';
import type { AdministrationRecord } from '../domain/administration/record.js';
import type { AdministrationDecision, AdministrationRequest } from '../domain/administration/request.js';
import { entryIn, revisionOf, type Trail, type TrailEntry, trailEntry } from '../domain/official/trail.js';
import type { UserError } from '../domain/refusal/codes.js';
import type { LastChange } from '../domain/refusal/conflict-texts.js';
import { refusal } from '../domain/refusal/refusal.js';
import { localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { ContendedError } from '../store/table/stored-errors.js';

/** An item that administrators change, as it was read. Every change of the item changes `basis`. */
export type Administered<T> = { readonly value: T; readonly trail: Trail; readonly basis: number };

/** `value` is the item, which others may have changed again; null when the change was refused. */
export type AdministrationResult<T> = {
  readonly record: AdministrationRecord | null;
  readonly value: T | null;
  readonly errors: readonly UserError[];
};

export type AdministrationChange<T> = {
  readonly viewer: Viewer;
  readonly request: AdministrationRequest;
  read(): Promise<Administered<T>>;
  /** The request carries the last change of the item where the caller has seen an older revision. */
  decide(now: Administered<T>, request: AdministrationRequest): AdministrationDecision<T>;
  /** Writes `after` with the new entry of its trail and returns it; undefined when others changed the item since it was read. */
  move(before: Administered<T>, after: NonNullable<T>, entry: TrailEntry): Promise<NonNullable<T> | undefined>;
};

/** An item that keeps its own trail; the value is undefined while there is no such item. */
export function withOwnTrail<T extends { readonly trail?: Trail }>(value: T | undefined): Administered<T | undefined> {
  const trail = value?.trail ?? [];
  return { value, trail, basis: trail.length };
}

const TRIES = 10;

/** Other requests changed the same item before each of the attempts could write. */
export class AdministrationContendedError extends ContendedError {
  override name = 'AdministrationContendedError';
}

/**
 * Reads, decides and writes: first the record, then the item, whose trail lists the record. The change took effect if and
 * only if its token is in the trail, even if an answer was lost. A repeat with the same key answers from its record.
 */
export async function administer<T>(
  stores: Pick<Stores, 'administration'>,
  { viewer, request, read, decide, move }: AdministrationChange<T>,
): Promise<AdministrationResult<NonNullable<T>>> {
  const { administration } = stores;
  const { subject, key, payload } = request;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const now = await read();
    const mine = entryIn(now.trail, key);
    if (mine !== undefined) {
      const record = await administration.one(subject, mine);
      return record?.payload === payload ? { value: now.value ?? null, record, errors: [] } : keyReused(key);
    }
    const lastChange = await lastChangeOf(stores, viewer, request, now.trail);
    const decision = decide(now, lastChange ? { ...request, lastChange } : request);
    if (decision.kind === 'REFUSED') return refused(decision.errors);
    const entry = trailEntry(key, now.basis);
    const record = await administration.write(decision.record, entry);
    if (!record) return keyReused(key);
    const value = await move(now, decision.after, entry);
    if (value) return { value, record, errors: [] };
  }
  throw new AdministrationContendedError(`${subject.noun} ${subject.id} changed ${TRIES} times meanwhile`);
}

/**
 * The last change of the item, where the caller has seen an older revision. It names its author only to viewers who may read
 * the administration log there.
 */
async function lastChangeOf(
  { administration }: Pick<Stores, 'administration'>,
  viewer: Viewer,
  { subject, expectedRevision, actor, at }: AdministrationRequest,
  trail: Trail,
): Promise<LastChange | undefined> {
  const last = trail.at(-1);
  if (last === undefined || revisionOf(trail) === expectedRevision) return undefined;
  const record = await administration.one(subject, last);
  if (!record) return undefined;
  const mayRead = can(viewer, 'read', { kind: 'settings', path: record.path, day: localDateOf(at) });
  return { at: record.at, isOwn: record.actor === actor, name: mayRead ? record.actorName || null : null };
}

const refused = (errors: readonly UserError[]) => ({ record: null, value: null, errors });

const keyReused = (key: string) => refused([refusal('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'], key)]);
