import type { AdministrationResult } from '../../administer/administer.js';
import type { LoadedMark } from '../../domain/figure/filing-record.js';
import type { Report } from '../../domain/report/report.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import type { Holiday } from '../../domain/time/working-calendar.js';
import type { AdministeredSettings } from '../../store/reference/settings-store.js';

/** The mark of a report, or of one of its revisions, with the report's place in the register. */
export type LoadedFiguresModel = Pick<Report, 'approvedAt' | 'path' | 'period'> & { readonly mark: LoadedMark };

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

export type HolidaysChanged = AdministrationResult<AdministeredSettings>;

/** A change of a scope's rules, with the rules after it. */
export type ScopeRulesChanged = Omit<HolidaysChanged, 'value'> & { readonly rules: ScopeRulesModel | null };
