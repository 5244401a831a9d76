import type { Accounts } from '../../administer/accounts.js';
import { administer, withOwnTrail } from '../../administer/administer.js';
import { type ChangeArguments, requestOf } from '../../administer/request.js';
import { can, mayEver, type Viewer } from '../../domain/access/access.js';
import type { Action, InternalKind } from '../../domain/access/action.js';
import {
  type DocumentToRegister,
  decideDocument,
  type TrustedDocument,
} from '../../domain/administration/document-registration.js';
import {
  type AdministrationAction,
  type AdministrationSubject,
  settingsSubject,
} from '../../domain/administration/record.js';
import {
  decideSettings,
  placeToday,
  rootPath,
  type SettingsEdit,
  settingsPath,
} from '../../domain/administration/settings-edit.js';
import { revisionOf } from '../../domain/official/trail.js';
import type { UserError } from '../../domain/refusal/codes.js';
import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import { reorganisationName } from '../../domain/register/unit-text.js';
import { lazy } from '../../domain/text/once-for.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import type { Reference } from '../../reference-data/reference.js';
import type { Stores } from '../../store/index.js';
import { type AdministeredSettings, trailOf } from '../../store/reference/settings-store.js';
import { denied, notAllowed } from '../shared/errors.js';
import { officialNames } from '../shared/official-names.js';
import { figureFileAdministration } from './figure-file-administration.js';
import { administrationLog } from './log.js';
import { methodAdministration } from './method-administration.js';
import { officialAdministration } from './official-administration.js';
import { reorganisationAdministration } from './reorganisation-administration.js';
import { settingsPreviews } from './settings-preview.js';

/** Everything that administrators read and change. Each function asks `can` first. */
export type Administration = ReturnType<typeof administrationFor>;

/** @param changed called after a change of data that the process holds in memory */
export function administrationFor(
  viewer: Viewer,
  stores: Stores,
  now: Instant,
  changed: () => void,
  accounts: Accounts,
) {
  const day = localDateOf(now);
  const may = (action: Action, kind: InternalKind, path: UnitPath) => can(viewer, action, { kind, path, day });
  const permit = (path: UnitPath) => {
    if (!may('read', 'settings', path)) throw denied(viewer, 'settings');
  };
  /** A record keeps the path of its time. Its unit may have moved, or another one may answer for it. */
  const permitRecord = async (path: UnitPath) => {
    if (may('read', 'settings', path)) return;
    const settings = await stores.settings.current();
    const register = await stores.registers.inForce(settings);
    permit(placeToday({ register, settings, today: day }, path));
  };
  const permitAtAll = () => {
    if (!mayEver(viewer, 'read', 'settings')) throw denied(viewer, 'settings');
  };
  const read = async () => {
    const value = await stores.settings.administered();
    return { value, path: (scope: UnitId | null) => settingsPath(value.settings, scope, day) };
  };
  const log = administrationLog(stores);
  const names = officialNames(stores);
  const drafts = lazy(async () => stores.reorganisations.all());

  return {
    ...methodAdministration(viewer, stores, now, changed),
    ...officialAdministration(viewer, stores, now, accounts),
    ...reorganisationAdministration(viewer, stores, now, changed),
    ...figureFileAdministration(viewer, stores, now),
    ...documentAdministration(viewer, stores, now),
    ...settingsPreviews(viewer, stores, now),
    async settings(scope: UnitId | null) {
      permitAtAll();
      const { value, path } = await read();
      permit(path(scope));
      return value;
    },
    async changeSettings(
      scope: UnitId | null,
      action: AdministrationAction,
      args: ChangeArguments,
      edit: SettingsEdit,
      faultsOf?: () => Promise<readonly UserError[]>,
    ) {
      const { path } = await read();
      if (!may('administer', 'settings', path(scope))) throw notAllowed(viewer, ['administer', 'settings']);
      const subject = settingsSubject(scope);
      const request = requestOf(viewer, subject, action, args, edit, now);
      const faults = faultsOf ? await faultsOf() : [];
      const result = await administer<AdministeredSettings>(stores, {
        viewer,
        request,
        async read() {
          const value = await stores.settings.administered();
          return { value, trail: trailOf(value, subject), basis: value.edition };
        },
        decide({ value, trail }, informed) {
          const decision = decideSettings(value.settings, revisionOf(trail), informed, edit);
          const errors = [...faults, ...(decision.kind === 'REFUSED' ? decision.errors : [])];
          if (decision.kind === 'REFUSED' || faults.length > 0) return { kind: 'REFUSED', errors };
          return { kind: 'ACCEPTED', after: { ...value, settings: decision.after }, record: decision.record };
        },
        move: (before, after, entry) => stores.settings.administer(before.value, after.settings, subject, entry),
      });
      if (result.record) changed();
      return result;
    },
    /** The administration log, the newest record first. */
    async log(within: UnitPath, reference: Reference) {
      permit(within);
      return log.within(within, reference);
    },
    /** The name of an official. @throws FORBIDDEN where the viewer may not read the records of the unit. */
    async nameOfOfficial(id: string, path: UnitPath) {
      await permitRecord(path);
      return names(id);
    },
    /** The name of a reorganisation, discarded ones included. @throws FORBIDDEN as above */
    async nameOfReorganisation(id: string, path: UnitPath) {
      await permitRecord(path);
      const event = (await drafts()).find((draft) => draft.event.id === id)?.event;
      return event && reorganisationName(event.decision);
    },
    async record(subject: AdministrationSubject, token: string) {
      permitAtAll();
      const found = await log.one(subject, token);
      // The refusal does not reveal whether the record exists.
      await permitRecord(found?.path ?? '');
      return found;
    },
  };
}

type DocumentArguments = Omit<ChangeArguments, 'expectedRevision'> & DocumentToRegister;

/** Trusted documents belong to the administrators of the stage's own scope. */
const documentAdministration = (viewer: Viewer, stores: Stores, now: Instant) => ({
  async registerDocument({ id, text, fault, ...args }: DocumentArguments) {
    const day = localDateOf(now);
    const path = rootPath(await stores.settings.current(), day);
    if (!can(viewer, 'administer', { kind: 'settings', path, day }))
      throw notAllowed(viewer, ['administer', 'settings']);
    return administer<TrustedDocument | undefined>(stores, {
      viewer,
      request: requestOf(viewer, { noun: 'DOCUMENT', id }, 'REGISTER_DOCUMENT', args, id, now),
      read: async () => withOwnTrail(await stores.documents.one(id)),
      decide: ({ value }, request) => decideDocument(value, { id, text, fault }, request, path),
      move: (_before, after, entry) => stores.documents.administer(after, entry),
    });
  },
});
