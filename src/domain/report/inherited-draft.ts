import type { Figure } from '../figure/figure.js';
import { figureOfParts, mergedFigure } from '../figure/merge.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import { lifeOf } from '../register/life.js';
import { linksInto, outsidePartsOf } from '../register/lineage.js';
import type { Register, Unit, UnitId, UnitPath } from '../register/unit.js';
import { type PeriodId, periodOf } from '../time/period.js';
import { newReport } from './head-after.js';
import { indicatorsToFile } from './missing-figures.js';
import type { Hands, Report } from './report.js';

/** A unit that went wholly into another, and the units that went into it before. */
export type InheritedPart = {
  readonly unit: UnitId;
  readonly path: UnitPath;
  readonly parts: readonly InheritedPart[];
};

/** The parts that a unit took over from units that report no more. `unknown`: units and parts whose share nobody knows. */
export type Inheritance = { readonly parts: readonly InheritedPart[]; readonly unknown: readonly string[] };

/** A report that nobody has saved yet. */
export type InheritedDraft = Report & {
  /** Predecessors that filed nothing for the period. Their part is missing. */
  readonly partsWithoutReport: readonly UnitId[];
};

/** Predecessors without a report, for an inherited draft; undefined for a saved report. */
export const partsWithoutReport = (head: Report | undefined): readonly UnitId[] | undefined =>
  head && 'partsWithoutReport' in head ? (head as InheritedDraft).partsWithoutReport : undefined;

export const allParts = (parts: readonly InheritedPart[]): InheritedPart[] =>
  parts.flatMap((part) => [part, ...allParts(part.parts)]);

export function inheritanceOf(register: Register, id: UnitId): Inheritance {
  const links = linksInto(register, id);
  const partOf = (unit: UnitId): InheritedPart => ({
    unit,
    path: lifeOf(register, unit)?.entries.at(-1)?.path ?? unit,
    parts: linksInto(register, unit).flatMap(({ from, extent }) => (extent === 'WHOLE' ? [partOf(from)] : [])),
  });
  return {
    parts: links.flatMap(({ from, extent }) => (extent === 'WHOLE' ? [partOf(from)] : [])),
    unknown: [
      ...links.flatMap(({ from, extent }) => (extent === 'PART' || extent === 'REST' ? [from] : [])),
      ...outsidePartsOf(register, id).flatMap(({ name, isUnit }) => (isUnit ? [name] : [])),
    ],
  };
}

/**
 * The draft of a unit that has saved nothing yet: the sums of what its predecessors reported for the period. A level or
 * a yes is filled in only if all parts are known. Undefined if no predecessor has reported.
 */
export function inheritedDraft(
  unit: Unit,
  period: PeriodId,
  method: MethodVersion,
  { parts, unknown }: Inheritance,
  reports: ReadonlyMap<UnitPath, Report>,
): InheritedDraft | undefined {
  const found = parts.map((part) => reportsOf(part, reports));
  const heads = found.flat();
  const [first] = heads
    .map(({ savedAt }) => savedAt)
    .sort()
    .reverse();
  if (first === undefined) return undefined;
  const { frequency } = periodOf(period);
  const working = new Map<IndicatorCode, Figure>();
  for (const { code } of indicatorsToFile(method, frequency)) {
    const figures = found.map((ofPart) =>
      mergedFigure(ofPart.flatMap((report) => (report.approved ?? report.working).get(code) ?? [])),
    );
    const sum = mergedFigure(figures.filter((figure) => figure !== undefined));
    const isSummable = sum?.kind === 'count' || sum?.kind === 'ratio';
    if (sum && (isSummable || figureOfParts(figures, unknown.length).kind === 'EXACT')) working.set(code, sum);
  }
  const { id, path } = unit;
  const isDemonstration = heads.some((head) => head.isDemonstration);
  return {
    ...newReport({ unit: id, path, period, working, savedAt: first, isDemonstration }),
    hands: { typed: peopleIn(heads, 'typed'), sent: peopleIn(heads, 'sent') },
    partsWithoutReport: parts.filter((_part, i) => found[i]?.length === 0).map((part) => part.unit),
  };
}

/** People whose figures are part of the sum. */
const peopleIn = (heads: readonly Report[], hand: keyof Hands): string[] => [
  ...new Set(heads.flatMap(({ hands }) => hands?.[hand] ?? [])),
];

/** The part's own report if it has one, else the reports of its own parts. */
function reportsOf(part: InheritedPart, reports: ReadonlyMap<UnitPath, Report>): Report[] {
  const own = reports.get(part.path);
  return own ? [own] : part.parts.flatMap((inner) => reportsOf(inner, reports));
}
