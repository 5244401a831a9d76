import type { IndicatorEdit, MethodEdit } from '../../domain/administration/method-edit.js';
import type { NewIndicator } from '../../domain/administration/new-indicator.js';
import type { ScoringEdit } from '../../domain/administration/scoring-edit.js';
import { ruleWithCode } from '../../domain/indicator/scoring-rules.js';
import { domainName } from '../../domain/text/contract-code.js';
import type {
  ChangeMethodDraftInput,
  MethodIndicatorInput,
  MethodScoringInput,
  NewIndicatorInput,
} from '../generated/types.js';
import { ADMINISTRATION_ARGUMENT_TEXTS, atMost } from '../shared/accepted-texts.js';
import { withoutNulls } from '../shared/arguments.js';
import { badCount, badUserInput } from '../shared/errors.js';

const MOST_EDITS = 200;

const scoringEdit = ({ rule, ...numbers }: MethodScoringInput): ScoringEdit => ({
  ...withoutNulls(numbers),
  rule: ruleWithCode(rule),
});

const indicatorEdit = ({ scoring, ...fields }: MethodIndicatorInput): IndicatorEdit => ({
  ...withoutNulls(fields),
  ...(scoring && { scoring: scoringEdit(scoring) }),
});

const newIndicator = ({
  unitOfMeasure: uom,
  kind,
  scoring,
  source,
  sourceEn,
  ...fields
}: NewIndicatorInput): NewIndicator => ({
  higherIsBetter: true,
  mayNotApply: false,
  ...withoutNulls(fields),
  kind: domainName(kind),
  uom,
  source: { vi: source, en: sourceEn || source },
  scoring: scoringEdit(scoring),
});

export function methodEdit(input: ChangeMethodDraftInput): MethodEdit {
  const { nameVi, nameEn, groups = [], add = [], indicators = [], legalBasis, namedMethods, ...others } = input;
  const lists = { groups, add, indicators, legalBasis: legalBasis ?? [], namedMethods: namedMethods ?? [] };
  for (const [name, { length }] of Object.entries(lists))
    if (length > MOST_EDITS) throw badCount(`input.${name}`, length, atMost(MOST_EDITS));
  if ((nameVi == null) !== (nameEn == null))
    throw badUserInput('input.nameEn', nameEn ?? null, ADMINISTRATION_ARGUMENT_TEXTS.bothNames);
  const { draft: _, expectedRevision: __, idempotencyKey: ___, reason: ____, ...rules } = others;
  return {
    ...withoutNulls({ ...rules, legalBasis, namedMethods }),
    name: nameVi != null && nameEn != null ? { vi: nameVi, en: nameEn } : undefined,
    groups: groups.map(withoutNulls),
    add: add.map(newIndicator),
    indicators: indicators.map(indicatorEdit),
  };
}
