import { z } from 'zod';
import type { Indicator } from '../../domain/indicator/indicator.js';
import { isScoring, type Scoring } from '../../domain/indicator/scoring-rules.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { givenFields } from '../../domain/text/given-fields.js';
import type { Text } from '../../domain/text/text.js';
import { FREQUENCIES } from '../../domain/time/period.js';
import catalogue from '../data/indicators.json' with { type: 'json' };
import { METHOD_LEGAL_BASIS, METHOD_NAME } from './texts.js';

const indicator = z.object({
  code: z.string(),
  group: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  kind: z.enum(['ratio', 'count', 'level', 'boolean']),
  unit: z.string(),
  unitEn: z.string(),
  higherIsBetter: z.boolean(),
  points: z.number(),
  scoring: z.custom<Scoring>(isScoring),
  frequency: z.enum(FREQUENCIES),
  measure: z.enum(['STOCK', 'FLOW', 'LAST_12_MONTHS']),
  mergeRule: z.enum(['sum-num/den', 'sum', 'all', 'min']),
  zeroDenominator: z.enum(['notApplicable', 'error']).optional(),
  noise: z.enum(['COUNTS', 'NONE']).optional(),
  computed: z.boolean().default(false),
  source: z.string(),
  sourceEn: z.string(),
  numeratorVi: z.string().optional(),
  numeratorEn: z.string().optional(),
  denominatorVi: z.string().optional(),
  denominatorEn: z.string().optional(),
  countedVi: z.string().optional(),
  countedEn: z.string().optional(),
  levelsVi: z.string().optional(),
  levelsEn: z.string().optional(),
});

type CatalogueEntry = z.infer<typeof indicator>;

const withName = z.object({ code: z.string(), nameVi: z.string(), nameEn: z.string() });

/** Checks `data/indicators.json`, so that a typing error stops the seed and not a ranking. */
const catalogueFile = z
  .object({
    method: z.string(),
    totalPoints: z.number(),
    groups: z.array(withName.extend({ points: z.number(), pillar: z.string().nullable() })),
    pillars: z.array(withName),
    indicators: z.array(indicator),
  })
  .parse(catalogue);

const nameOf = (entry: { nameVi: string; nameEn: string }): Text => ({ vi: entry.nameVi, en: entry.nameEn });

const text = (vi: string | undefined, en: string | undefined): Text | undefined =>
  vi === undefined || en === undefined ? undefined : { vi, en };

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
  ...givenFields({
    numerator: text(entry.numeratorVi, entry.numeratorEn),
    denominator: text(entry.denominatorVi, entry.denominatorEn),
    counted: text(entry.countedVi, entry.countedEn),
    levels: text(entry.levelsVi, entry.levelsEn),
    zeroDenominator: entry.zeroDenominator,
    noise: entry.noise,
  }),
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
