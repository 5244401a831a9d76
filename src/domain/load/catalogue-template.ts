import type { Indicator, Scoring } from '../indicator/indicator.js';
import { bandsText } from '../indicator/rule-texts.js';
import { relationsOf } from '../method/figure-relations.js';
import type { MethodVersion } from '../method/method.js';
import { codeOfMethod } from '../method/named-method.js';
import { namedMethodText } from '../method/named-method-texts.js';
import { type CatalogueColumn, targetsText, wordFor } from '../sheet/catalogue-cells.js';
import { CATALOGUE_COLUMNS } from '../sheet/catalogue-texts.js';
import type { SheetCell } from '../sheet/cell.js';
import type { Text } from '../text/text.js';

type Cells = Readonly<Partial<Record<CatalogueColumn, SheetCell | Text>>>;

export const CATALOGUE_TEMPLATE = Object.keys(CATALOGUE_COLUMNS) as readonly CatalogueColumn[];

/** A method version as the rows of a file, from which it can be read again. */
export function catalogueLines(method: MethodVersion): Cells[] {
  const { mustEqual, villages, sameDenominator, shouldEqual, shouldNotExceed } = relationsOf(method);
  const row = (kind: Parameters<typeof wordFor<'row'>>[1], cells: Cells): Cells => ({
    row: wordFor('row', kind),
    ...cells,
  });
  const relation = (kind: Parameters<typeof wordFor<'relation'>>[1], code: string, group: string): Cells =>
    row('RELATION', { code, group, rule: wordFor('relation', kind) });
  const pairs = { mustEqual, shouldEqual, shouldNotExceed };
  return [
    row('METHOD', {
      code: method.id,
      ...nameCells(method.name),
      points: method.totalPoints,
      rule: wordFor('policy', method.missingPolicy),
      bands: method.minimumCoverage,
      ...(method.clustering !== undefined && { noise: method.clustering }),
    }),
    ...method.legalBasis.map((text) => row('BASIS', nameCells(text))),
    ...(method.carriesOut ?? []).map((text) => row('CARRIES_OUT', nameCells(text))),
    ...method.pillars.map(({ code, name }) => row('PILLAR', { code, ...nameCells(name) })),
    ...method.groups.map(({ code, name, points, pillar }) =>
      row('GROUP', { code, ...nameCells(name), points, group: pillar }),
    ),
    ...method.indicators.map((indicator) => row('INDICATOR', indicatorCells(indicator))),
    ...villages.map((code) => relation('villages', code, '')),
    ...sameDenominator.map((codes) => relation('sameDenominator', codes.join(', '), '')),
    ...(['mustEqual', 'shouldEqual', 'shouldNotExceed'] as const).flatMap((kind) =>
      pairs[kind].map(({ of, as }) => relation(kind, of.join('.'), as.join('.'))),
    ),
    ...(method.namedMethods ?? []).map((way) =>
      row('WAY', { code: codeOfMethod(way), ...nameCells(namedMethodText(way)) }),
    ),
  ];
}

const nameCells = ({ vi, en }: Text): Cells => ({ nameVi: vi, nameEn: en });

function indicatorCells(indicator: Indicator): Cells {
  const { code, group, name, points, kind, uom, frequency, measure, mergeRule, scoring, zeroDenominator } = indicator;
  const both = (field: 'numerator' | 'denominator' | 'counted', text: Text | undefined): Cells =>
    text ? { [`${field}Vi`]: text.vi, [`${field}En`]: text.en } : {};
  return {
    code,
    ...nameCells(name),
    group,
    points,
    kind: wordFor('kind', kind),
    uomVi: uom.vi,
    uomEn: uom.en,
    frequency: wordFor('frequency', frequency),
    measure: wordFor('measure', measure),
    merge: wordFor('merge', mergeRule),
    ...scoringCells(scoring),
    better: wordFor('better', indicator.higherIsBetter ? 'high' : 'low'),
    ...(zeroDenominator && { zero: wordFor('zero', zeroDenominator) }),
    ...(indicator.computed && { computed: wordFor('computed', 'yes') }),
    ...both('numerator', indicator.numerator),
    ...both('denominator', indicator.denominator),
    ...both('counted', indicator.levels ?? indicator.counted),
    source: indicator.source.vi,
    sourceEn: indicator.source.en,
    ...(indicator.plausibility && {
      plausibility: bandsText([{ atLeast: indicator.plausibility.times, share: indicator.plausibility.from }]),
    }),
    ...(indicator.noise && { noise: wordFor('noise', indicator.noise) }),
  };
}

const scoringCells = (scoring: Scoring): Cells => ({
  rule: wordFor('rule', 'per' in scoring ? 'targetPerMonth' : scoring.rule),
  ...('target' in scoring && { targets: targetsText(scoring) }),
  ...('max' in scoring && { bands: scoring.max }),
  ...('bands' in scoring && { bands: bandsText(scoring.bands) }),
  ...('ruleStatus' in scoring && { status: wordFor('status', scoring.ruleStatus) }),
});
