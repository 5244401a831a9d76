import { type Indicator, type IndicatorKind, isReservedCode, MERGED_BY, type Noise } from '../indicator/indicator.js';
import { INDICATOR_KIND_TEXTS } from '../indicator/texts.js';
import { indicatorOf, type MethodVersion } from '../method/method.js';
import { BOUND_TEXTS } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { outOfRange, refusal, reservedCode } from '../refusal/refusal.js';
import type { Text } from '../text/text.js';
import { FREQUENCY_TEXTS } from '../time/texts.js';
import { editedScoring, type ScoringEdit, type TargetEdit, targetFaults } from './scoring-edit.js';
import { textFaults } from './text-faults.js';

type PartName = 'numerator' | 'denominator' | 'counted' | 'levels';

/** Everything that defines an indicator. The rule for merging units follows from its kind. */
export type NewIndicator = { readonly [part in PartName]?: Text | undefined } & Pick<
  Indicator,
  'code' | 'group' | 'name' | 'kind' | 'uom' | 'higherIsBetter' | 'points' | 'frequency' | 'measure' | 'source'
> & {
    readonly scoring: ScoringEdit;
    readonly targets?: readonly TargetEdit[] | undefined;
    /** True: 0/0 means "not applicable". False: such a ratio is refused. */
    readonly mayNotApply: boolean;
    /** Whether chance has a part in the figure; absent = the kind decides. */
    readonly noise?: Noise | undefined;
  };

/** The code is part of field names and paths, so it has no dots. */
const CODE = /^[A-Z][A-Z0-9_-]{1,19}$/;
const MOST_INDICATORS = 200;

/** The texts that each kind of indicator needs, so that people know what to fill in. */
const PARTS: Readonly<Record<IndicatorKind, readonly PartName[]>> = {
  ratio: ['numerator', 'denominator'],
  count: ['counted'],
  level: ['levels'],
  boolean: [],
};
const ALL_PARTS: readonly PartName[] = ['numerator', 'denominator', 'counted', 'levels'];

/** Whether an indicator may have a text. A yes-or-no indicator may say what counts as yes. */
const maySay = (kind: IndicatorKind, part: PartName): boolean =>
  PARTS[kind].includes(part) || (kind === 'boolean' && part === 'counted');

export function newIndicatorFaults(
  method: MethodVersion,
  versions: readonly MethodVersion[],
  add: readonly NewIndicator[],
): UserError[] {
  const codes = add.map(({ code }) => code);
  const count = method.indicators.length + add.length;
  return [
    ...(count > MOST_INDICATORS
      ? [outOfRange(['add'], count, `≤ ${MOST_INDICATORS}`, { other: BOUND_TEXTS.atMost(MOST_INDICATORS) })]
      : []),
    ...add.flatMap((indicator, i) => {
      const { code, group, kind, name, uom, source } = indicator;
      const at = ['add', String(i)];
      const place = [...at, 'code'];
      return [
        ...codeFaults(code, place),
        ...(codes.indexOf(code) < i ? [refusal('NAMED_TWICE', place, code)] : []),
        ...(indicatorOf(method, code) ? [refusal('ID_TAKEN', place, code)] : []),
        ...(method.groups.some((other) => other.code === group) ? [] : [refusal('NOT_FOUND', [...at, 'group'], group)]),
        ...[
          [name, 'name'] as const,
          [uom, 'unitOfMeasure'] as const,
          [source, 'source'] as const,
          ...PARTS[kind].map((part) => [indicator[part], part] as const),
        ].flatMap(([text, part]) => textFaults(text, [...at, part])),
        ...ALL_PARTS.flatMap((part) =>
          indicator[part] && !maySay(kind, part)
            ? [outOfRange([...at, part], indicator[part].vi, '—', { other: BOUND_TEXTS.notForThisKind })]
            : [],
        ),
        ...targetFaults(indicator.targets, indicator.scoring.rule, at),
        ...meaningFaults(indicator, versions).map(({ field, value, known, texts }) =>
          outOfRange([...at, field], value, known, { value: texts.value, other: texts.known }),
        ),
      ];
    }),
  ];
}

/** Faults of the code of a new indicator, typed or in a file. */
export const codeFaults = (code: string, place: readonly string[]): UserError[] => [
  ...(CODE.test(code) ? [] : [outOfRange(place, code, 'A–Z 0–9 _ - (2–20)', { other: BOUND_TEXTS.codeOfIndicator })]),
  ...(isReservedCode(code) ? [reservedCode(place, code)] : []),
];

/**
 * The meaning of a code never changes, because series, comparisons, sums and relations between figures use it across
 * all versions. So a code that was used before keeps its kind of figure and its frequency.
 */
export function meaningFaults(
  { code, kind, frequency }: Pick<Indicator, 'code' | 'kind' | 'frequency'>,
  versions: readonly MethodVersion[],
) {
  const earlier = versions.flatMap((version) => indicatorOf(version, code) ?? []).at(-1);
  if (!earlier) return [];
  const changed = (
    field: string,
    value: string,
    known: string,
    texts: { readonly value: Text; readonly known: Text },
  ) => (value === known ? [] : [{ field, value, known, texts }]);
  return [
    ...changed('kind', kind.toUpperCase(), earlier.kind.toUpperCase(), {
      value: INDICATOR_KIND_TEXTS[kind],
      known: INDICATOR_KIND_TEXTS[earlier.kind],
    }),
    ...changed('frequency', frequency, earlier.frequency, {
      value: FREQUENCY_TEXTS[frequency],
      known: FREQUENCY_TEXTS[earlier.frequency],
    }),
  ];
}

/** Puts an indicator after the last of its group, so that forms and tables keep groups together. */
export function withIndicator(indicators: readonly Indicator[], added: Indicator): Indicator[] {
  const last = indicators.findLastIndex(({ group }) => group === added.group);
  return indicators.toSpliced(last < 0 ? indicators.length : last + 1, 0, added);
}

/** Makes a new indicator. The service computes an indicator in every version that has it, or in none. */
export function madeIndicator(added: NewIndicator, versions: readonly MethodVersion[]): Indicator {
  const { scoring, targets, mayNotApply, noise, ...fields } = added;
  return {
    ...fields,
    scoring: editedScoring({ rule: 'none' }, { scoring, targets }),
    mergeRule: MERGED_BY[added.kind],
    ...(added.kind === 'ratio' && { zeroDenominator: mayNotApply ? 'notApplicable' : 'error' }),
    ...(noise && { noise }),
    computed: versions.some((version) => indicatorOf(version, added.code)?.computed),
  };
}
