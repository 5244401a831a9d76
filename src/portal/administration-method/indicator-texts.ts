import { type NumberPair, pairsText } from '../../domain/text/number-pairs.js';
import {
  anew,
  atPlace,
  beside,
  checkField,
  choiceField,
  decimalField,
  kept,
  listOf,
  maybe,
  pairField,
  pairsField,
  readAs,
  textField,
  titled,
  together,
  wholeIfAnyField,
} from '../change-form/fields.js';
import type { FieldsFor, FormField } from '../change-form/form-field.js';
import type { MethodDraftPartsFragment, MethodLabelsQuery } from '../generated/administration-method.js';
import type {
  ChangeMethodDraftInput,
  MethodIndicatorInput,
  MethodScoringInput,
  MethodTargetInput,
  NewIndicatorInput,
  Noise,
} from '../generated/types.js';
import { type DraftRevision, NAME, POINTS } from './forms-texts.js';

type Named = { readonly code: string; readonly nameVi: string; readonly nameEn: string };

const HIGHER_IS_BETTER = { vi: 'Càng cao càng tốt', en: 'Higher is better' };

type Draft = MethodDraftPartsFragment;
type Scoring = Draft['indicators'][number]['scoring'];
type ScoringRead = MethodScoringInput & { readonly targets: readonly MethodTargetInput[] };

/** The fields of the scoring: the rule, and its targets or bands. Faults name these fields without the name of the scoring. */
function scoringField({ rules }: MethodLabelsQuery, scoring?: Scoring): FormField<ScoringRead> {
  const set = scoring?.targets.filter(({ isInterpolated, isHeld }) => !isInterpolated && !isHeld) ?? [];
  const targets: readonly NumberPair[] = set.map(({ year, value }) => ({ first: year, second: value }));
  const bands = scoring?.bands.map(({ atLeast, share }) => ({ first: atLeast, second: share })) ?? [];
  return atPlace(
    '',
    together<ScoringRead>({
      rule: choiceField({ vi: 'Quy tắc', en: 'Rule' }, rules, scoring?.rule ?? 'TARGET'),
      max: beside(wholeIfAnyField({ vi: 'Mức cao nhất (với thang mức)', en: 'Highest level (for levels)' })),
      targets: readAs(
        pairsField('YEARS', { vi: 'Mục tiêu từng năm', en: 'Targets by year' }, pairsText(targets, '\n'), {
          vi: 'Mỗi dòng một năm, ví dụ 2026: 85.',
          en: 'One year per line, such as 2026: 85.',
        }),
        (pairs) => pairs.map(({ first, second }) => ({ year: first, value: second })),
      ),
      bands: readAs(
        pairsField('BANDS', { vi: 'Các khoảng điểm', en: 'Bands' }, pairsText(bands, '\n'), {
          vi: 'Mỗi dòng: từ giá trị: phần điểm (0–1), ví dụ 80: 0,5.',
          en: 'One per line: threshold: share of the points (0–1), such as 80: 0.5.',
        }),
        (pairs) =>
          pairs.length > 0 ? pairs.map(({ first, second }) => ({ atLeast: first, share: second })) : undefined,
      ),
      perMonth: checkField(
        { vi: 'Mục tiêu tính cho mỗi tháng', en: 'The target applies to each month' },
        scoring?.isPerMonth,
      ),
    }),
  );
}

