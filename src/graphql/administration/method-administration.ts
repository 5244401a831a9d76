import { administer } from '../../administer/administer.js';
import { type AdministrationResult, type ChangeArguments, requestOf, resultOf } from '../../administer/request.js';
import { can, type Viewer } from '../../domain/access/access.js';
import { type DraftEdit, decideDraft, type MethodDraft } from '../../domain/administration/method-draft.js';
import type { MethodEdit } from '../../domain/administration/method-edit.js';
import { draftObstacles, type Obstacles } from '../../domain/administration/obstacles.js';
import type { AdministrationAction } from '../../domain/administration/record.js';
import { rootPath } from '../../domain/administration/settings-edit.js';
import type { UserError } from '../../domain/refusal/codes.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { denied, notAllowed } from '../shared/errors.js';

export type MethodStores = Pick<Stores, 'administration' | 'drafts' | 'methods' | 'publications' | 'settings'>;

export type DraftPreview = { readonly draft: MethodDraft | null; readonly errors: readonly UserError[] };

export type DraftResult = AdministrationResult<MethodDraft>;

export type MethodAdministration = {
  drafts(): Promise<MethodDraft[]>;
  draft(id: string): Promise<MethodDraft | undefined>;
  /** What the viewer may do with a draft; undefined where the viewer may change no draft. */
  allowedOnDraft(draft: MethodDraft): Promise<Obstacles<'CHANGE_DRAFT' | 'DISCARD_DRAFT' | 'PUBLISH'> | undefined>;
  /** The draft as a change would make it; nothing is written. */
  previewDraft(id: string, args: ChangeArguments, edit: MethodEdit): Promise<DraftPreview>;
  changeDraft(id: string, action: AdministrationAction, args: ChangeArguments, change: DraftEdit): Promise<DraftResult>;
};

/** Method versions belong to the administrators of the stage's own scope. */
export function methodAdministration(
  viewer: Viewer,
  stores: MethodStores,
  now: Instant,
  changed: () => void,
): MethodAdministration {
  const resource = (settings: Settings) =>
    ({ kind: 'settings', path: rootPath(settings, localDateOf(now)), day: localDateOf(now) }) as const;
  const permitReading = async () => {
    if (!can(viewer, 'read', resource(await stores.settings.current()))) throw denied(viewer, 'settings');
  };

  const changeDraft: MethodAdministration['changeDraft'] = async (id, action, args, change) => {
    const read = await stores.settings.current();
    if (!can(viewer, 'administer', resource(read))) throw notAllowed(viewer, ['administer', 'settings']);
    // An interrupted publication is finished before the next one.
    const settings = change.of === 'PUBLISH' ? await stores.publications.settle(read) : read;
    const versions = await Promise.all(settings.methods.map((method) => stores.methods.version(method.id)));
    const request = requestOf(viewer, { noun: 'METHOD', id }, action, args, payloadOf(change), now);
    const outcome = await administer<{ readonly draft: MethodDraft | undefined }>(stores, {
      viewer,
      request,
      async read() {
        const draft = await stores.drafts.one(id);
        const trail = draft?.trail ?? [];
        return { value: { draft }, trail, basis: trail.length };
      },
      decide({ value }, informed) {
        const decision = decideDraft(value.draft, settings, informed, change, versions);
        return decision.kind === 'REFUSED' ? decision : { ...decision, after: { draft: decision.draft } };
      },
      async move(before, { draft: after }, entry) {
        const moved = after && (await stores.drafts.administer(before.value.draft, after, entry));
        return moved && { draft: moved };
      },
    });
    const result = resultOf(outcome);
    const { value } = result;
    const draft = value?.draft ?? null;
    if (change.of !== 'PUBLISH' || draft?.state !== 'PUBLISHED') return { ...result, value: draft };
    // A published draft never changes, so a repeat finishes an interrupted publication; so do the next publication and
    // the nightly job.
    const isInForce = await stores.publications.bring(draft, change.from);
    changed();
    // Another version has taken the month: decided anew, the request is refused and names it.
    return isInForce ? { ...result, value: draft } : changeDraft(id, action, args, change);
  };

  return {
    async drafts() {
      await permitReading();
      return stores.drafts.all();
    },
    async draft(id) {
      await permitReading();
      return stores.drafts.one(id);
    },
    changeDraft,
    async previewDraft(id, args, edit) {
      const settings = await stores.settings.current();
      if (!can(viewer, 'administer', resource(settings))) throw notAllowed(viewer, ['administer', 'settings']);
      const versions = await Promise.all(settings.methods.map((method) => stores.methods.version(method.id)));
      const request = requestOf(viewer, { noun: 'METHOD', id }, 'CHANGE_DRAFT', args, edit, now);
      const decision = decideDraft(await stores.drafts.one(id), settings, request, { of: 'CHANGE', edit }, versions);
      return decision.kind === 'REFUSED'
        ? { draft: null, errors: decision.errors }
        : { draft: decision.draft, errors: [] };
    },
    async allowedOnDraft(draft) {
      const settings = await stores.settings.current();
      if (!can(viewer, 'administer', resource(settings))) return undefined;
      const versions = await Promise.all(settings.methods.map(({ id }) => stores.methods.version(id)));
      return draftObstacles(draft, settings, versions, { actor: viewer.kind === 'public' ? '' : viewer.id, at: now });
    },
  };
}

const payloadOf = (change: DraftEdit): unknown =>
  change.of === 'CREATE' ? { of: change.of, from: change.from.id } : change;
