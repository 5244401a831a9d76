import { type ContractCode, contractCode } from '../text/contract-code.js';
import { MIN_MAX, type MinMaxScoring } from './min-max-rule.js';
import {
  type Band,
  faultsWhere,
  inRange,
  isComputable,
  type RuleFields,
  type RuleStatus,
  type ScoringFault,
  type ScoringRule,
  type Traits,
} from './rule.js';
import { TARGET, type TargetScoring } from './target-rule.js';

type BandsScoring = { readonly rule: 'bands' } & Pick<RuleFields, 'bands' | 'ruleStatus'>;

/** Gives the share of the highest threshold not above the value. */
const BANDS: ScoringRule<BandsScoring> = {
  keeps: { bands: true, ruleStatus: true },
  canPreferLower: true,
  faults: ({ bands }, { higherIsBetter }) =>
    faultsWhere({
      BANDS_NOT_FROM_ZERO: bands[0]?.atLeast !== 0,
      BANDS_NOT_MONOTONE: !areMonotone(bands, higherIsBetter),
    }),
  notComputable: ({ bands }, higherIsBetter) =>
    faultsWhere({ BANDS_NOT_MONOTONE: !areMonotone(bands, higherIsBetter) }),
  share:
    ({ bands }) =>
    (value) =>
      bandShare(value, bands),
  better({ bands }, value, { higherIsBetter }) {
    const share = bandShare(value, bands);
    if (higherIsBetter) {
      const next = bands.find((band) => band.atLeast > value && band.share > share);
      return next && { value: next.atLeast, upwards: true, isBeyond: false };
    }
    // A better figure lies below the lowest threshold that earns no more than now.
    const above = bands.find((band) => band.share <= share);
    return above && above.atLeast > 0 ? { value: above.atLeast, upwards: false, isBeyond: true } : undefined;
  },
  full: ({ bands }) => ({ part: bands.toSorted((a, b) => b.share - a.share)[0]?.atLeast ?? 0, whole: 100 }),
};

function bandShare(value: number, bands: readonly Band[]): number {
  let share = 0;
  for (const band of bands) {
    if (band.atLeast > value) break;
    share = band.share;
  }
  return share;
}

/** Thresholds rise. Shares are in 0..1 and never fall towards a better figure. */
const areMonotone = (bands: readonly Band[], higherIsBetter: boolean): boolean =>
  bands.every(({ atLeast, share }, i) => {
    if (!(share >= 0 && share <= 1)) return false;
    const before = bands[i - 1];
    if (!before) return true;
    return before.atLeast < atLeast && (higherIsBetter ? before.share <= share : before.share >= share);
  });

type LevelsScoring = { readonly rule: 'levels' } & Pick<RuleFields, 'max' | 'ruleStatus'>;
type YesNoScoring = { readonly rule: 'yesNo' } & Pick<RuleFields, 'ruleStatus'>;
type NoScoring = { readonly rule: 'none' };

/** The rule that makes a figure a share 0..1 of the indicator's points (DOMAIN.md §2). */
export type Scoring = TargetScoring | LevelsScoring | BandsScoring | YesNoScoring | MinMaxScoring | NoScoring;

/** Gives level / highest level. */
const LEVELS: ScoringRule<LevelsScoring> = {
  keeps: { max: true, ruleStatus: true },
  faults: ({ max }, { kind }) =>
    faultsWhere({ LEVELS_ON_OTHER_KIND: kind !== 'level', LEVELS_MAX_NOT_POSITIVE: !(max > 0) }),
  notComputable: ({ max }) => faultsWhere({ LEVELS_MAX_NOT_POSITIVE: !isComputable(max) }),
  share:
    ({ max }) =>
    (value) =>
      inRange(value / max),
  better({ max }, value) {
    const next = Math.floor(value) + 1;
    return next <= max ? { value: next, upwards: true, isBeyond: false } : undefined;
  },
  full: ({ max }) => ({ part: max, whole: 1 }),
};

