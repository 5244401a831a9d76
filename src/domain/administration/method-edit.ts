import type { Band, Indicator, RuleStatus, Scoring } from '../indicator.js';
import { indicatorOf, type MethodVersion, type MissingPolicy } from '../method.js';
import type { Text } from '../text.js';
import type { UserError } from '../user-error.js';
import { type FieldChange, fieldChanges } from './field-changes.js';
import { outOfRange, refusal } from './refusal.js';

/** How an indicator is to be scored; what else the rule needs stands beside it. */
export type ScoringEdit = {
  readonly rule: Scoring['rule'];
  readonly max?: number | undefined;
  readonly bands?: readonly Band[] | undefined;
  readonly perMonth?: boolean | undefined;
};

/** What is not named stays. Targets are replaced as a whole. */
export type IndicatorEdit = {
  readonly code: string;
  readonly points?: number | undefined;
  readonly higherIsBetter?: boolean | undefined;
  readonly scoring?: ScoringEdit | undefined;
  readonly targets?: readonly { readonly year: number; readonly value: number }[] | undefined;
  readonly remove?: boolean | undefined;
};

export type MethodEdit = {
  readonly name?: Text | undefined;
  readonly totalPoints?: number | undefined;
  readonly missingPolicy?: MissingPolicy | undefined;
  readonly minimumCoverage?: number | undefined;
  readonly winner?: 'TYPED' | 'SOURCE' | undefined;
  readonly groups: readonly { readonly code: string; readonly points: number }[];
  readonly indicators: readonly IndicatorEdit[];
};

/** What an administrator sets is a local rule, whatever stood there before. */
const LOCAL: RuleStatus = 'local';
const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;

/** Nothing is judged here but what the edit names: whether the method holds together, `reasonsToRefuse` says. */
export function methodEditFaults(method: MethodVersion, { groups, indicators }: MethodEdit): UserError[] {
  const twice = (codes: readonly string[], list: string) =>
    codes.flatMap((code, i) => (codes.indexOf(code) < i ? [refusal('NAMED_TWICE', [list, String(i)], code)] : []));
  const knowsGroup = (code: string) => method.groups.some((group) => group.code === code);
  return [
    ...twice(
      groups.map(({ code }) => code),
      'groups',
    ),
    ...twice(
      indicators.map(({ code }) => code),
      'indicators',
    ),
    ...groups.flatMap(({ code }, i) =>
      knowsGroup(code) ? [] : [refusal('NOT_FOUND', ['groups', String(i), 'code'], code)],
    ),
    ...indicators.flatMap((edit, i) => indicatorFaults(method, edit, ['indicators', String(i)])),
  ];
}

function indicatorFaults(method: MethodVersion, edit: IndicatorEdit, at: readonly string[]): UserError[] {
  const indicator = indicatorOf(method, edit.code);
  if (!indicator) return [refusal('NOT_FOUND', [...at, 'code'], edit.code)];
  const { targets = [] } = edit;
  const rule = edit.scoring?.rule ?? indicator.scoring.rule;
  const years = targets.map(({ year }) => year);
  return [
    ...(edit.targets && rule !== 'target' ? [outOfRange([...at, 'targets'], rule, 'TARGET')] : []),
    ...years.flatMap((year, i) => {
      const place = [...at, 'targets', String(i), 'year'];
      if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
        return [outOfRange(place, year, `${FIRST_YEAR}–${LAST_YEAR}`)];
      return years.indexOf(year) < i ? [refusal('NAMED_TWICE', place, year)] : [];
    }),
  ];
}

export function editedMethod(method: MethodVersion, edit: MethodEdit): MethodVersion {
  const { groups, indicators, ...fields } = edit;
  const edits = new Map(indicators.map((each) => [each.code, each]));
  const points = new Map(groups.map((each) => [each.code, each.points]));
  return {
    ...method,
    ...(Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as Partial<MethodVersion>),
    groups: method.groups.map((group) => ({ ...group, points: points.get(group.code) ?? group.points })),
    indicators: method.indicators.flatMap((indicator) => editedIndicator(indicator, edits.get(indicator.code))),
  };
}

function editedIndicator(indicator: Indicator, edit: IndicatorEdit | undefined): Indicator[] {
  if (!edit) return [indicator];
  if (edit.remove) return [];
  const { points = indicator.points, higherIsBetter = indicator.higherIsBetter } = edit;
  return [{ ...indicator, points, higherIsBetter, scoring: editedScoring(indicator.scoring, edit) }];
}

function editedScoring(before: Scoring, { scoring, targets }: IndicatorEdit): Scoring {
  const rule = scoring?.rule ?? before.rule;
  switch (rule) {
    case 'target': {
      const was = before.rule === 'target' ? before : { target: {}, targetStatus: {}, per: undefined };
      const per = scoring ? scoring.perMonth : was.per === 'month';
      const listed = targets?.map(({ year, value }) => [String(year), value] as const) ?? Object.entries(was.target);
      // A target that stays what it was keeps where it comes from.
      const statusOf = (year: string, value: number) =>
        (was.target as Record<string, number>)[year] === value
          ? ((was.targetStatus as Record<string, RuleStatus>)[year] ?? LOCAL)
          : LOCAL;
      return {
        rule,
        target: Object.fromEntries(listed),
        ...(per && { per: 'month' as const }),
        targetStatus: Object.fromEntries(listed.map(([year, value]) => [year, statusOf(year, value)])),
      };
    }
    case 'levels':
      return scoring || before.rule !== 'levels' ? { rule, max: scoring?.max ?? 0, ruleStatus: LOCAL } : before;
    case 'bands':
      return scoring || before.rule !== 'bands' ? { rule, bands: scoring?.bands ?? [], ruleStatus: LOCAL } : before;
    case 'yesNo':
    case 'minMax':
      return before.rule === rule ? before : { rule, ruleStatus: LOCAL };
    case 'none':
      return { rule };
  }
}

/** One field of a method version that another one has otherwise; neither indicator nor group = of the version itself. */
export type MethodChange = FieldChange & { readonly indicator: string | null; readonly group: string | null };

/** Field by field; ids differ in any case and say nothing. */
export function methodChanges(before: MethodVersion, after: MethodVersion): MethodChange[] {
  return fieldChanges(shownMethod(before), shownMethod(after)).map(({ field, ...change }) => {
    const [list, code = '', ...rest] = field.split('.');
    if (list === 'indicators') return { ...change, indicator: code, group: null, field: rest.join('.') };
    if (list === 'groups') return { ...change, indicator: null, group: code, field: rest.join('.') };
    return { ...change, indicator: null, group: null, field };
  });
}

export const shownMethod = ({ id: _, groups, pillars, indicators, ...version }: MethodVersion): unknown => ({
  ...version,
  pillars: byCode(pillars),
  groups: byCode(groups),
  indicators: byCode(indicators),
});

const byCode = (list: readonly { readonly code: string }[]) =>
  Object.fromEntries(list.map(({ code, ...fields }) => [code, fields]));
