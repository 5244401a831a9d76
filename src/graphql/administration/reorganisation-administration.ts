import { type AdministrationResult, administer } from '../../administer/administer.js';
import { saveNextVersion } from '../../administer/load-register.js';
import { markRankings } from '../../administer/mark-rankings.js';
import { publicationSituation } from '../../administer/publication-situation.js';
import {
  draftOrEvent,
  draftsSeen,
  lastPublication,
  reorganisationAsking,
} from '../../administer/reorganisation-drafts.js';
import { type ChangeArguments, requestOf } from '../../administer/request.js';
import { discardReorganisation, saveReorganisation } from '../../administer/save-reorganisation.js';
import { can, mayEver, type Viewer } from '../../domain/access/access.js';
import type { Obstacles } from '../../domain/administration/obstacles.js';
import type { AdministrationAction } from '../../domain/administration/record.js';
import { rootPath } from '../../domain/administration/settings-edit.js';
import type { Reorganisation } from '../../domain/register/reorganisation.js';
import { type ReorganisationDraft, undiscardedDraft } from '../../domain/reorganisation/draft.js';
import { reorganisationObstacles } from '../../domain/reorganisation/obstacles.js';
import {
  decideConfirmation,
  decidePublication,
  decideWithdrawal,
  draftFaults,
  type PublicationSituation,
  publishedEvent,
} from '../../domain/reorganisation/publication.js';
import { monthsToMark } from '../../domain/reorganisation/rankings-to-come.js';
import { mayChangeDraft, mayDraft, mayPublish, maySee, publishedByOthers } from '../../domain/reorganisation/rights.js';
import { NOT_YOURS } from '../../domain/reorganisation/texts.js';
import type { Text } from '../../domain/text/text.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { type AdministeredSettings, trailOf } from '../../store/reference/settings-store.js';
import { denied, notAllowed } from '../shared/errors.js';
import { previewFor } from './reorganisation-preview.js';

/** A draft or a published event, with the data from which its faults follow. */
export type ReorganisationOf = { readonly draft: ReorganisationDraft; readonly situation: PublicationSituation };

export type ReorganisationResult = AdministrationResult<ReorganisationOf>;

export type ReorganisationStep = 'PUBLISH' | 'CONFIRM_RIGHTS' | 'WITHDRAW_PUBLICATION';

/** The obstacles of each action. More people may change drafts than publish them, so the two parts have separate rights. */
export type AllowedOnReorganisation = {
  readonly toDraft: Obstacles<'CHANGE_DRAFT' | 'DISCARD_DRAFT'> | undefined;
  readonly toPublish: Obstacles<ReorganisationStep> | undefined;
  /** For an administrator who may only propose: why others must publish, and what to do. */
  readonly fromAbove: { readonly reason: Text; readonly remedy: Text } | undefined;
};

const DECISIONS = {
  PUBLISH: decidePublication,
  CONFIRM_RIGHTS: decideConfirmation,
  WITHDRAW_PUBLICATION: decideWithdrawal,
} as const;

