import { loadBoundaries } from '../../administer/load-boundaries.js';
import { can, mayEver } from '../../domain/access/access.js';
import {
  type Boundary,
  type BoundaryFault,
  type BoundaryLoad,
  boundariesIn,
  rightHanded,
} from '../../domain/register/boundaries.js';
import { BOUNDARY_TEXTS } from '../../domain/register/boundary-texts.js';
import { type Unit, unitsBelow } from '../../domain/register/unit.js';
import { fileNotAllowed, permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { answer, type FileAnswer, type FileRequest, jsonAnswer } from '../http.js';
import { FileRefusal, faultInLanguage } from '../import/fault.js';
import { knowsOnly, scopeAsked, unitNamed, yesOrNo } from '../table/parameters.js';
import { fingerprintOf, sourceOf } from './sheet.js';
import { LOAD_FILE_TEXTS } from './texts.js';

export const MAP_PATH = '/files/map';
export const MAP_FILE_PATH = '/files/map.geojson';

const communesOf = ({ reference, today }: FilesContext, path: string): readonly Unit[] =>
  unitsBelow(reference.register, path, today, 'COMMUNE');

/** Loads the boundaries of a scope's communes from GeoJSON. @throws 403 unless the viewer administers the whole scope */
export async function loadMap(request: FileRequest, context: FilesContext): Promise<FileAnswer> {
  const { viewer, stores, now, today } = context;
  knowsOnly(context, ['dryRun', 'within', 'source']);
  const scope = scopeAsked(context);
  const resource = { kind: 'settings', path: scope.path, day: today } as const;
  if (viewer.kind !== 'official' || !mayEver(viewer, 'administer', 'settings') || !can(viewer, 'administer', resource))
    throw fileNotAllowed(viewer, ['administer', 'settings']);
  const dryRun = yesOrNo(context, 'dryRun') ?? false;
  const load = boundariesIn(jsonIn(request.body), communesOf(context, scope.path));
  const source = sourceOf(context, LOAD_FILE_TEXTS.map);
  const isLoaded = !dryRun && load.faults.length === 0;
  const fingerprint = fingerprintOf(request.body);
  const written = isLoaded && (await loadBoundaries(stores, { viewer, scope, load, source, fingerprint, now }));
  return answered(isLoaded && !written ? { ...load, faults: [TOO_LARGE] } : load, { dryRun, written }, context);
}

const TOO_LARGE: BoundaryFault = {
  code: 'TOO_DETAILED',
  feature: null,
  value: null,
  message: BOUNDARY_TEXTS.tooLarge,
};

function answered(
  { boundaries, missing, faults }: BoundaryLoad,
  done: { readonly dryRun: boolean; readonly written: boolean },
  { language }: FilesContext,
): FileAnswer {
  return jsonAnswer(faults.length === 0 ? 200 : 422, {
    file: 'map',
    ...done,
    communeCount: boundaries.length,
    missing: missing.map(({ id, name }) => ({ id, name: name[language] })),
    faults: faults.map(({ code, feature, value, message }) =>
      faultInLanguage({ code, field: feature === null ? null : `features[${feature}]`, value, message }, language),
    ),
  });
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new FileRefusal(415, { code: 'NOT_READABLE', message: BOUNDARY_TEXTS.noJson });
  }
}

/** The loaded boundaries of a scope as GeoJSON, for everybody; without features where none are loaded. */
export async function mapFile(context: FilesContext): Promise<FileAnswer> {
  permit(context.viewer, 'register');
  knowsOnly(context, ['within']);
  const scope = scopeAsked(context);
  const boundaries = (await context.stores.boundaries.one(scope.scope)) ?? [];
  const headers = {
    'content-type': 'application/geo+json; charset=utf-8',
    'content-disposition': `inline; filename="map-${scope.scope}.geojson"`,
    'x-row-count': String(boundaries.length),
  };
  return answer(200, headers, JSON.stringify(collectionOf(boundaries, context)));
}

const collectionOf = (boundaries: readonly Boundary[], context: FilesContext) => ({
  type: 'FeatureCollection',
  features: boundaries.map(({ unit: id, polygons }) => {
    const unit = unitNamed(context, 'unit', id);
    return {
      type: 'Feature',
      id,
      properties: { id, code: unit.gsoCode, name: unit.name.vi, nameEn: unit.name.en },
      geometry: { type: 'MultiPolygon', coordinates: polygons.map(rightHanded) },
    };
  }),
});
