import type { Viewer } from '../domain/access/access.js';
import type { AdministrationAction } from '../domain/administration/record.js';
import type { AdministrationRequest } from '../domain/administration/request.js';
import type { Reorganisation } from '../domain/register/reorganisation.js';
import type { Register } from '../domain/register/unit.js';
import { decideDiscard, decideReorganisationDraft, type ReorganisationDraft } from '../domain/reorganisation/draft.js';
import { publishedEvent } from '../domain/reorganisation/publication.js';
import { proposingUnit } from '../domain/reorganisation/rights.js';
import type { Settings } from '../domain/settings/scope-settings.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { type AdministrationResult, administer, withOwnTrail } from './administer.js';
import { type ChangeArguments, requestOf } from './request.js';

type ToChange = {
  readonly viewer: Viewer;
  readonly args: ChangeArguments;
  readonly settings: Settings;
  /** The register in force. */
  readonly register: Register;
  readonly now: Instant;
};

export type ReorganisationToSave = ToChange & {
  readonly action: Extract<AdministrationAction, 'CREATE_DRAFT' | 'CHANGE_DRAFT'>;
  readonly event: Reorganisation;
};

/** Saves a draft with one record. The caller checks rights first. */
export function saveReorganisation(
  stores: DraftStores,
  { viewer, action, args, event, settings, register, now }: ReorganisationToSave,
): Promise<AdministrationResult<ReorganisationDraft>> {
  const from = proposingUnit({ viewer, settings, register, today: localDateOf(now) }, event);
  const isPublished = publishedEvent(register, event.id) !== undefined;
  const request = requestOf(viewer, { noun: 'REORGANISATION', id: event.id }, action, args, event, now);
  return moveDraft(stores, viewer, request, (before, informed) =>
    decideReorganisationDraft(before, settings, isPublished, informed, event, from),
  );
}

/** Discards a draft with one record. The caller checks rights first. */
export function discardReorganisation(
  stores: DraftStores,
  id: string,
  { viewer, args, settings, register, now }: ToChange,
): Promise<AdministrationResult<ReorganisationDraft>> {
  const isPublished = publishedEvent(register, id) !== undefined;
  const request = requestOf(viewer, { noun: 'REORGANISATION', id }, 'DISCARD_DRAFT', args, null, now);
  return moveDraft(stores, viewer, request, (before, informed) =>
    decideDiscard(before, settings, isPublished, informed),
  );
}

type DraftStores = Pick<Stores, 'administration' | 'reorganisations'>;

const moveDraft = (
  stores: DraftStores,
  viewer: Viewer,
  request: AdministrationRequest,
  decide: (
    before: ReorganisationDraft | undefined,
    informed: AdministrationRequest,
  ) => ReturnType<typeof decideReorganisationDraft>,
): Promise<AdministrationResult<ReorganisationDraft>> =>
  administer<ReorganisationDraft | undefined>(stores, {
    viewer,
    request,
    read: async () => withOwnTrail(await stores.reorganisations.one(request.subject.id)),
    decide: ({ value }, informed) => decide(value, informed),
    move: ({ value }, after, entry) => stores.reorganisations.administer(value, after, entry),
  });
