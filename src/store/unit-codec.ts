import * as z from 'zod/mini';
import type { Unit } from '../domain/unit.js';
import { localDate, parseBody } from './item.js';

/** About 90 bytes a unit: the country with its 10,598 communes is one page of a Query. */
const packedUnit = z.tuple([
  z.string(),
  z.enum(['COUNTRY', 'PROVINCE', 'DISTRICT', 'TOWNSHIP', 'COMMUNE', 'VILLAGE']),
  z.string(),
  z.string(),
  z.nullable(z.string()),
  z.nullable(z.string()),
  z.nullable(localDate),
  z.nullable(localDate),
  z.literal([0, 1]),
]);

const LEVELS = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  TOWNSHIP: 'COMMUNE',
  COMMUNE: 'COMMUNE',
  VILLAGE: 'VILLAGE',
} as const;

export class UnitPathError extends Error {
  override name = 'UnitPathError';
}

/** Units as one JSON text of arrays. The id is the last part of the path, the level follows from the kind. The country, whose path is empty, stands there by its id. */
export const packUnits = (units: readonly Unit[]): string => JSON.stringify(units.map(packUnit));

export const unpackUnits = (body: string, where: string): Unit[] =>
  parseBody(z.array(packedUnit), body, where).map(unpackUnit);

function packUnit(unit: Unit): z.infer<typeof packedUnit> {
  if (unit.kind === 'COUNTRY' ? unit.path !== '' : unit.id !== lastPart(unit.path))
    throw new UnitPathError(`The path ${unit.path} does not end in the id ${unit.id}`);
  if (unit.level !== LEVELS[unit.kind])
    throw new UnitPathError(`${unit.id}: a ${unit.kind} is not of level ${unit.level}`);
  const { path, kind, name, gsoCode, parent, validFrom, validTo, isDemonstration } = unit;
  return [path || unit.id, kind, name.vi, name.en, gsoCode, parent, validFrom, validTo, isDemonstration ? 1 : 0];
}

const unpackUnit = ([path, kind, vi, en, gsoCode, parent, validFrom, validTo, demo]: z.infer<
  typeof packedUnit
>): Unit => ({
  id: lastPart(path),
  path: kind === 'COUNTRY' ? '' : path,
  level: LEVELS[kind],
  kind,
  gsoCode,
  name: { vi, en },
  parent,
  validFrom,
  validTo,
  isDemonstration: demo === 1,
});

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
