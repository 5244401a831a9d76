import type { SourceSystem } from '../../domain/access/access.js';
import type { Observation } from '../../domain/figure/observation.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Official } from '../../domain/official/official.js';
import type { Reorganisation } from '../../domain/register/reorganisation.js';
import type { Register, Unit } from '../../domain/register/unit.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { DemonstrationCommune } from '../demonstration/commune.js';

export const WORLD_NAMES = ['cho-don', 'thai-nguyen'] as const;

export type WorldName = (typeof WORLD_NAMES)[number];

/** A commune with the invented numbers that its figures are made of. */
export type ReportingCommune = { readonly unit: Unit; readonly numbers: DemonstrationCommune };

/** A unit that ranks its communes and writes to them. */
export type SeededScope = { readonly scope: Unit; readonly letterhead: (demonstration: boolean) => Letterhead };

/** Everything that differs between worlds. Calendar, due days and ladder are the same in all of them. */
export type DemonstrationWorld = SeededScope & {
  readonly name: WorldName;
  readonly register: (demonstration: boolean) => Register;
  /** The version of the register that its reorganisations were applied to. */
  readonly baseRegister: (demonstration: boolean) => Register | null;
  /** Reorganisations that are ready to be published. */
  readonly drafts: readonly Reorganisation[];
  readonly method: MethodVersion;
  /** Real published figures. */
  readonly observations: readonly Observation[];
  readonly sources: readonly SourceSystem[];
  /** Officials on the day of loading, from which some of them are absent. */
  readonly officials: (day: LocalDate) => readonly Official[];
  /** Ids of the officials who review the reports of a commune. */
  readonly reviewersOf: (unit: Unit) => readonly string[];
  /** Every commune that reports or reported. Its validity says when. */
  readonly communes: readonly ReportingCommune[];
  /** Scopes that a reorganisation ended. They ranked their communes until then. */
  readonly formerScopes: readonly SeededScope[];
  /** The demonstration begins with this month at the latest; null without such a month. */
  readonly historyFrom: PeriodId | null;
  /** The earliest day as of which the demonstration can be loaded; null without a limit. */
  readonly startsFrom: LocalDate | null;
};
