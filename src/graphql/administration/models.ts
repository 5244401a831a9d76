import type { MethodDraft } from '../../domain/administration/method-draft.js';
import type { AdministrationRecord } from '../../domain/administration/record.js';
import type { LoadedMark } from '../../domain/figure/filing-record.js';
import type { Official } from '../../domain/official/official.js';
import type { UserError } from '../../domain/refusal/codes.js';
import type { UnitPath } from '../../domain/register/unit.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { Holiday } from '../../domain/time/working-calendar.js';

/** The mark of a report, or of one of its revisions, with the report's place in the register. */
export type LoadedFiguresModel = {
  readonly mark: LoadedMark;
  readonly approvedAt: Instant | null;
  readonly path: UnitPath;
  readonly period: PeriodId;
};

/** The rules of a scope with the revision that a change must name. */
export type ScopeRulesModel = {
  readonly scope: ScopeSettings;
  readonly revision: string | null;
  readonly settings: Settings;
};

export type HolidayTableModel = {
  readonly holidays: readonly Holiday[];
  readonly revision: string | null;
  readonly settings: Settings;
};

type Changed = { readonly record: AdministrationRecord | null; readonly errors: readonly UserError[] };

export type ScopeRulesPayloadModel = Changed & { readonly rules: ScopeRulesModel | null };

export type MethodDraftPayloadModel = Changed & { readonly draft: MethodDraft | null };

export type OfficialPayloadModel = Changed & { readonly official: Official | null };

export type ChangeHolidaysPayloadModel = Changed & { readonly table: HolidayTableModel | null };
