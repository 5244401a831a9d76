import { type Indicator, noiseOf } from '../indicator/indicator.js';
import { INDICATOR_KIND_TEXTS } from '../indicator/texts.js';
import { clusteringOf, type Group, indicatorOf, type MethodVersion, type NamedMethod } from '../method/method.js';
import { codeOfMethod, namedMethodsOf } from '../method/named-method.js';
import { BOUND_TEXTS } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { namedTwice, outOfRange, refusal } from '../refusal/refusal.js';
import { type GivenFields, givenFields } from '../text/given-fields.js';
import { madeIndicator, type NewIndicator, newIndicatorFaults, withIndicator } from './new-indicator.js';
import { editedScoring, type ScoringEdit, type TargetEdit, targetFaults } from './scoring-edit.js';
import { legalBasisFaults, textFaults } from './text-faults.js';

/** Absent fields stay as they are. Targets are replaced as a whole. */
export type IndicatorEdit = Pick<Indicator, 'code'> &
  GivenFields<Pick<Indicator, 'name' | 'points' | 'higherIsBetter' | 'plausibility' | 'noise'>> & {
    readonly scoring?: ScoringEdit | undefined;
    readonly targets?: readonly TargetEdit[] | undefined;
    readonly remove?: boolean | undefined;
  };

export type GroupEdit = Pick<Group, 'code'> & GivenFields<Pick<Group, 'name' | 'points'>>;

/** `namedMethods`: all except the published one. */
export type MethodEdit = GivenFields<
  Pick<MethodVersion, 'name' | 'totalPoints' | 'missingPolicy' | 'minimumCoverage' | 'winner' | 'clustering'> &
    Pick<MethodVersion, 'namedMethods' | 'legalBasis'>
> & {
  readonly groups: readonly GroupEdit[];
  readonly add: readonly NewIndicator[];
  readonly indicators: readonly IndicatorEdit[];
};

const MOST_LEGAL_BASES = 20;

/**
 * Checks only the fields of the edit; `reasonsToRefuse` checks the whole method. @param versions all that were ever in
 * force
 */
export function methodEditFaults(
  method: MethodVersion,
  { name, legalBasis = [], groups, add, indicators }: MethodEdit,
  versions: readonly MethodVersion[],
): UserError[] {
  const knowsGroup = (code: string) => method.groups.some((group) => group.code === code);
  return [
    ...namedTwice(codesOf(groups), ['groups']),
    ...namedTwice(codesOf(indicators), ['indicators']),
    ...(name ? textFaults(name, ['name']) : []),
    ...legalBasisFaults(legalBasis, MOST_LEGAL_BASES),
    ...groups.flatMap(({ code, name }, i) => [
      ...(knowsGroup(code) ? [] : [refusal('NOT_FOUND', ['groups', String(i), 'code'], code)]),
      ...(name ? textFaults(name, ['groups', String(i), 'name']) : []),
    ]),
    ...newIndicatorFaults(without(method, indicators), versions, add),
    ...indicators.flatMap((edit, i) => indicatorFaults(method, edit, ['indicators', String(i)])),
  ];
}

const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

function indicatorFaults(method: MethodVersion, edit: IndicatorEdit, at: readonly string[]): UserError[] {
  const indicator = indicatorOf(method, edit.code);
  if (!indicator) return [refusal('NOT_FOUND', [...at, 'code'], edit.code)];
  const rule = edit.scoring?.rule ?? indicator.scoring.rule;
  return [
    ...(edit.name ? textFaults(edit.name, [...at, 'name']) : []),
    ...targetFaults(edit.targets, rule, at),
    ...plausibilityFaults(indicator, edit.plausibility, [...at, 'plausibility']),
  ];
}

const MOST_TIMES = 1_000;
const LARGEST_FROM = 1_000_000;

/** Faults of bounds of plausibility, which only a count has. */
export function plausibilityFaults(
  { kind }: Pick<Indicator, 'kind'>,
  plausibility: IndicatorEdit['plausibility'],
  at: readonly string[],
): UserError[] {
  if (!plausibility) return [];
  const { times, from } = plausibility;
  if (kind !== 'count')
    return [outOfRange(at, kind, 'COUNT', { value: INDICATOR_KIND_TEXTS[kind], other: INDICATOR_KIND_TEXTS.count })];
  return [
    ...(times > 1 && times <= MOST_TIMES
      ? []
      : [outOfRange([...at, 'times'], times, `1–${MOST_TIMES}`, { other: BOUND_TEXTS.aboveUpTo(1, MOST_TIMES) })]),
    ...(from >= 1 && from <= LARGEST_FROM ? [] : [outOfRange([...at, 'from'], from, `1–${LARGEST_FROM}`)]),
  ];
}

/** The method without removed indicators. One edit may remove an indicator and add another with its code. */
const without = (method: MethodVersion, indicators: readonly IndicatorEdit[]): MethodVersion => {
  const removed = new Set(indicators.flatMap(({ code, remove }) => (remove ? [code] : [])));
  return { ...method, indicators: method.indicators.filter(({ code }) => !removed.has(code)) };
};

export function editedMethod(
  method: MethodVersion,
  edit: MethodEdit,
  versions: readonly MethodVersion[],
): MethodVersion {
  const { groups, add, indicators, ...named } = edit;
  const fields = { ...named, ...sameAsBefore(method, named) };
  const edits = new Map(indicators.map((indicatorEdit) => [indicatorEdit.code, indicatorEdit]));
  const ofGroups = new Map(groups.map((groupEdit) => [groupEdit.code, groupEdit]));
  const kept = method.indicators.flatMap((indicator) => editedIndicator(indicator, edits.get(indicator.code)));
  return {
    ...method,
    ...givenFields(fields),
    groups: method.groups.map((group) => {
      const { points = group.points, name = group.name } = ofGroups.get(group.code) ?? {};
      return { ...group, name, points };
    }),
    indicators: add.reduce((all, added) => withIndicator(all, madeIndicator(added, versions)), kept),
  };
}

/** Keeps absent what a form sends as the usual: clustering, and the named methods that the version has anyway. */
function sameAsBefore(
  method: MethodVersion,
  { clustering, namedMethods }: Partial<MethodEdit>,
): Partial<MethodVersion> {
  const codes = (ways: readonly NamedMethod[]) => ways.map(codeOfMethod).join();
  const isSame = namedMethods && codes(namedMethods) === codes(namedMethodsOf(method).slice(1));
  return {
    ...(clustering === clusteringOf(method) && { clustering: method.clustering }),
    ...(isSame && { namedMethods: method.namedMethods }),
  };
}

function editedIndicator(indicator: Indicator, edit: IndicatorEdit | undefined): Indicator[] {
  if (!edit) return [indicator];
  if (edit.remove) return [];
  const { name = indicator.name, points = indicator.points, higherIsBetter = indicator.higherIsBetter } = edit;
  const plausibility = edit.plausibility ?? indicator.plausibility;
  const scoring = editedScoring(indicator.scoring, edit);
  const noise = edit.noise === noiseOf(indicator) ? indicator.noise : (edit.noise ?? indicator.noise);
  const said = { ...(plausibility && { plausibility }), ...(noise && { noise }) };
  return [{ ...indicator, name, points, higherIsBetter, scoring, ...said }];
}
