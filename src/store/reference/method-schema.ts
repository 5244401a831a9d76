import * as z from 'zod/mini';
import type { MethodVersion } from '../../domain/method/method.js';
import { frequency, text } from '../table/item.js';

const status = z.enum(['official', 'local', 'unverified']);

const scoring = z.discriminatedUnion('rule', [
  z.object({
    rule: z.literal('target'),
    target: z.record(z.string(), z.number()),
    per: z.optional(z.literal('month')),
    targetStatus: z.record(z.string(), status),
  }),
  z.object({ rule: z.literal('levels'), max: z.number(), ruleStatus: status }),
  z.object({
    rule: z.literal('bands'),
    bands: z.array(z.object({ atLeast: z.number(), share: z.number() })),
    ruleStatus: status,
  }),
  z.object({ rule: z.literal('yesNo'), ruleStatus: status }),
  z.object({ rule: z.literal('minMax'), ruleStatus: status }),
  z.object({ rule: z.literal('none') }),
]);

const indicator = z.object({
  code: z.string(),
  group: z.string(),
  name: text,
  kind: z.enum(['ratio', 'count', 'level', 'boolean']),
  uom: text,
  higherIsBetter: z.boolean(),
  points: z.number(),
  scoring,
  frequency,
  measure: z.enum(['STOCK', 'FLOW', 'LAST_12_MONTHS']),
  mergeRule: z.enum(['sum-num/den', 'sum', 'all', 'min']),
  zeroDenominator: z.optional(z.enum(['notApplicable', 'error'])),
  computed: z.boolean(),
  numerator: z.optional(text),
  denominator: z.optional(text),
  counted: z.optional(text),
  levels: z.optional(text),
  source: z.string(),
});

export const methodBody: z.ZodMiniType<MethodVersion> = z.object({
  id: z.string(),
  name: text,
  legalBasis: z.array(text),
  carriesOut: z.optional(z.array(text)),
  totalPoints: z.number(),
  groups: z.array(z.object({ code: z.string(), name: text, points: z.number(), pillar: z.nullable(z.string()) })),
  pillars: z.array(z.object({ code: z.string(), name: text })),
  indicators: z.array(indicator),
  missingPolicy: z.enum(['ZERO', 'RENORMALISE', 'CARRY_FORWARD']),
  minimumCoverage: z.number(),
  winner: z.optional(z.enum(['TYPED', 'SOURCE'])),
});
