import type { Figure } from '../../src/domain/figure/figure.js';
import type { Indicator } from '../../src/domain/indicator/indicator.js';
import type { Unit } from '../../src/domain/register/unit.js';
import type { Report } from '../../src/domain/report/report.js';
import type { ScopeSettings, Settings } from '../../src/domain/settings/scope-settings.js';
import type { Frequency } from '../../src/domain/time/period.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { randomNumbers } from '../support/builders/random-communes.js';
import { approved } from '../support/builders/ranking-builder.js';
import { commune, scope } from '../support/builders/scope-builder.js';

/** A month that is ranked with the figures of the quarter and the year before it: three partitions a province. */
export const MONTH = '2026-10';
export const NIGHT = '2026-10-16T20:00:00.000Z';
const PERIODS: Readonly<Record<Frequency, string>> = { MONTHLY: MONTH, QUARTERLY: '2026-Q3', YEARLY: '2025' };

/** Communes and provinces: a district, some provinces, the country since July 2025 and the country before. */
export const SIZES = [
  { communes: 20, provinces: 1 },
  { communes: 600, provinces: 4 },
  { communes: 3_321, provinces: 34 },
  { communes: 10_598, provinces: 63 },
] as const;
export type Size = { readonly communes: number; readonly provinces: number };

const COMMUNES_A_DISTRICT = 20;
export const COUNTRY = 'viet-nam';

const numbered = (word: string, n: number) => `${word}-${String(n).padStart(3, '0')}`;

/** A country of made-up provinces, districts and communes, with figures as large and as gappy as real ones. */
export function syntheticCountry({ communes, provinces }: Size) {
  const units: Unit[] = [];
  const add = (id: string, path: string, level: Unit['level'], kind: Unit['kind']): Unit => {
    const unit = commune({ id, path, level, kind, gsoCode: null, parent: path.split('/').at(-2) ?? null });
    units.push(unit);
    return unit;
  };
  add(COUNTRY, '', 'COUNTRY', 'COUNTRY');
  const provinceUnits = Array.from({ length: provinces }, (_, i) =>
    add(numbered('tinh', i), numbered('tinh', i), 'PROVINCE', 'PROVINCE'),
  );
  for (let i = 0; i < communes; i++) {
    const at = i % provinces;
    const nth = Math.floor(i / provinces);
    const district = `${numbered('tinh', at)}-h${Math.floor(nth / COMMUNES_A_DISTRICT)}`;
    if (nth % COMMUNES_A_DISTRICT === 0) add(district, `${numbered('tinh', at)}/${district}`, 'DISTRICT', 'DISTRICT');
    const id = `${district}-x${nth % COMMUNES_A_DISTRICT}`;
    add(id, `${numbered('tinh', at)}/${district}/${id}`, 'COMMUNE', 'COMMUNE');
  }
  return { units, provinces: provinceUnits };
}

/** One ranking of all communes, or one of each province. */
export type Scoping = 'country' | 'provinces';

export function settingsOf(scoping: Scoping, provinces: readonly Unit[]): Settings {
  const only = (id: string, path: string): ScopeSettings => scope({ scope: id, path, firstPeriod: MONTH });
  return {
    stageScope: COUNTRY,
    registerVersion: 1,
    methods: [{ id: seededMethod.id, from: '2026-01' }],
    holidays: [],
    scopes: scoping === 'country' ? [only(COUNTRY, '')] : provinces.map(({ id, path }) => only(id, path)),
  };
}

/** Three approved reports of each commune: its month, quarter and year, 48 indicators in all. */
export function* reportsOf(units: readonly Unit[]): Generator<Report> {
  const random = randomNumbers(10_598);
  const typed = seededMethod.indicators.filter(({ computed }) => !computed);
  for (const { id: unit, path, level } of units) {
    if (level !== 'COMMUNE') continue;
    for (const [frequency, period] of Object.entries(PERIODS)) {
      const figures: Record<string, Figure> = {};
      for (const indicator of typed)
        if (indicator.frequency === frequency && random() > 0.04) figures[indicator.code] = figureOf(indicator, random);
      yield approved(unit, period, figures, { path });
    }
  }
}

function figureOf({ kind, scoring }: Indicator, random: () => number): Figure {
  switch (kind) {
    case 'ratio': {
      const denominator = random() < 0.03 ? 0 : 1 + Math.floor(random() * 3_000);
      return { kind, numerator: Math.floor(random() * (denominator + 1)), denominator };
    }
    case 'count':
      return { kind, value: Math.floor(random() * 40) };
    case 'level':
      return { kind, value: Math.floor(random() * (scoring.rule === 'levels' ? scoring.max + 1 : 4)) };
    case 'boolean':
      return { kind, value: random() < 0.7 };
  }
}
