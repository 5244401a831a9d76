import type { Unit } from '../register/unit.js';
import type { LoadAnswer } from './answer.js';
import { COUNTRY_NAME } from './texts.js';
import { codesMeant, WITH_CODES } from './units-with-codes.js';

/** Adds the country above several provinces. Its path is empty. */
export function withCountry(units: readonly Unit[]): readonly Unit[] {
  const tops = units.filter(({ parent }) => parent === null);
  if (tops.length < 2 || tops.some(({ level }) => level === 'COUNTRY')) return units;
  const country: Unit = {
    id: 'viet-nam',
    path: '',
    level: 'COUNTRY',
    kind: 'COUNTRY',
    gsoCode: null,
    name: COUNTRY_NAME,
    parent: null,
    validFrom: null,
    validTo: null,
    isDemonstration: false,
  };
  return [country, ...units];
}

/** The unit of the register as a whole: the named scope, else the country, else the only unit at the top. */
export function stageUnit(
  units: readonly Unit[],
  answers: readonly LoadAnswer[],
  scope: string | null,
): Unit | undefined {
  const { added = [] } = answers.find(({ kind }) => kind === 'units') ?? {};
  const meant = scope === null ? [] : codesMeant(scope, WITH_CODES);
  if (scope !== null) {
    const code = meant.find((candidate) => added.some((item) => item.code === candidate));
    return units.find(({ gsoCode }) => gsoCode !== null && gsoCode === code);
  }
  return units.find(({ level }) => level === 'COUNTRY') ?? units.find(({ parent }) => parent === null);
}
