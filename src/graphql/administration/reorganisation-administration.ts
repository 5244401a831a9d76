import { administer } from '../../administer/administer.js';
import { markRankings } from '../../administer/mark-rankings.js';
import { publicationSituation } from '../../administer/publication-situation.js';
import { type AdministrationResult, type ChangeArguments, requestOf, resultOf } from '../../administer/request.js';
import { saveReorganisation } from '../../administer/save-reorganisation.js';
import { can, mayEver, type Viewer } from '../../domain/access/access.js';
import type { Obstacles } from '../../domain/administration/obstacles.js';
import type {
  AdministrationAction,
  AdministrationRecord,
  AdministrationSubject,
} from '../../domain/administration/record.js';
import { rootPath } from '../../domain/administration/settings-edit.js';
import type { Trail } from '../../domain/official/trail.js';
import type { UserError } from '../../domain/refusal/codes.js';
import type { Reorganisation } from '../../domain/register/reorganisation.js';
import type { ReorganisationDraft } from '../../domain/reorganisation/draft.js';
import { type ReorganisationAction, reorganisationObstacles } from '../../domain/reorganisation/obstacles.js';
import type { ReorganisationPreview } from '../../domain/reorganisation/preview.js';
import {
  decideConfirmation,
  decidePublication,
  decideWithdrawal,
  draftFaults,
  type PublicationSituation,
  publishedEvent,
} from '../../domain/reorganisation/publication.js';
import { monthsToMark } from '../../domain/reorganisation/rankings-to-come.js';
import { mayDraft, mayPublish } from '../../domain/reorganisation/rights.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { type AdministeredSettings, type Stores, trailOf } from '../../store/index.js';
import { denied, notAllowed } from '../shared/errors.js';
import { previewFor } from './reorganisation-preview.js';
import { storeRegister } from './store-register.js';

export type ReorganisationStores = Pick<
  Stores,
  | 'administration'
  | 'settings'
  | 'registers'
  | 'reports'
  | 'reorganisations'
  | 'officials'
  | 'rankings'
  | 'recomputeMarks'
>;

/** A draft or a published event, with what is needed to say its faults. */
export type ReorganisationOf = { readonly draft: ReorganisationDraft; readonly situation: PublicationSituation };

/** What a mutation answers. */
export type ReorganisationResult = {
  readonly record: AdministrationRecord | null;
  readonly reorganisation: ReorganisationOf | null;
  readonly errors: readonly UserError[];
};

export type ReorganisationStep = 'PUBLISH' | 'CONFIRM_RIGHTS' | 'WITHDRAW_PUBLICATION';

export type ReorganisationAdministration = {
  reorganisations(): Promise<ReorganisationOf[]>;
  reorganisation(id: string): Promise<ReorganisationOf | undefined>;
  previewReorganisation(id: string): Promise<ReorganisationPreview | undefined>;
  saveReorganisation(
    action: Extract<AdministrationAction, 'CREATE_DRAFT' | 'CHANGE_DRAFT'>,
    args: ChangeArguments,
    event: Reorganisation,
  ): Promise<AdministrationResult<ReorganisationOf>>;
  moveReorganisation(
    action: ReorganisationStep,
    id: string,
    args: ChangeArguments,
  ): Promise<AdministrationResult<ReorganisationOf>>;
  /** Why each action would be refused. A part is undefined where the viewer has no right to it. */
  allowedOnReorganisation(of: ReorganisationOf): Promise<AllowedOnReorganisation>;
};

/** Drafts are changed by more people than those who publish them. */
export type AllowedOnReorganisation = {
  readonly toDraft: Pick<Obstacles<ReorganisationAction>, 'CHANGE_DRAFT'> | undefined;
  readonly toPublish: Omit<Obstacles<ReorganisationAction>, 'CHANGE_DRAFT'> | undefined;
};

const DECISIONS = {
  PUBLISH: decidePublication,
  CONFIRM_RIGHTS: decideConfirmation,
  WITHDRAW_PUBLICATION: decideWithdrawal,
} as const;

