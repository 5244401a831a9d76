import { asSent } from '../text/as-sent.js';
import { foldText } from '../text/fold-text.js';
import type { Text } from '../text/text.js';
import { BOUNDARY_TEXTS } from './boundary-texts.js';
import type { Unit, UnitId } from './unit.js';

/** Degrees east and north (WGS 84), as GeoJSON has them (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];

/** The outer ring, then the rings of its holes. */
export type Polygon = readonly (readonly Position[])[];

/** The territory of a commune, as the GeoJSON file of this installation draws it. */
export type Boundary = { readonly unit: UnitId; readonly polygons: readonly Polygon[] };

export type BoundaryFault = {
  readonly code: string;
  /** The place of the feature in the file, from 0; null for a fault of the whole file. */
  readonly feature: number | null;
  readonly value: string | null;
  readonly message: Text;
};

export type BoundaryLoad = {
  readonly boundaries: readonly Boundary[];
  /** Communes that the file does not draw. The page names them beside the map. */
  readonly missing: readonly Unit[];
  readonly faults: readonly BoundaryFault[];
};

/** The largest number of positions that a map takes. A map on a telephone needs no more. */
export const MOST_POSITIONS = 40_000;
/** Positions are rounded to 1/100,000 of a degree, about a metre. */
const DECIMALS = 1e5;
const FEWEST_IN_RING = 4;
const MOST_FAULTS = 50;

type Json = Readonly<Record<string, unknown>>;

/** Reads the polygons of communes from GeoJSON. A file with any fault loads nothing. */
export function boundariesIn(file: unknown, communes: readonly Unit[]): BoundaryLoad {
  const features = isObject(file) && file.type === 'FeatureCollection' ? file.features : undefined;
  if (!Array.isArray(features)) return faulty([whole('NO_FEATURES', BOUNDARY_TEXTS.noFeatures)], communes);
  const byName = namesOf(communes);
  const faults: BoundaryFault[] = [];
  const boundaries = new Map<UnitId, Boundary>();
  for (const [at, feature] of features.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    const read = boundaryOf(feature, byName);
    if ('code' in read) faults.push({ ...read, feature: at });
    else if (boundaries.has(read.unit))
      faults.push({ code: 'TWICE', feature: at, value: read.unit, message: BOUNDARY_TEXTS.twice(at + 1, read.unit) });
    else boundaries.set(read.unit, read);
  }
  const count = positionsIn([...boundaries.values()]);
  if (count > MOST_POSITIONS) faults.push(whole('TOO_DETAILED', BOUNDARY_TEXTS.tooDetailed(count, MOST_POSITIONS)));
  if (faults.length === 0 && boundaries.size === 0) faults.push(whole('EMPTY', BOUNDARY_TEXTS.empty));
  if (faults.length > 0) return faulty(faults.map(placed), communes);
  return {
    boundaries: [...boundaries.values()],
    missing: communes.filter(({ id }) => !boundaries.has(id)),
    faults: [],
  };
}

const faulty = (faults: readonly BoundaryFault[], missing: readonly Unit[]): BoundaryLoad => ({
  boundaries: [],
  missing,
  faults,
});

const whole = (code: string, message: Text): BoundaryFault => ({ code, feature: null, value: null, message });

/** Puts the place of the feature before the message, so that a person finds the feature. */
const placed = (fault: BoundaryFault): BoundaryFault =>
  fault.feature === null || fault.code === 'TWICE'
    ? fault
    : { ...fault, message: BOUNDARY_TEXTS.at(fault.feature + 1, fault.message) };

/** Communes by readable id, by code, and by name if only one commune has it. */
function namesOf(communes: readonly Unit[]): ReadonlyMap<string, Unit> {
  const names = new Map<string, Unit | undefined>();
  const add = (name: string, unit: Unit): void => {
    const other = names.has(name) && names.get(name) !== unit;
    names.set(name, other ? undefined : unit);
  };
  for (const unit of communes) {
    add(unit.id, unit);
    if (unit.gsoCode !== null) add(unit.gsoCode, unit);
    add(foldText(unit.name.vi), unit);
  }
  return new Map([...names].flatMap(([name, unit]) => (unit ? [[name, unit] as const] : [])));
}

