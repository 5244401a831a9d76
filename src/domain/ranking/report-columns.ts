import {
  allNaN,
  copyFigure,
  type FigureNumbers,
  noNumbers,
  putNumbers,
  RATIO,
  removeFigure,
} from '../figure/numbers.js';
import type { FigureOrigin, FigureOrigins } from '../figure/origin.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import { isBelow, type Register, type Unit, type UnitId, type UnitPath, unitsByPath } from '../register/unit.js';
import { countedFigures, countsProvisionally, isCounted as isCountedReport } from '../report/counted-figures.js';
import type { RankedReport, ReportHead } from '../report/report.js';

/** Every commune that the scopes ever had, each with its own position, by path. */
export type Places = { readonly communes: readonly Unit[]; readonly of: ReadonlyMap<UnitId, number> };

export function placesBelow(register: Register, scopes: readonly UnitPath[]): Places {
  const of = new Map<UnitId, number>();
  const communes = unitsByPath(register).filter(({ id, level, path }) => {
    if (level !== 'COMMUNE' || of.has(id) || !scopes.some((scope) => isBelow(path, scope))) return false;
    of.set(id, of.size);
    return true;
  });
  return { communes, of };
}

const NOWHERE = -1;

/**
 * Collects the reports of a period as they arrive. Keeps their heads, and every figure that may count in the column of
 * its indicator, but no whole report. The order of arrival does not matter.
 */
export class ReportColumns {
  private readonly heads: (ReportHead | undefined)[];
  private readonly columns = new Map<IndicatorCode, FigureNumbers>();
  private readonly origins = new Map<number, FigureOrigins>();
  /** Only ratios have a second number. All other columns share this empty array. */
  private readonly noSecond: Float64Array;

  constructor(private readonly places: Places) {
    this.heads = places.communes.map(() => undefined);
    this.noSecond = allNaN(places.communes.length);
  }

  add(report: RankedReport): void {
    const place = this.places.of.get(report.unit);
    if (place === undefined) return;
    const head = this.heads[place];
    // A unit that moved to another parent within the period may have two reports. The one with the later path counts.
    if (head && head.path > report.path) return;
    if (head) this.remove(place);
    this.heads[place] = headOf(report, this.places.communes[place] as Unit);
    const figures = countedFigures(report, true);
    figures?.forEach((code, kind, first, second) => {
      putNumbers(this.columnFor(code, kind), place, kind, first, second);
    });
    const origins = report.approved ? report.approvedOrigins : report.workingOrigins;
    if (figures && origins) this.origins.set(place, origins);
  }

  /** The reports for a ranking of some of the communes. */
  seenBy(units: readonly Unit[], countSubmitted: boolean): ReportsSeen {
    const { heads, columns, origins } = this;
    const places = Int32Array.from(units, ({ id }) => this.places.of.get(id) ?? NOWHERE);
    const seen = Array.from(places, (place) => (place === NOWHERE ? undefined : heads[place]));
    const isCounted = (position: number) => isCountedReport(seen[position], countSubmitted);
    // Most rankings cover all communes and use every report. They share the columns without a copy.
    const isAll =
      places.length === heads.length &&
      places.every((place, position) => place === position) &&
      (countSubmitted || !heads.some((head) => countsProvisionally(head, true)));
    const picked = (column: FigureNumbers): FigureNumbers => {
      const figures = noNumbers(units.length);
      for (const [position, place] of places.entries())
        if (isCounted(position)) copyFigure(column, place, figures, position);
      return figures;
    };
    const seenOrigins = new Map<IndicatorCode, (FigureOrigin | undefined)[]>();
    for (const [position, place] of origins.size === 0 ? [] : places.entries())
      if (isCounted(position))
        origins.get(place)?.forEach((origin, code) => {
          const list = seenOrigins.get(code) ?? [];
          list[position] = origin;
          seenOrigins.set(code, list);
        });
    return {
      heads: seen,
      figuresOf(code) {
        const column = columns.get(code);
        return column && (isAll ? column : picked(column));
      },
      originsOf: (code) => seenOrigins.get(code) ?? [],
    };
  }

  private columnFor(code: IndicatorCode, kind: number): FigureNumbers {
    const existing = this.columns.get(code);
    if (existing && (kind !== RATIO || existing.second !== this.noSecond)) return existing;
    const communes = this.places.communes.length;
    const column =
      kind === RATIO
        ? { ...noNumbers(communes), ...existing, second: allNaN(communes) }
        : noNumbers(communes, this.noSecond);
    this.columns.set(code, column);
    return column;
  }

  private remove(place: number): void {
    for (const column of this.columns.values()) removeFigure(column, place);
    this.origins.delete(place);
  }
}

/** The reports of one ranking, one position per commune. Read-only, because other rankings share them. */
export type ReportsSeen = {
  readonly heads: readonly (ReportHead | undefined)[];
  /** The figures that count; undefined without any. */
  figuresOf(code: IndicatorCode): FigureNumbers | undefined;
  /** Their origins by position: undefined for a typed figure, and an empty list if all were typed. */
  originsOf(code: IndicatorCode): readonly (FigureOrigin | undefined)[];
};

export const noReports = (communes: number): ReportsSeen => ({
  heads: Array.from({ length: communes }, () => undefined),
  figuresOf: () => undefined,
  originsOf: () => [],
});

/** Uses the register's own strings if they are equal, so that those of the stored item can be freed. */
function headOf({ path, state, approved, firstSubmittedAt, extension, ...more }: RankedReport, unit: Unit) {
  const { earlierExtensions, loaded, isDemonstration } = more;
  const isWhereListed = path === unit.path;
  return {
    unit: unit.id,
    path: isWhereListed ? unit.path : path,
    state,
    approved: approved && IN_COLUMNS,
    firstSubmittedAt,
    extension,
    ...(earlierExtensions && { earlierExtensions }),
    ...(loaded && { loaded }),
    isDemonstration,
  };
}
const IN_COLUMNS = 'in columns';
