import type { Indicator } from '../../domain/indicator/indicator.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Text } from '../../domain/text/text.js';
import { type CatalogueEntry, catalogueFile } from './catalogue-file.js';
import { METHOD_LEGAL_BASIS, METHOD_NAME } from './texts.js';

const nameOf = (entry: { nameVi: string; nameEn: string }): Text => ({ vi: entry.nameVi, en: entry.nameEn });

const text = (vi: string | undefined, en: string | undefined): Text | undefined =>
  vi === undefined || en === undefined ? undefined : { vi, en };

const described = (entry: CatalogueEntry) => {
  const texts = {
    numerator: text(entry.numeratorVi, entry.numeratorEn),
    denominator: text(entry.denominatorVi, entry.denominatorEn),
    counted: text(entry.countedVi, entry.countedEn),
    levels: text(entry.levelsVi, entry.levelsEn),
    zeroDenominator: entry.zeroDenominator,
    noise: entry.noise,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)) as typeof texts;
};

const indicatorOf = (entry: CatalogueEntry): Indicator => ({
  code: entry.code,
  group: entry.group,
  name: nameOf(entry),
  kind: entry.kind,
  uom: { vi: entry.unit, en: entry.unitEn },
  higherIsBetter: entry.higherIsBetter,
  points: entry.points,
  scoring: entry.scoring,
  frequency: entry.frequency,
  measure: entry.measure,
  mergeRule: entry.mergeRule,
  computed: entry.computed,
  source: { vi: entry.source, en: entry.sourceEn },
  ...described(entry),
});

/** The first method version: 48 indicators, 1000 points, in the structure of the provincial index (Decision 922, 2022). */
export const seededMethod: MethodVersion = {
  id: catalogueFile.method,
  name: METHOD_NAME,
  legalBasis: METHOD_LEGAL_BASIS,
  totalPoints: catalogueFile.totalPoints,
  groups: catalogueFile.groups.map((group) => ({
    code: group.code,
    name: nameOf(group),
    points: group.points,
    pillar: group.pillar,
  })),
  pillars: catalogueFile.pillars.map((pillar) => ({ code: pillar.code, name: nameOf(pillar) })),
  indicators: catalogueFile.indicators.map(indicatorOf),
  missingPolicy: 'ZERO',
  minimumCoverage: 0.5,
};
