import { type AdministrationResult, administer, withOwnTrail } from '../../administer/administer.js';
import { type ChangeArguments, requestOf } from '../../administer/request.js';
import { can, type Viewer } from '../../domain/access/access.js';
import { type DraftEdit, decideDraft, type MethodDraft } from '../../domain/administration/method-draft.js';
import type { MethodEdit } from '../../domain/administration/method-edit.js';
import { draftObstacles } from '../../domain/administration/obstacles.js';
import type { AdministrationAction } from '../../domain/administration/record.js';
import { rootPath } from '../../domain/administration/settings-edit.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { denied, notAllowed } from '../shared/errors.js';

export type DraftResult = AdministrationResult<MethodDraft>;

/** Method versions belong to the administrators of the stage's own scope. */
export function methodAdministration(viewer: Viewer, stores: Stores, now: Instant, changed: () => void) {
  const resource = (settings: Settings) =>
    ({ kind: 'settings', path: rootPath(settings, localDateOf(now)), day: localDateOf(now) }) as const;
  const permitReading = async () => {
    if (!can(viewer, 'read', resource(await stores.settings.current()))) throw denied(viewer, 'settings');
  };

  async function changeDraft(
    id: string,
    action: AdministrationAction,
    args: ChangeArguments,
    change: DraftEdit,
  ): Promise<DraftResult> {
    const read = await stores.settings.current();
    if (!can(viewer, 'administer', resource(read))) throw notAllowed(viewer, ['administer', 'settings']);
    // An interrupted publication is finished before the next one.
    const settings = change.of === 'PUBLISH' ? await stores.publications.settle(read) : read;
    const versions = await Promise.all(settings.methods.map((method) => stores.methods.version(method.id)));
    const request = requestOf(viewer, { noun: 'METHOD', id }, action, args, payloadOf(change), now);
    const result = await administer<MethodDraft | undefined>(stores, {
      viewer,
      request,
      read: async () => withOwnTrail(await stores.drafts.one(id)),
      decide: ({ value }, informed) => decideDraft(value, settings, informed, change, versions),
      move: ({ value }, after, entry) => stores.drafts.administer(value, after, entry),
    });
    const draft = result.value;
    if (change.of !== 'PUBLISH' || draft?.state !== 'PUBLISHED') return result;
    // A published draft never changes. So a repeat, the next publication or the nightly job can finish an interrupted one.
    const isInForce = await stores.publications.bring(draft, change.from);
    changed();
    // Another version has taken the month. The new decision refuses the request and names that version.
    return isInForce ? result : changeDraft(id, action, args, change);
  }

  return {
    async drafts() {
      await permitReading();
      return stores.drafts.all();
    },
    async draft(id: string) {
      await permitReading();
      return stores.drafts.one(id);
    },
    changeDraft,
    /** The draft as a change would make it; nothing is written. */
    async previewDraft(id: string, args: ChangeArguments, edit: MethodEdit) {
      const settings = await stores.settings.current();
      if (!can(viewer, 'administer', resource(settings))) throw notAllowed(viewer, ['administer', 'settings']);
      const versions = await Promise.all(settings.methods.map((method) => stores.methods.version(method.id)));
      const request = requestOf(viewer, { noun: 'METHOD', id }, 'CHANGE_DRAFT', args, edit, now);
      const decision = decideDraft(await stores.drafts.one(id), settings, request, { of: 'CHANGE', edit }, versions);
      return decision.kind === 'REFUSED' ? { errors: decision.errors } : { methodDraft: decision.after };
    },
    /** Why each action on a draft would be refused; undefined where the viewer may change no draft. */
    async allowedOnDraft(draft: MethodDraft) {
      const settings = await stores.settings.current();
      if (!can(viewer, 'administer', resource(settings))) return undefined;
      const versions = await Promise.all(settings.methods.map(({ id }) => stores.methods.version(id)));
      return draftObstacles(draft, settings, versions, { actor: viewer.kind === 'public' ? '' : viewer.id, at: now });
    },
  };
}

const payloadOf = (change: DraftEdit): unknown =>
  change.of === 'CREATE' ? { of: change.of, from: change.from.id } : change;