export function reorganisationAdministration(
  viewer: Viewer,
  stores: ReorganisationStores,
  now: Instant,
  changed: () => void,
): ReorganisationAdministration {
  const today = localDateOf(now);
  const permitReading = async () => {
    const settings = await stores.settings.current();
    const resource = { kind: 'settings', path: rootPath(settings, today), day: today } as const;
    if (!can(viewer, 'read', resource)) throw denied(viewer, 'settings');
    return settings;
  };
  const registerInForceNow = async () => {
    const { registerVersion } = await stores.settings.current();
    return stores.registers.version(registerVersion);
  };
  /** An event that was loaded with the register has no draft of its own. */
  const draftOf = async (id: string): Promise<ReorganisationDraft | undefined> => {
    const stored = await stores.reorganisations.one(id);
    const event = stored ? undefined : publishedEvent(await registerInForceNow(), id);
    return stored ?? (event && { event, authors: [], trail: [] });
  };
  const withSituation = async (draft: ReorganisationDraft): Promise<ReorganisationOf> => ({
    draft,
    situation: await publicationSituation(stores, await stores.settings.current(), draft, today),
  });
  const result = async <T>(
    outcome: AdministrationResult<T>,
    id: string,
  ): Promise<AdministrationResult<ReorganisationOf>> => {
    const draft = outcome.value === null ? undefined : await draftOf(id);
    return { ...outcome, value: draft ? await withSituation(draft) : null };
  };

  return {
    async reorganisations() {
      await permitReading();
      const drafts = await stores.reorganisations.all();
      const { events = [] } = await registerInForceNow();
      const loaded = events.filter(({ id }) => drafts.every(({ event }) => event.id !== id));
      const all = [...drafts, ...loaded.map((event) => ({ event, authors: [], trail: [] }))];
      return Promise.all(all.toSorted((a, b) => (a.event.effective < b.event.effective ? -1 : 1)).map(withSituation));
    },
    async reorganisation(id) {
      await permitReading();
      const draft = await draftOf(id);
      return draft && withSituation(draft);
    },
    async previewReorganisation(id) {
      const settings = await permitReading();
      const draft = await draftOf(id);
      if (!draft) return undefined;
      const situation = await publicationSituation(stores, settings, draft, today);
      if (publishedEvent(situation.register, id) || draftFaults(situation, draft.event).length > 0) return undefined;
      return previewFor(stores, situation, draft.event, now);
    },
    async saveReorganisation(action, args, event) {
      if (!mayEver(viewer, 'administer', 'settings')) throw notAllowed(viewer, ['administer', 'settings']);
      const settings = await stores.settings.current();
      const register = await stores.registers.version(settings.registerVersion);
      if (!mayDraft(viewer, settings, register, event, today)) throw notAllowed(viewer, ['administer', 'settings']);
      const outcome = await saveReorganisation(stores, { viewer, action, args, event, settings, register, now });
      return result(resultOf(outcome), event.id);
    },
    async moveReorganisation(action, id, args) {
      const draft = await draftOf(id);
      const settings = await stores.settings.current();
      const before = await publicationSituation(stores, settings, draft, today);
      const event = draft?.event ?? publishedEvent(before.register, id);
      if (
        !mayEver(viewer, 'administer', 'settings') ||
        (event && !mayPublish(viewer, settings, before.register, event, today))
      )
        throw notAllowed(viewer, ['administer', 'settings']);
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
          const { register, record, settings: next } = decision;
          return {
            kind: 'ACCEPTED',
            after: { ...value, register, administered: { ...value.administered, settings: next } },
            record,
          };
        },
        async move({ value }, after, entry) {
          if (!after.register) return undefined;
          // Taken back, an event that was loaded becomes a draft like any other.
          if (value.situation.draft) await stores.reorganisations.load(value.situation.draft);
          // The map is written beside the one in force; the settings flip to it in one write.
          if (event && action !== 'CONFIRM_RIGHTS')
            await markRankings(stores, monthsToMark(value.situation, event, today), `${id}#${now}`);
          const version = await storeRegister(stores.registers, after.register);
          const next = { ...after.administered.settings, registerVersion: version };
          const moved = await stores.settings.administer(value.administered, next, subject, entry);
          return moved && { ...after, administered: moved };
        },
      });
      if (outcome.kind === 'DONE') changed();
      return result(resultOf(outcome), id);
    },
    async allowedOnReorganisation({ draft: { event } }) {
      const administered = await stores.settings.administered();
      const { settings } = administered;
      const latest = await draftOf(event.id);
      const subject = { noun: 'REORGANISATION', id: event.id } as const;
      const publishedAt = await lastPublication(stores, subject, trailOf(administered, subject));
      const situation = await publicationSituation(stores, settings, latest, today, publishedAt);
      const asking = { actor: viewer.kind === 'public' ? '' : viewer.id, at: now };
      const { CHANGE_DRAFT, ...steps } = reorganisationObstacles(situation, event.id, asking);
      const isAdministrator = mayEver(viewer, 'administer', 'settings');
      const { register } = situation;
      return {
        toDraft: isAdministrator && mayDraft(viewer, settings, register, event, today) ? { CHANGE_DRAFT } : undefined,
        toPublish: isAdministrator && mayPublish(viewer, settings, register, event, today) ? steps : undefined,
      };
    },
  };
}

/** When the event was published; undefined where it was loaded with the register. */
async function lastPublication(
  { administration }: Pick<Stores, 'administration'>,
  subject: AdministrationSubject,
  trail: Trail,
): Promise<Instant | undefined> {
  for (const entry of trail.toReversed()) {
    const record = await administration.one(subject, entry);
    if (record?.action === 'PUBLISH') return record.at;
  }
  return undefined;
}
