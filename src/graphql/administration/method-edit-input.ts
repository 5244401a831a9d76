import type { IndicatorEdit, MethodEdit } from '../../domain/administration/method-edit.js';
import type { NewIndicator } from '../../domain/administration/new-indicator.js';
import type { ScoringEdit } from '../../domain/administration/scoring-edit.js';
import type { IndicatorKind } from '../../domain/indicator/indicator.js';
import { ruleWithCode } from '../../domain/indicator/scoring-rules.js';
import type {
  IndicatorKind as AskedKind,
  ChangeMethodDraftInput,
  MethodIndicatorInput,
  MethodScoringInput,
  NewIndicatorInput,
} from '../generated/types.js';
import { atMost } from '../shared/accepted-texts.js';
import { badCount, badUserInput } from '../shared/errors.js';
import { ADMINISTRATION_ARGUMENT_TEXTS } from './texts.js';

const MOST_EDITS = 200;

const scoringEdit = ({ rule, max, bands, perMonth }: MethodScoringInput): ScoringEdit => ({
  rule: ruleWithCode(rule),
  max: max ?? undefined,
  bands: bands ?? undefined,
  perMonth: perMonth ?? undefined,
});

const KINDS: Readonly<Record<AskedKind, IndicatorKind>> = {
  RATIO: 'ratio',
  COUNT: 'count',
  LEVEL: 'level',
  BOOLEAN: 'boolean',
};

const indicatorEdit = ({
  code,
  name,
  points,
  higherIsBetter,
  scoring,
  targets,
  plausibility,
  noise,
  remove,
}: MethodIndicatorInput): IndicatorEdit => ({
  code,
  name: name ?? undefined,
  points: points ?? undefined,
  higherIsBetter: higherIsBetter ?? undefined,
  scoring: scoring ? scoringEdit(scoring) : undefined,
  targets: targets ?? undefined,
  plausibility: plausibility ?? undefined,
  noise: noise ?? undefined,
  remove: remove ?? undefined,
});

const newIndicator = ({
  unitOfMeasure: uom,
  higherIsBetter = true,
  mayNotApply = false,
  noise,
  kind,
  scoring,
  targets,
  numerator,
  denominator,
  counted,
  levels,
  source,
  sourceEn,
  ...fields
}: NewIndicatorInput): NewIndicator => ({
  ...fields,
  kind: KINDS[kind],
  uom,
  source: { vi: source, en: sourceEn || source },
  higherIsBetter,
  mayNotApply,
  noise: noise ?? undefined,
  scoring: scoringEdit(scoring),
  targets: targets ?? undefined,
  numerator: numerator ?? undefined,
  denominator: denominator ?? undefined,
  counted: counted ?? undefined,
  levels: levels ?? undefined,
});

export function methodEdit(input: ChangeMethodDraftInput): MethodEdit {
  const { nameVi, nameEn, totalPoints, missingPolicy, minimumCoverage, winner, legalBasis, clustering, namedMethods } =
    input;
  const { groups = [], add = [], indicators = [] } = input;
  for (const [name, { length }] of Object.entries({
    groups,
    add,
    indicators,
    legalBasis: legalBasis ?? [],
    namedMethods: namedMethods ?? [],
  }))
    if (length > MOST_EDITS) throw badCount(`input.${name}`, length, atMost(MOST_EDITS));
  if ((nameVi == null) !== (nameEn == null))
    throw badUserInput('input.nameEn', nameEn ?? null, ADMINISTRATION_ARGUMENT_TEXTS.bothNames);
  return {
    name: nameVi != null && nameEn != null ? { vi: nameVi, en: nameEn } : undefined,
    totalPoints: totalPoints ?? undefined,
    missingPolicy: missingPolicy ?? undefined,
    minimumCoverage: minimumCoverage ?? undefined,
    winner: winner ?? undefined,
    clustering: clustering ?? undefined,
    namedMethods: namedMethods ?? undefined,
    legalBasis: legalBasis ?? undefined,
    groups: groups.map(({ code, name, points }) => ({ code, name: name ?? undefined, points: points ?? undefined })),
    add: add.map(newIndicator),
    indicators: indicators.map(indicatorEdit),
  };
}