/** Gives all points for yes, none for no. */
const YES_NO: ScoringRule<YesNoScoring> = {
  keeps: { ruleStatus: true },
  faults: (_scoring, { kind }) => faultsWhere({ YES_NO_ON_OTHER_KIND: kind !== 'boolean' }),
  share: () => inRange,
  better: () => ({ value: 1, upwards: true, isBeyond: false }),
  full: () => ({ part: 1, whole: 1 }),
};

/** A page shows the figure; nothing scores it. */
const NONE: ScoringRule<NoScoring> = {
  keeps: {},
  canPreferLower: true,
  faults: (_scoring, { points }) => faultsWhere({ POINTS_WITHOUT_RULE: points !== 0 }),
  share: () => () => Number.NaN,
  better: () => undefined,
  full: () => undefined,
};

const SCORING_RULES = {
  target: TARGET,
  levels: LEVELS,
  bands: BANDS,
  yesNo: YES_NO,
  minMax: MIN_MAX,
  none: NONE,
} satisfies { readonly [R in Scoring['rule']]: ScoringRule<Extract<Scoring, { rule: R }>> };

/** The rule of a scoring. Call its functions with that same scoring. */
export const scoringRule = ({ rule }: Pick<Scoring, 'rule'>): ScoringRule<Scoring> => SCORING_RULES[rule];

/** The fields that a rule keeps. */
export const keptBy = (rule: Scoring['rule']): { readonly [F in keyof RuleFields]?: true } => SCORING_RULES[rule].keeps;

const NAMES = Object.keys(SCORING_RULES) as Scoring['rule'][];
const byCode = new Map(NAMES.map((rule) => [contractCode(rule), rule]));

/** The rule by its name in the contract. */
export const ruleWithCode = (code: ContractCode<Scoring['rule']>) => byCode.get(code) as Scoring['rule'];

/** Makes a scoring from the given numbers, of which the rule keeps its own fields. */
export function madeScoring(rule: Scoring['rule'], given: Partial<RuleFields>): Scoring {
  const all: RuleFields = { max: 0, bands: [], target: {}, targetStatus: {}, ruleStatus: 'local', ...given };
  return { rule, ...Object.fromEntries(Object.entries(all).filter(([field]) => field in keptBy(rule))) } as Scoring;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isStatus = (value: unknown): value is RuleStatus =>
  value === 'official' || value === 'local' || value === 'unverified';
const isBand = (value: unknown): value is Band =>
  isObject(value) && 'atLeast' in value && 'share' in value && isNumber(value.atLeast) && isNumber(value.share);

/** Checks the value of each stored field. */
const FIELDS: { readonly [F in keyof RuleFields]-?: (value: unknown) => boolean } = {
  target: (value) => isObject(value) && Object.values(value).every(isNumber),
  per: (value) => value === undefined || value === 'month',
  targetStatus: (value) => isObject(value) && Object.values(value).every(isStatus),
  max: isNumber,
  bands: (value) => Array.isArray(value) && value.every(isBand),
  ruleStatus: isStatus,
};

/** Whether a stored value is a scoring with every field of its rule. */
export function isScoring(value: unknown): value is Scoring {
  if (!isObject(value) || !('rule' in value)) return false;
  const rule = NAMES.find((name) => name === value.rule);
  const stored: Readonly<Record<string, unknown>> = { ...value };
  const isField = ([field, is]: [string, (value: unknown) => boolean]) => is(stored[field]);
  return (
    rule !== undefined &&
    Object.entries(FIELDS)
      .filter(([field]) => field in keptBy(rule))
      .every(isField)
  );
}

/** The faults of one indicator's rule. */
export function scoringFaults(indicator: Traits & { readonly scoring: Scoring; readonly computed: boolean }) {
  const { scoring, kind, frequency, points, higherIsBetter, computed } = indicator;
  const rule = scoringRule(scoring);
  const faults: ScoringFault[] = faultsWhere({
    POINTS_NEGATIVE: points < 0,
    LOWER_IS_BETTER_WITHOUT_BANDS_OR_MIN_MAX: !higherIsBetter && !rule.canPreferLower,
    // The service computes only the share of reports on time, a monthly ratio.
    COMPUTED_NOT_MONTHLY_RATIO: computed && (kind !== 'ratio' || frequency !== 'MONTHLY'),
  });
  return [...faults, ...rule.faults(scoring, indicator)];
}
