import type { IndicatorCode } from '../indicator/indicator.js';
import { COMMUNE_RELATIONS, type FigureRelation, type FigureRelations, type FigureSide } from './figure-relations.js';
import type { MethodVersion } from './method.js';

/** The relations of a version; those of the commune catalogue for a version stored before relations were part of it. */
export const relationsOf = ({ relations }: Pick<MethodVersion, 'relations'>): FigureRelations =>
  relations ?? COMMUNE_RELATIONS;

/** The sides that a ratio's side should not exceed (`atMost`), and those that should not exceed it (`atLeast`). */
export function limitsOf(
  [code, side]: FigureSide,
  relations: readonly FigureRelation[],
): { readonly atMost: readonly FigureSide[]; readonly atLeast: readonly FigureSide[] } {
  const isMeant = (other: FigureSide) => other[0] === code && other[1] === side;
  return {
    atMost: relations.filter(({ of }) => isMeant(of)).map(({ as }) => as),
    atLeast: relations.filter(({ as }) => isMeant(as)).map(({ of }) => of),
  };
}

/** Whether an indicator's denominator is the commune's villages. */
export const countsVillages = (method: Pick<MethodVersion, 'relations'>, code: IndicatorCode): boolean =>
  relationsOf(method).villages.includes(code);
