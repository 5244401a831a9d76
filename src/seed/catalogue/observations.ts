import { z } from 'zod';
import type { Observation } from '../../domain/figure/observation.js';
import type { Text } from '../../domain/text/text.js';
import file from '../data/published-observations.json' with { type: 'json' };
import { seededRegister } from '../register/register.js';
import { ARTICLE, QUOTATIONS, UNITS_OF_COUNT } from './texts.js';

const entry = z.object({
  indicator: z.string().nullable(),
  /** The code of the statistics office. */
  unit: z.string(),
  relation: z.enum(['EQ', 'GT', 'LT']),
  numerator: z.number().nullish(),
  denominator: z.number().nullish(),
  value: z.number().nullish(),
  /** The number of times that an event took place. */
  count: z.number().optional(),
  uom: z.string(),
  event: z.string().optional(),
  relatedTo: z.string().optional(),
  note: z.string().optional(),
});

function inBoth(words: string): Text {
  const text = UNITS_OF_COUNT.find(({ vi, en }) => vi === words || en === words);
  if (!text) throw new RangeError(`"${words}" in published-observations.json has no translation`);
  return text;
}

const idOfCode = (gsoCode: string): string => {
  const unit = seededRegister(false).units.find((candidate) => candidate.gsoCode === gsoCode);
  if (!unit) throw new RangeError(`published-observations.json names the unknown unit ${gsoCode}`);
  return unit.id;
};

/** The article's figures of the whole district. They are bounds without a period, so no ranking can use them. */
export const publishedObservations = (): Observation[] =>
  z
    .array(entry)
    .parse(file.observations)
    .map((published) => ({
      unit: idOfCode(published.unit),
      indicator: published.indicator,
      relation: published.relation,
      numerator: published.numerator ?? null,
      denominator: published.denominator ?? null,
      value: published.value ?? published.count ?? null,
      uom: inBoth(published.uom),
      event: published.event === undefined ? null : inBoth(published.event),
      relatedTo: published.relatedTo ?? null,
      note: published.note === undefined ? null : inBoth(published.note),
      source: ARTICLE,
      quotation: QUOTATIONS[published.indicator ?? ''] ?? null,
    }));