export function reorganisationAdministration(viewer: Viewer, stores: Stores, now: Instant, changed: () => void) {
  const today = localDateOf(now);
  const isAdministrator = mayEver(viewer, 'administer', 'settings');
  const askingNow = () => reorganisationAsking(stores, viewer, today);
  /** @throws FORBIDDEN for viewers who neither administer nor read settings. `maySee` then hides drafts of others. */
  const permitReading = async () => {
    const asking = await askingNow();
    const resource = { kind: 'settings', path: rootPath(asking.settings, today), day: today } as const;
    if (!isAdministrator && !can(viewer, 'read', resource)) throw denied(viewer, 'settings');
    return asking;
  };
  const draftOf = (id: string) => draftOrEvent(stores, id);
  const seenDraftOf = async (id: string): Promise<ReorganisationDraft | undefined> => {
    const asking = await permitReading();
    const draft = await draftOf(id);
    return draft && maySee(asking, draft) ? draft : undefined;
  };
  const refusedDraft = () => notAllowed(viewer, ['administer', 'settings'], isAdministrator ? NOT_YOURS : undefined);
  const withSituation = async (draft: ReorganisationDraft): Promise<ReorganisationOf> => ({
    draft,
    situation: await publicationSituation(stores, await stores.settings.current(), draft, today),
  });
  const result = async <T>(outcome: AdministrationResult<T>, id: string): Promise<ReorganisationResult> => {
    const draft = outcome.value === null ? undefined : await draftOf(id);
    return { ...outcome, value: draft ? await withSituation(draft) : null };
  };

  return {
    async reorganisations() {
      const asking = await permitReading();
      return Promise.all((await draftsSeen(stores, asking)).map(withSituation));
    },
    async reorganisation(id: string) {
      const draft = await seenDraftOf(id);
      return draft && withSituation(draft);
    },
    async previewReorganisation(id: string) {
      const draft = await seenDraftOf(id);
      if (!draft) return undefined;
      const { situation } = await withSituation(draft);
      if (publishedEvent(situation.register, id) || draftFaults(situation, draft.event).length > 0) return undefined;
      return previewFor(stores, situation, draft.event, now);
    },
    async saveReorganisation(
      action: Extract<AdministrationAction, 'CREATE_DRAFT' | 'CHANGE_DRAFT'>,
      args: ChangeArguments,
      event: Reorganisation,
    ) {
      const asking = await askingNow();
      const before = undiscardedDraft(await stores.reorganisations.one(event.id));
      if (!mayDraft(asking, event)) throw refusedDraft();
      // A new draft with a taken id gets an error that says so. A change of another person's draft is forbidden.
      if (action === 'CHANGE_DRAFT' && before && !mayChangeDraft(asking, before)) throw refusedDraft();
      const { settings, register } = asking;
      const outcome = await saveReorganisation(stores, { viewer, action, args, event, settings, register, now });
      return result(outcome, event.id);
    },
    async discardReorganisation(id: string, args: ChangeArguments) {
      const asking = await askingNow();
      const stored = await stores.reorganisations.one(id);
      // Reads the stored draft, also a discarded one, so that a repeat needs the same right.
      if (!isAdministrator || (stored && !mayChangeDraft(asking, stored))) throw refusedDraft();
      const { settings, register } = asking;
      const outcome = await discardReorganisation(stores, id, { viewer, args, settings, register, now });
      return { ...outcome, value: null };
    },
    async moveReorganisation(action: ReorganisationStep, id: string, args: ChangeArguments) {
      const draft = await draftOf(id);
      const settings = await stores.settings.current();
      const before = await publicationSituation(stores, settings, draft, today);
      const event = draft?.event ?? publishedEvent(before.register, id);
      const asking = { viewer, settings, register: before.register, today };
      if (!isAdministrator || (event && !mayPublish(asking, event))) {
        const why = draft && publishedByOthers(asking, draft);
        const text = why && { vi: `${why.reason.vi} ${why.remedy.vi}`, en: `${why.reason.en} ${why.remedy.en}` };
        throw notAllowed(viewer, ['administer', 'settings'], text);
      }
      const subject = { noun: 'REORGANISATION', id } as const;
      const request = requestOf(viewer, subject, action, args, null, now);
      type Now = { readonly administered: AdministeredSettings; readonly situation: PublicationSituation };
      const outcome = await administer<Now & { readonly register?: PublicationSituation['register'] }>(stores, {
        viewer,
        request,
        async read() {
          const administered = await stores.settings.administered();
          const latest = await draftOf(id);
          const trail = trailOf(administered, subject);
          const publishedAt =
            action === 'WITHDRAW_PUBLICATION' ? await lastPublication(stores, subject, trail) : undefined;
          const situation = await publicationSituation(stores, administered.settings, latest, today, publishedAt);
          return {
            value: { administered, situation },
            trail,
            basis: administered.edition,
          };
        },
        decide({ value }, informed) {
          const decision = DECISIONS[action](value.situation, informed);
          if (decision.kind === 'REFUSED') return decision;
          const { register, settings } = decision.after;
          return { ...decision, after: { ...value, register, administered: { ...value.administered, settings } } };
        },
        async move({ value }, after, entry) {
          if (!after.register) return undefined;
          // An event that was loaded has no draft of its own; the withdrawal stores one.
          if (value.situation.draft) await stores.reorganisations.load(value.situation.draft);
          // The new map is written beside the one in force; one write of the settings then puts it into force.
          if (event && action !== 'CONFIRM_RIGHTS')
            await markRankings(stores, monthsToMark(value.situation, event, today), `${id}#${now}`);
          const { register } = after;
          const registerVersion = await saveNextVersion(stores, register.version - 1, (version) => ({
            ...register,
            version,
          }));
          const next = { ...after.administered.settings, registerVersion };
          const moved = await stores.settings.administer(value.administered, next, subject, entry);
          return moved && { ...after, administered: moved };
        },
      });
      if (outcome.record) changed();
      return result(outcome, id);
    },
    /** Why each action would be refused. A part is undefined where the viewer has no right to its actions. */
    async allowedOnReorganisation({ draft }: ReorganisationOf): Promise<AllowedOnReorganisation> {
      const { event } = draft;
      const administered = await stores.settings.administered();
      const { settings } = administered;
      const latest = await draftOf(event.id);
      const subject = { noun: 'REORGANISATION', id: event.id } as const;
      const publishedAt = await lastPublication(stores, subject, trailOf(administered, subject));
      const situation = await publicationSituation(stores, settings, latest, today, publishedAt);
      const who = { actor: viewer.kind === 'public' ? '' : viewer.id, at: now };
      const { CHANGE_DRAFT, DISCARD_DRAFT, ...steps } = reorganisationObstacles(situation, event.id, who);
      const asking = { viewer, settings, register: situation.register, today };
      return {
        toDraft: mayChangeDraft(asking, draft) ? { CHANGE_DRAFT, DISCARD_DRAFT } : undefined,
        toPublish: mayPublish(asking, event) ? steps : undefined,
        fromAbove: publishedByOthers(asking, draft),
      };
    },
  };
}
