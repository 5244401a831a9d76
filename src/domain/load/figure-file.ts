import { can, type Viewer } from '../access/access.js';
import type { AdministrationRecord } from '../administration/record.js';
import { type MapOfToday, placeToday } from '../administration/settings-edit.js';
import type { Trail } from '../official/trail.js';
import { inCodeUnits, type UnitPath } from '../register/unit.js';
import { closedAt } from '../settings/scopes.js';
import type { PeriodId } from '../time/period.js';
import type { LoadedReport } from './figure-load.js';

export type FigureFileState = 'WAITING' | 'APPROVED' | 'REFUSED';

/** The approval or refusal of a file, with its author and reason. */
export type FigureFileDecision = Pick<AdministrationRecord, 'at' | 'actor' | 'actorName' | 'reason'>;

/** A file of past figures that an administrator loaded. Its figures count once a reviewer has approved it. */
export type FigureFile = Pick<AdministrationRecord, 'at' | 'actor' | 'actorName'> & {
  readonly id: string;
  readonly state: FigureFileState;
  /** The loader's name for the file. */
  readonly source: string;
  readonly fingerprint: string;
  /** The path of the unit whose administrators and auditors may read the record of the load. */
  readonly path: UnitPath;
  /** The bounds of the load. An approval reads the file with the same bounds. */
  readonly within: UnitPath;
  readonly scope: string | null;
  /** The path of the unit above every commune of the file. */
  readonly area: UnitPath;
  readonly reports: number;
  readonly figures: number;
  /** The periods that close first and last. */
  readonly first: PeriodId;
  readonly last: PeriodId;
  readonly decision: FigureFileDecision | null;
  readonly trail: Trail;
};

export const FIGURE_FILE_PREFIX = 'figures-';

/** The part of a file's record that follows from its content. */
export function contentOf(
  reports: readonly LoadedReport[],
): Pick<FigureFile, 'area' | 'reports' | 'figures' | 'first' | 'last'> {
  const periods = reports.toSorted(byClosing).map(({ period }) => period);
  const above = reports.map(({ unit }) => unit.path.split('/').slice(0, -1));
  const [first = []] = above;
  const shared = first.findIndex((id, i) => above.some((ids) => ids[i] !== id));
  return {
    area: (shared < 0 ? first : first.slice(0, shared)).join('/'),
    reports: reports.length,
    figures: reports.reduce((sum, { figures }) => sum + figures.size, 0),
    first: periods[0] ?? '',
    last: periods.at(-1) ?? '',
  };
}

const byClosing = (a: LoadedReport, b: LoadedReport): number =>
  inCodeUnits(a.closed, b.closed) || inCodeUnits(a.period, b.period);

/** Administrators and auditors of the loader's unit, or of its heir, may see a file, and reviewers who may decide on it. */
export const maySeeFile = (viewer: Viewer, file: FigureFile, map: MapOfToday): boolean =>
  can(viewer, 'read', { kind: 'settings', path: placeToday(map, file.path), day: map.today }) ||
  mayDecideOn(viewer, file, map);

/**
 * Whether the viewer is a reviewer above every commune of the file, or above the loader's unit of today. No reviewer is
 * above communes of two former provinces. An approval checks the right to each report of the file.
 */
export const mayDecideOn = (viewer: Viewer, { area, last, path }: FigureFile, map: MapOfToday): boolean =>
  can(viewer, 'approve', { kind: 'report', path: belowPath(area), day: closedAt(map.settings, area, last) }) ||
  can(viewer, 'approve', { kind: 'report', path: belowPath(placeToday(map, path)), day: map.today });

/** The path of any commune of the area: a reviewer's rights are those below the reviewer's own unit. */
const belowPath = (area: UnitPath): UnitPath => (area === '' ? '*' : `${area}/*`);
