import type { Accounts } from '../../administer/accounts.js';
import { administer } from '../../administer/administer.js';
import type { FigureDecisionStores } from '../../administer/decide-figures.js';
import type { OfficialStores } from '../../administer/official-changes.js';
import { type AdministrationResult, type ChangeArguments, requestOf, resultOf } from '../../administer/request.js';
import { can, mayEver, type Viewer } from '../../domain/access/access.js';
import type { Action, InternalKind } from '../../domain/access/action.js';
import {
  type AdministrationAction,
  type AdministrationRecord,
  type AdministrationSubject,
  settingsSubject,
} from '../../domain/administration/record.js';
import { decideSettings, rootPath, type SettingsEdit } from '../../domain/administration/settings-edit.js';
import { revisionOf } from '../../domain/official/trail.js';
import type { UserError } from '../../domain/refusal/codes.js';
import type { Register, UnitId, UnitPath } from '../../domain/register/unit.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { type AdministeredSettings, trailOf } from '../../store/reference/settings-store.js';
import { denied, notAllowed } from '../shared/errors.js';
import { officialNames } from '../shared/official-names.js';
import { type DocumentAdministration, documentAdministration } from './document-administration.js';
import { type FigureFileAdministration, figureFileAdministration } from './figure-file-administration.js';
import { administrationLog } from './log.js';
import { type MethodAdministration, type MethodStores, methodAdministration } from './method-administration.js';
import { type OfficialAdministration, officialAdministration } from './official-administration.js';
import {
  type ReorganisationAdministration,
  type ReorganisationStores,
  reorganisationAdministration,
} from './reorganisation-administration.js';
import { type SettingsPreviewStores, type SettingsPreviews, settingsPreviews } from './settings-preview.js';

export type AdministrationStores = Pick<
  Stores,
  'administration' | 'settings' | 'officials' | 'suppressions' | 'deliveries'
> &
  OfficialStores &
  MethodStores &
  ReorganisationStores &
  FigureDecisionStores &
  SettingsPreviewStores &
  Pick<Stores, 'documents'>;

/** Everything that administrators read and change. Each function asks `can` first. */
export type Administration = OfficialAdministration &
  MethodAdministration &
  ReorganisationAdministration &
  FigureFileAdministration &
  DocumentAdministration &
  SettingsPreviews & {
    settings(scope: UnitId | null): Promise<AdministeredSettings>;
    changeSettings(
      scope: UnitId | null,
      action: AdministrationAction,
      args: ChangeArguments,
      edit: SettingsEdit,
      faultsOf?: () => Promise<readonly UserError[]>,
    ): Promise<AdministrationResult<AdministeredSettings>>;
    /** The newest first. */
    log(within: UnitPath, register: Register): Promise<AdministrationRecord[]>;
    /** For viewers who may read the records of that unit. */
    nameOfOfficial(id: string, path: UnitPath): Promise<string | undefined>;
    record(subject: AdministrationSubject, token: string): Promise<AdministrationRecord | undefined>;
  };

/** `changed` is called when data has changed that the process holds in memory. */
export function administrationFor(
  viewer: Viewer,
  stores: AdministrationStores,
  now: Instant,
  changed: () => void,
  accounts: Accounts,
): Administration {
  const day = localDateOf(now);
  const may = (action: Action, kind: InternalKind, path: UnitPath) => can(viewer, action, { kind, path, day });
  const permit = (path: UnitPath) => {
    if (!may('read', 'settings', path)) throw denied(viewer, 'settings');
  };
  const permitAtAll = () => {
    if (!mayEver(viewer, 'read', 'settings')) throw denied(viewer, 'settings');
  };
  const read = async () => {
    const value = await stores.settings.administered();
    return { value, path: (scope: UnitId | null) => pathOf(value, scope, day) };
  };
  const log = administrationLog(stores);
  const names = officialNames(stores);

  return {
    ...methodAdministration(viewer, stores, now, changed),
    ...officialAdministration(viewer, stores, now, accounts),
    ...reorganisationAdministration(viewer, stores, now, changed),
    ...figureFileAdministration(viewer, stores, now),
    ...documentAdministration(viewer, stores, now),
    ...settingsPreviews(viewer, stores, now),
    async settings(scope) {
      permitAtAll();
      const { value, path } = await read();
      permit(path(scope));
      return value;
    },
    async changeSettings(scope, action, args, edit, faultsOf) {
      const { path } = await read();
      if (!may('administer', 'settings', path(scope))) throw notAllowed(viewer, ['administer', 'settings']);
      const subject = settingsSubject(scope);
      const request = requestOf(viewer, subject, action, args, edit, now);
      const faults = faultsOf ? await faultsOf() : [];
      const outcome = await administer<AdministeredSettings>(stores, {
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
          return { kind: 'ACCEPTED', after: { ...value, settings: decision.settings }, record: decision.record };
        },
        move: (before, after, entry) => stores.settings.administer(before.value, after.settings, subject, entry),
      });
      if (outcome.kind === 'DONE') changed();
      return resultOf(outcome);
    },
    async log(within, register) {
      permit(within);
      return log.within(within, register);
    },
    async nameOfOfficial(id, path) {
      permit(path);
      return names(id);
    },
    async record(subject, token) {
      permitAtAll();
      const found = await log.one(subject, token);
      // The refusal does not reveal whether the record exists.
      permit(found?.path ?? '');
      return found;
    },
  };
}

function pathOf({ settings }: AdministeredSettings, id: UnitId | null, day: LocalDate): UnitPath {
  const scope = settings.scopes.find((settingsOf) => settingsOf.scope === id);
  return scope ? scopePathOn(scope, day) : rootPath(settings, day);
}
