import * as z from 'zod/mini';
import type { Indicator, IndicatorKind, Noise } from '../../domain/indicator/indicator.js';
import { isScoring, type Scoring } from '../../domain/indicator/scoring-rules.js';
import type { MethodVersion, NamedMethod } from '../../domain/method/method.js';
import { AGGREGATIONS, MISSING_TREATMENTS, NORMALISATIONS } from '../../domain/method/named-method.js';
import { type EveryField, everyValue, frequency, text } from '../table/item.js';

/** Earlier releases stored only the Vietnamese text. */
const source = z.union([
  text,
  z.pipe(
    z.string(),
    z.transform((vi) => ({ vi, en: vi })),
  ),
]);

const indicator = z.object({
  code: z.string(),
  group: z.string(),
  name: text,
  kind: everyValue<IndicatorKind>({ ratio: true, count: true, level: true, boolean: true }),
  uom: text,
  higherIsBetter: z.boolean(),
  points: z.number(),
  scoring: z.custom<Scoring>(isScoring),
  frequency,
  measure: everyValue<Indicator['measure']>({ STOCK: true, FLOW: true, LAST_12_MONTHS: true }),
  mergeRule: everyValue<Indicator['mergeRule']>({ 'sum-num/den': true, sum: true, all: true, min: true }),
  zeroDenominator: z.optional(
    everyValue<NonNullable<Indicator['zeroDenominator']>>({ notApplicable: true, error: true }),
  ),
  plausibility: z.optional(z.object({ times: z.number(), from: z.number() })),
  noise: z.optional(everyValue<Noise>({ COUNTS: true, NONE: true })),
  computed: z.boolean(),
  numerator: z.optional(text),
  denominator: z.optional(text),
  counted: z.optional(text),
  levels: z.optional(text),
  source,
} satisfies EveryField<Indicator>);

const side = z.tuple([z.string(), z.enum(['numerator', 'denominator'])]);
const relation = z.object({ of: side, as: side });
const relations = z.object({
  mustEqual: z.array(relation),
  villages: z.array(z.string()),
  sameDenominator: z.array(z.array(z.string())),
  shouldEqual: z.array(relation),
  shouldNotExceed: z.array(relation),
});

const namedMethod = z.object({
  aggregation: z.enum(AGGREGATIONS),
  normalisation: z.enum(NORMALISATIONS),
  missing: z.enum(MISSING_TREATMENTS),
} satisfies EveryField<NamedMethod>);

export const methodBody: z.ZodMiniType<MethodVersion> = z.object({
  id: z.string(),
  name: text,
  legalBasis: z.array(text),
  carriesOut: z.optional(z.array(text)),
  totalPoints: z.number(),
  groups: z.array(z.object({ code: z.string(), name: text, points: z.number(), pillar: z.nullable(z.string()) })),
  pillars: z.array(z.object({ code: z.string(), name: text })),
  indicators: z.array(indicator),
  missingPolicy: everyValue<MethodVersion['missingPolicy']>({ ZERO: true, RENORMALISE: true, CARRY_FORWARD: true }),
  minimumCoverage: z.number(),
  relations: z.optional(relations),
  clustering: z.optional(z.number()),
  namedMethods: z.optional(z.array(namedMethod)),
  winner: z.optional(everyValue<NonNullable<MethodVersion['winner']>>({ TYPED: true, SOURCE: true })),
} satisfies EveryField<MethodVersion>);