/** An indicator that is in the draft. A scoring that is not ticked stays as it is, with everything that the form does not show. */
export function indicatorFields(
  { indicators }: Draft,
  labels: MethodLabelsQuery,
  code: string,
  onCode: (code: string) => void,
): FieldsFor<ChangeMethodDraftInput, DraftRevision> {
  const which = choiceField<string>(
    { vi: 'Chỉ tiêu', en: 'Indicator' },
    indicators.map((each) => ({
      value: each.code,
      label: { vi: `${each.code} ${each.nameVi}`, en: `${each.code} ${each.nameEn}` },
    })),
    code,
    { onChoice: onCode },
  );
  const chosen = indicators.find((indicator) => indicator.code === code);
  if (!chosen) return { indicators: listOf([atPlace('', together<MethodIndicatorInput>({ code: which }))]) };
  const fields = anew(code, {
    nameVi: textField(NAME.vi, chosen.nameVi, { lines: 2 }),
    nameEn: textField(NAME.en, chosen.nameEn, { lines: 2 }),
    points: decimalField(POINTS, chosen.points),
    higherIsBetter: checkField(HIGHER_IS_BETTER, chosen.higherIsBetter),
    plausibility: plausibilityField(chosen.plausibility),
    noise:
      chosen.kind === 'RATIO' || chosen.kind === 'COUNT'
        ? choiceField<Noise>(
            { vi: 'Biến động ngẫu nhiên của số đếm', en: 'Random variation of counts' },
            labels.noises,
            chosen.noise,
          )
        : kept(undefined),
    scoring: titled(
      { vi: 'Cách chấm điểm', en: 'Scoring' },
      atPlace(
        '',
        together({
          isChanged: atPlace(
            'changesScoring',
            checkField({
              vi: 'Thay cách chấm điểm bằng các ô dưới đây',
              en: 'Replace the scoring with the fields below',
            }),
          ),
          fields: scoringField(labels, chosen.scoring),
        }),
      ),
    ),
    remove: checkField({ vi: 'Bỏ chỉ tiêu này khỏi dự thảo', en: 'Remove this indicator from the draft' }),
  });
  const edit = readAs(together({ code: which, ...fields }), (read): MethodIndicatorInput => {
    if (read.remove) return { code, remove: true };
    const { nameVi, nameEn, scoring, ...rest } = read;
    const { targets, ...changed } = scoring.fields;
    return {
      ...rest,
      remove: undefined,
      name: { vi: nameVi, en: nameEn },
      ...(scoring.isChanged && { scoring: changed, targets }),
    };
  });
  return { indicators: listOf([atPlace('', edit)]) };
}

/** The two bounds of plausibility, for an indicator that has them. */
const plausibilityField = (now: Draft['indicators'][number]['plausibility']) =>
  now === null
    ? kept(undefined)
    : titled(
        { vi: 'Khi nào số liệu phải giải trình', en: 'When a count needs a reason' },
        together({
          times: decimalField(
            {
              vi: 'Cao hơn hoặc thấp hơn mức thường gặp quá bao nhiêu lần',
              en: 'More than this many times the usual value, or less than that fraction of it',
            },
            now.times,
          ),
          from: decimalField(
            {
              vi: 'Mức thường gặp nhỏ hơn số này được tính bằng số này',
              en: 'Usual values below this number are treated as this number',
            },
            now.from,
          ),
        }),
      );

const inLanguages = ({ code, nameVi, nameEn }: Named) => ({ value: code, label: { vi: nameVi, en: nameEn } });

export function newIndicatorFields(
  { groups }: Draft,
  labels: MethodLabelsQuery,
): FieldsFor<ChangeMethodDraftInput, DraftRevision> {
  const fields = together({
    code: textField({ vi: 'Mã', en: 'Code' }),
    group: beside(choiceField<string>({ vi: 'Nhóm', en: 'Group' }, groups.map(inLanguages))),
    name: pairField({ vi: 'Tên', en: 'Name' }),
    kind: choiceField<NewIndicatorInput['kind']>({ vi: 'Kiểu số liệu', en: 'Kind of figure' }, labels.kinds),
    points: beside(decimalField(POINTS)),
    unitOfMeasure: pairField({ vi: 'Đơn vị tính', en: 'Unit of measurement' }),
    frequency: choiceField<NewIndicatorInput['frequency']>(
      { vi: 'Kỳ báo cáo', en: 'Reporting period' },
      labels.frequencies,
    ),
    measure: beside(
      choiceField<NewIndicatorInput['measure']>(
        { vi: 'Cách tính theo thời gian', en: 'Time covered' },
        labels.measures,
      ),
    ),
    higherIsBetter: checkField(HIGHER_IS_BETTER, true),
    mayNotApply: checkField({ vi: 'Có thể không phát sinh ở một số đơn vị', en: 'May not apply to some units' }),
    numerator: maybe(pairField({ vi: 'Tử số (với tỷ lệ)', en: 'Numerator (for ratios)' })),
    denominator: maybe(pairField({ vi: 'Mẫu số (với tỷ lệ)', en: 'Denominator (for ratios)' })),
    counted: maybe(pairField({ vi: 'Đối tượng đếm (với số lượng)', en: 'What is counted (for counts)' })),
    levels: maybe(pairField({ vi: 'Các mức (với thang mức)', en: 'Levels (for levels)' })),
    scoring: scoringField(labels),
    source: pairField({ vi: 'Nguồn số liệu', en: 'Source' }),
  });
  const indicator = readAs(
    fields,
    ({ scoring: { targets, ...scoring }, source, ...read }): NewIndicatorInput => ({
      ...{ ...read, scoring, source: source.vi, sourceEn: source.en || undefined },
      ...(targets.length > 0 && { targets }),
    }),
  );
  return { add: listOf([atPlace('', indicator)]) };
}
