import { type ChangeArguments, requestOf } from '../../administer/request.js';
import { can, type Viewer } from '../../domain/access/access.js';
import { editedLadder, type LadderEdit, ladderFaults } from '../../domain/administration/ladder-edit.js';
import {
  editedLetterhead,
  type LetterheadEdit,
  letterheadFaults,
} from '../../domain/administration/letterhead-edit.js';
import type { MethodDraft } from '../../domain/administration/method-draft.js';
import { type AdministrationAction, settingsSubject } from '../../domain/administration/record.js';
import {
  decideSettings,
  rootPath,
  type SettingsEdit,
  settingsPath,
} from '../../domain/administration/settings-edit.js';
import type { FirstLetter, LetterDayChange } from '../../domain/daily-mail/ladder-effect.js';
import { stillCounts } from '../../domain/daily-mail/load-reminder-context.js';
import { ledgerOverTime } from '../../domain/daily-mail/read-over-time.js';
import { officialsToldOf } from '../../domain/mail/told-due-day.js';
import type { Official } from '../../domain/official/official.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { revisionOf } from '../../domain/official/trail.js';
import type { UserError } from '../../domain/refusal/codes.js';
import { seatPathOn } from '../../domain/register/seat.js';
import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import type { ReorganisationPreview } from '../../domain/reorganisation/preview.js';
import type { KeptDueDay, MovedDueDay } from '../../domain/settings/due-day-effect.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { trailOf } from '../../store/reference/settings-store.js';
import { notAllowed } from '../shared/errors.js';

/** A due day that would move, with the officials whose letters have named the present day. */
export type DueDayToMove = MovedDueDay & { readonly told: readonly Official[] };

export type SettingsPreview = {
  readonly moved: readonly DueDayToMove[];
  readonly kept: readonly KeptDueDay[];
  readonly errors: readonly UserError[];
};

/** The effects of a change. Each kind of change fills in its own part. */
export type ChangePreviewModel = SettingsPreview & {
  readonly changedDays: readonly LetterDayChange[];
  readonly letter?: { readonly scope: ScopeSettings; readonly first: FirstLetter };
  readonly methodDraft?: MethodDraft;
  readonly reorganisation?: ReorganisationPreview | undefined;
};

/** Decides a change of the settings as the mutation would, and writes nothing. */
export function settingsPreviews(viewer: Viewer, stores: Stores, now: Instant) {
  const today = localDateOf(now);
  const decided = async (
    id: UnitId | null,
    action: AdministrationAction,
    args: ChangeArguments,
    edit: SettingsEdit,
  ) => {
    const administered = await stores.settings.administered();
    const { settings } = administered;
    const scope = settings.scopes.find((candidate) => candidate.scope === id);
    const path = settingsPath(settings, id, today);
    if (!can(viewer, 'administer', { kind: 'settings', path, day: today }))
      throw notAllowed(viewer, ['administer', 'settings']);
    const subject = settingsSubject(id);
    const request = requestOf(viewer, subject, action, args, edit, now);
    const decision = decideSettings(settings, revisionOf(trailOf(administered, subject)), request, edit);
    return { settings, scope, decision };
  };
  return {
    async previewSettings(...change: Parameters<typeof decided>): Promise<SettingsPreview> {
      const { settings, decision } = await decided(...change);
      if (decision.kind === 'REFUSED') return { moved: [], kept: [], errors: decision.errors };
      const { moved, kept } = decision.record;
      const told =
        moved.length === 0 ? () => [] : await toldBy(stores, settings, moved, rootPath(settings, today), today);
      const withTold = (move: MovedDueDay) => ({
        ...move,
        told: told(move, settingsPath(settings, move.scope, today)),
      });
      return { moved: moved.map(withTold), kept, errors: [] };
    },
    /** `scope` is the scope after the change; null where the edit has a fault. */
    async previewLetterhead(id: UnitId, args: ChangeArguments, edit: LetterheadEdit) {
      const { scope, decision } = await decided(id, 'CHANGE_LETTERHEAD', args, { of: 'LETTERHEAD', edit });
      const errors = decision.kind === 'REFUSED' ? decision.errors : [];
      return { scope: scope && letterheadFaults(edit).length === 0 ? editedLetterhead(scope, edit) : null, errors };
    },
    async previewLadder(id: UnitId, args: ChangeArguments, edit: LadderEdit) {
      const { scope, decision } = await decided(id, 'CHANGE_LADDER', args, { of: 'LADDER', edit });
      const errors = decision.kind === 'REFUSED' ? decision.errors : [];
      return { scope: scope && ladderFaults(edit).length === 0 ? editedLadder(scope, edit) : null, errors };
    },
  };
}

/** Reads the ledger and the officials of the stage once, for every due day that moves. */
async function toldBy(
  { registers, officials, mail }: Stores,
  settings: Settings,
  moved: readonly MovedDueDay[],
  root: UnitPath,
  today: LocalDate,
): Promise<(move: MovedDueDay, path: UnitPath) => Official[]> {
  const register = await registers.inForce(settings);
  const periods = moved.map(({ period }) => period);
  const counts = stillCounts(periods, today);
  const [people, sent] = await Promise.all([
    officialsWithin(officials.ofScope, register, root, today),
    ledgerOverTime((area) => mail.ofScope(area, counts), register, root, today),
  ]);
  const ledger = sent.map((entry) => ({ ...entry, path: seatPathOn(register, entry.path, today) }));
  return ({ period, from }, path) => {
    const told = officialsToldOf(ledger, { path, period, day: from });
    return people.filter(({ id }) => told.has(id));
  };
}
