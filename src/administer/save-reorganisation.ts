import type { Viewer } from '../domain/access/access.js';
import type { AdministrationAction } from '../domain/administration/record.js';
import type { Reorganisation } from '../domain/register/reorganisation.js';
import type { Register } from '../domain/register/unit.js';
import { decideReorganisationDraft, type ReorganisationDraft } from '../domain/reorganisation/draft.js';
import { publishedEvent } from '../domain/reorganisation/publication.js';
import type { Settings } from '../domain/settings/scope-settings.js';
import type { Instant } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { administer, type ChangeOutcome } from './administer.js';
import { type ChangeArguments, requestOf } from './request.js';

export type ReorganisationToSave = {
  readonly viewer: Viewer;
  readonly action: Extract<AdministrationAction, 'CREATE_DRAFT' | 'CHANGE_DRAFT'>;
  readonly args: ChangeArguments;
  readonly event: Reorganisation;
  readonly settings: Settings;
  /** In force. */
  readonly register: Register;
  readonly now: Instant;
};

export type SavedDraft = { readonly draft: ReorganisationDraft | undefined };

/** Saves a draft with one record. Who may do so, the caller has asked. */
export function saveReorganisation(
  stores: Pick<Stores, 'administration' | 'reorganisations'>,
  { viewer, action, args, event, settings, register, now }: ReorganisationToSave,
): Promise<ChangeOutcome<SavedDraft>> {
  return administer<SavedDraft>(stores, {
    viewer,
    request: requestOf(viewer, { noun: 'REORGANISATION', id: event.id }, action, args, event, now),
    async read() {
      const draft = await stores.reorganisations.one(event.id);
      const trail = draft?.trail ?? [];
      return { value: { draft }, trail, basis: trail.length };
    },
    decide({ value }, informed) {
      const isPublished = publishedEvent(register, event.id) !== undefined;
      const decision = decideReorganisationDraft(value.draft, settings, isPublished, informed, event);
      return decision.kind === 'REFUSED' ? decision : { ...decision, after: { draft: decision.draft } };
    },
    async move(before, { draft }, entry) {
      const moved = draft && (await stores.reorganisations.administer(before.value.draft, draft, entry));
      return moved && { draft: moved };
    },
  });
}
