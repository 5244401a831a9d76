import * as z from 'zod/mini';
import { LEVEL_OF_KIND, UNIT_LEVELS, type UnitKind } from '../../domain/register/unit.js';
import { withMarks } from '../../domain/sheet/unit-name.js';
import { instant, localDate, text } from '../table/item.js';

const kind = z.enum(Object.keys(LEVEL_OF_KIND) as [UnitKind, ...UnitKind[]]);
const clause = z.nullable(z.string());

const formed = z.pipe(
  z.object({
    id: z.string(),
    kind,
    gsoCode: z.nullable(z.string()),
    name: text,
    parent: z.nullable(z.string()),
    villageCount: z.optional(z.number()),
    isVillageCountDemonstration: z.optional(z.boolean()),
  }),
  z.transform((unit) => ({ ...unit, name: { vi: unit.name.vi, en: withMarks(unit.name, unit.kind) } })),
);

/** A rename without a change of kind stores no kind. The marks for the English name then come from the name itself. */
const renamed = z.pipe(
  text,
  z.transform((name) => ({ vi: name.vi, en: withMarks(name) })),
);

const change = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('FORM'),
    unit: formed,
    predecessors: z.array(z.object({ unit: z.string(), extent: z.enum(['WHOLE', 'PART', 'REST', 'PART_AREA_ONLY']) })),
    outside: z.array(z.object({ name: z.string(), isUnit: z.boolean() })),
    clause,
  }),
  z.object({
    of: z.literal('ALTER'),
    unit: z.string(),
    name: z.optional(renamed),
    kind: z.optional(kind),
    parent: z.optional(z.string()),
    gsoCode: z.optional(z.string()),
    clause,
  }),
  z.object({ of: z.literal('END'), unit: z.string(), heirsOutside: z.array(z.string()), clause }),
  z.object({ of: z.literal('END_LEVEL'), level: z.enum(UNIT_LEVELS), within: z.nullable(z.string()), clause }),
]);

/** A reorganisation as drafts and the register store it. */
export const reorganisationBody = z.object({
  id: z.string(),
  effective: localDate,
  decision: z.string(),
  changes: z.array(change),
  scopeHeirs: z.optional(z.array(z.object({ scope: z.string(), heir: z.string() }))),
  confirmedBy: z.optional(z.string()),
  publishedAt: z.optional(instant),
});