/** Properties that may name the commune of a feature, as offices spell them. */
const PROPERTIES = ['id', 'slug', 'code', 'gsoCode', 'maXa', 'ma_xa', 'MA_XA', 'name', 'tenXa', 'ten_xa', 'TEN_XA'];
const CODE_DIGITS = 5;

type FeatureFault = Omit<BoundaryFault, 'feature'>;

function boundaryOf(feature: unknown, byName: ReadonlyMap<string, Unit>): Boundary | FeatureFault {
  const { id, properties, geometry } = isObject(feature) ? feature : ({} as Json);
  const given = isObject(properties) ? properties : ({} as Json);
  const said = [...PROPERTIES.map((name) => given[name]), id].filter((name) => name !== undefined && name !== null);
  const unit = said.map((name) => byName.get(keyOf(name))).find((known) => known !== undefined);
  if (!unit) {
    const value = asSent(said.map(String).join(', '));
    return { code: 'NO_COMMUNE', value, message: BOUNDARY_TEXTS.noCommune(value, PROPERTIES) };
  }
  const polygons = polygonsOf(geometry);
  return 'code' in polygons ? polygons : { unit: unit.id, polygons: polygons.of };
}

/** Spreadsheets drop the leading zero of a code; it is put back here. */
const keyOf = (name: unknown): string => {
  const text = String(name);
  if (/^\d+$/.test(text)) return text.padStart(CODE_DIGITS, '0');
  return /^[a-z0-9-]+$/.test(text) ? text : foldText(text);
};

function polygonsOf(geometry: unknown): { readonly of: readonly Polygon[] } | FeatureFault {
  const { type, coordinates } = isObject(geometry) ? geometry : ({} as Json);
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (!Array.isArray(polygons))
    return { code: 'NO_POLYGON', value: String(type), message: BOUNDARY_TEXTS.noPolygon(String(type)) };
  const of: Position[][][] = [];
  for (const polygon of polygons) {
    const rings: Position[][] = [];
    for (const ring of Array.isArray(polygon) ? polygon : [undefined]) {
      const read = ringOf(ring);
      if ('code' in read) return read;
      rings.push([...read.ring]);
    }
    of.push(rings);
  }
  return { of };
}

function ringOf(ring: unknown): { readonly ring: readonly Position[] } | FeatureFault {
  const positions = Array.isArray(ring) ? ring.map(positionOf) : [];
  const wrong = positions.find((position) => typeof position === 'string');
  if (wrong !== undefined)
    return { code: 'NO_DEGREES', value: String(wrong), message: BOUNDARY_TEXTS.noDegrees(String(wrong)) };
  const [first, last] = [positions[0], positions.at(-1)];
  if (positions.length < FEWEST_IN_RING || String(first) !== String(last))
    return { code: 'OPEN_RING', value: null, message: BOUNDARY_TEXTS.openRing };
  return { ring: positions as Position[] };
}

/** The position, or the given text if it is none: metres of projected coordinates are far outside these bounds. */
function positionOf(position: unknown): Position | string {
  const [longitude, latitude] = Array.isArray(position) ? (position as unknown[]) : [];
  const isDegree = (x: unknown, most: number): x is number => typeof x === 'number' && Math.abs(x) <= most;
  if (!isDegree(longitude, 180) || !isDegree(latitude, 90)) return asSent(JSON.stringify(position) ?? '');
  return [Math.round(longitude * DECIMALS) / DECIMALS, Math.round(latitude * DECIMALS) / DECIMALS];
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const positionsIn = (boundaries: readonly Boundary[]): number =>
  boundaries.reduce((sum, { polygons }) => sum + polygons.flat().reduce((of, ring) => of + ring.length, 0), 0);

/** Turns the outer ring counterclockwise, holes clockwise (RFC 7946, 3.1.6). Files of earlier tools differ. */
export const rightHanded = (rings: Polygon): Polygon =>
  rings.map((ring, i) => (areaOf(ring) > 0 === (i === 0) ? ring : ring.toReversed()));

/** The signed double area of a ring: positive for a counterclockwise ring (shoelace formula). */
function areaOf(ring: readonly Position[]): number {
  const [[left, below] = [0, 0]] = ring;
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + (x - left) * (nextY - below) - (nextX - left) * (y - below);
  }, 0);
}
