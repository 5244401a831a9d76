import type { AdministrationRecord } from '../../domain/administration/record.js';
import type { AdministrationRequest } from '../../domain/administration/request.js';
import { entryIn, type Trail, type TrailEntry, trailEntry } from '../../domain/official/trail.js';
import type { UserError } from '../../domain/refusal/codes.js';
import { refusal } from '../../domain/refusal/refusal.js';
import type { Stores } from '../../store/index.js';

/** An item that administrators change, as it was read. `basis` is another number whenever the item is another. */
export type Administered<T> = { readonly value: T; readonly trail: Trail; readonly basis: number };

export type AdministrationDecision<T> =
  | { readonly kind: 'REFUSED'; readonly errors: readonly UserError[] }
  | { readonly kind: 'ACCEPTED'; readonly after: T; readonly record: AdministrationRecord };

export type AdministrationOutcome<T> =
  | { readonly kind: 'REFUSED'; readonly errors: readonly UserError[] }
  /** `value` is as it stands now: it may have gone on since. */
  | { readonly kind: 'DONE'; readonly value: T; readonly record: AdministrationRecord };

export type Administration<T> = {
  readonly request: AdministrationRequest;
  read(): Promise<Administered<T>>;
  decide(now: Administered<T>): AdministrationDecision<T>;
  /** Puts `after` with the entry at the end of the trail and answers it; undefined when the item is not as it was read. */
  move(before: Administered<T>, after: T, entry: TrailEntry): Promise<T | undefined>;
};

const TRIES = 10;

/** Others kept changing the same item at the same moment. */
export class AdministrationContendedError extends Error {
  override name = 'AdministrationContendedError';
}

/**
 * Reads, decides and writes: first the record, then the item whose trail lists it. Mine won ⇔ my token is in the trail,
 * whatever became of the answers. A repeat with the same key answers from the record that it led to.
 */
export async function administer<T>(
  { administration }: Pick<Stores, 'administration'>,
  { request, read, decide, move }: Administration<T>,
): Promise<AdministrationOutcome<T>> {
  const { subject, key, payload } = request;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const now = await read();
    const mine = entryIn(now.trail, key);
    if (mine !== undefined) {
      const record = await administration.one(subject, mine);
      return record?.payload === payload ? { kind: 'DONE', value: now.value, record } : keyReused(key);
    }
    const decision = decide(now);
    if (decision.kind === 'REFUSED') return decision;
    const entry = trailEntry(key, now.basis);
    const record = await administration.write(decision.record, entry);
    if (!record) return keyReused(key);
    const value = await move(now, decision.after, entry);
    if (value) return { kind: 'DONE', value, record };
  }
  throw new AdministrationContendedError(`${subject.noun} ${subject.id} changed ${TRIES} times meanwhile`);
}

const keyReused = (key: string) =>
  ({ kind: 'REFUSED', errors: [refusal('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'], key)] }) as const;
