import type { Band, RuleStatus, Scoring } from '../indicator/indicator.js';
import { SCORING_RULE_TEXTS } from '../indicator/word-texts.js';
import type { UserError } from '../refusal/codes.js';
import { outOfRange, refusal } from '../refusal/refusal.js';
import type { Text } from '../text/text.js';

/** How an indicator is to be scored; what else the rule needs stands beside it. */
export type ScoringEdit = {
  readonly rule: Scoring['rule'];
  readonly max?: number | undefined;
  readonly bands?: readonly Band[] | undefined;
  readonly perMonth?: boolean | undefined;
};

export type TargetEdit = { readonly year: number; readonly value: number };

/** A rule that an administrator sets is a local rule, whatever the earlier one was. */
const LOCAL: RuleStatus = 'local';
const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;
/** A year has no groups. */
const YEARS: Text = { vi: `${FIRST_YEAR}–${LAST_YEAR}`, en: `${FIRST_YEAR}–${LAST_YEAR}` };

export function targetFaults(
  targets: readonly TargetEdit[] | undefined,
  rule: Scoring['rule'],
  at: readonly string[],
): UserError[] {
  if (!targets) return [];
  const years = targets.map(({ year }) => year);
  return [
    ...(rule === 'target'
      ? []
      : [
          outOfRange([...at, 'targets'], rule, 'TARGET', {
            value: SCORING_RULE_TEXTS[rule],
            other: SCORING_RULE_TEXTS.target,
          }),
        ]),
    ...years.flatMap((year, i) => {
      const place = [...at, 'targets', String(i), 'year'];
      if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
        return [outOfRange(place, String(year), `${FIRST_YEAR}–${LAST_YEAR}`, { other: YEARS })];
      return years.indexOf(year) < i ? [refusal('NAMED_TWICE', place, String(year))] : [];
    }),
  ];
}

export function editedScoring(
  before: Scoring,
  {
    scoring,
    targets,
  }: { readonly scoring?: ScoringEdit | undefined; readonly targets?: readonly TargetEdit[] | undefined },
): Scoring {
  const rule = scoring?.rule ?? before.rule;
  switch (rule) {
    case 'target': {
      const was = before.rule === 'target' ? before : { target: {}, targetStatus: {}, per: undefined };
      const per = scoring ? scoring.perMonth : was.per === 'month';
      const listed = targets?.map(({ year, value }) => [String(year), value] as const) ?? Object.entries(was.target);
      // An unchanged target keeps its status.
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
