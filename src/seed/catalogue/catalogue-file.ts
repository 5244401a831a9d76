import { z } from 'zod';
import { isScoring, type Scoring } from '../../domain/indicator/scoring-rules.js';
import catalogue from '../data/indicators.json' with { type: 'json' };

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
  frequency: z.enum(['MONTHLY', 'QUARTERLY', 'YEARLY']),
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

export type CatalogueEntry = z.infer<typeof indicator>;

const withName = z.object({ code: z.string(), nameVi: z.string(), nameEn: z.string() });

/** Checks `data/indicators.json`, so that a typing error stops the seed and not a ranking. */
export const catalogueFile = z
  .object({
    method: z.string(),
    totalPoints: z.number(),
    groups: z.array(withName.extend({ points: z.number(), pillar: z.string().nullable() })),
    pillars: z.array(withName),
    indicators: z.array(indicator),
  })
  .parse(catalogue);
