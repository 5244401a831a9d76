import type { Band, RuleFields, RuleStatus } from '../indicator/rule.js';
import { SCORING_RULE_TEXTS } from '../indicator/rule-texts.js';
import { keptBy, madeScoring, type Scoring } from '../indicator/scoring-rules.js';
import type { UserError } from '../refusal/codes.js';
import { outOfRange, refusal } from '../refusal/refusal.js';
import type { Text } from '../text/text.js';

/** The new rule of an indicator, with the numbers that the rule needs. */
export type ScoringEdit = {
  readonly rule: Scoring['rule'];
  readonly max?: number | undefined;
  readonly bands?: readonly Band[] | undefined;
  readonly perMonth?: boolean | undefined;
};

export type TargetEdit = { readonly year: number; readonly value: number };

/** A rule that an administrator sets is local, whatever the earlier one was. */
const LOCAL: RuleStatus = 'local';
const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;
/** Years have no mark between thousands. */
const YEARS: Text = { vi: `${FIRST_YEAR}–${LAST_YEAR}`, en: `${FIRST_YEAR}–${LAST_YEAR}` };

export function targetFaults(
  targets: readonly TargetEdit[] | undefined,
  rule: Scoring['rule'],
  at: readonly string[],
): UserError[] {
  if (!targets) return [];
  const years = targets.map(({ year }) => year);
  return [
    ...(keptBy(rule).target
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

type Edits = { readonly scoring?: ScoringEdit | undefined; readonly targets?: readonly TargetEdit[] | undefined };

/** The scoring after an edit. Choosing a rule without numbers again changes nothing. */
export function editedScoring(before: Scoring, edits: Edits): Scoring {
  const { scoring } = edits;
  const rule = scoring?.rule ?? before.rule;
  const kept = keptBy(rule);
  if (kept.target) return madeScoring(rule, editedTargets(before, edits));
  if (before.rule === rule && !(scoring && (kept.max || kept.bands))) return before;
  return madeScoring(rule, { max: scoring?.max ?? 0, bands: scoring?.bands ?? [], ruleStatus: LOCAL });
}

/** An unchanged target keeps its status. */
function editedTargets(before: Scoring, { scoring, targets }: Edits): Partial<RuleFields> {
  const was: Partial<RuleFields> & Pick<Scoring, 'rule'> = before;
  const listed = targets?.map(({ year, value }) => [String(year), value] as const) ?? Object.entries(was.target ?? {});
  const statusOf = (year: string, value: number) =>
    was.target?.[year] === value ? (was.targetStatus?.[year] ?? LOCAL) : LOCAL;
  return {
    target: Object.fromEntries(listed),
    ...((scoring ? scoring.perMonth : was.per === 'month') && { per: 'month' }),
    targetStatus: Object.fromEntries(listed.map(([year, value]) => [year, statusOf(year, value)])),
  };
}
