import type { Text } from '../../domain/text/text.js';
import {
  atPlace,
  beside,
  choiceField,
  decimalField,
  listOf,
  maybe,
  monthField,
  readAs,
  textField,
  titled,
  together,
} from '../change-form/fields.js';
import type { FieldsFor } from '../change-form/form-field.js';
import { rowsField } from '../change-form/rows-field.js';
import type {
  MethodDraftListQuery,
  MethodDraftPartsFragment,
  MethodLabelsQuery,
} from '../generated/administration-method.js';
import type {
  ChangeMethodDraftInput,
  CreateMethodDraftInput,
  NamedMethodInput,
  PublishMethodVersionInput,
} from '../generated/types.js';

type Draft = MethodDraftPartsFragment;
export type DraftRevision = 'draft' | 'expectedRevision';

export const NAME: Readonly<Record<'vi' | 'en', Text>> = {
  vi: { vi: 'Tên tiếng Việt', en: 'Name in Vietnamese' },
  en: { vi: 'Tên tiếng Anh', en: 'Name in English' },
};
export const POINTS = { vi: 'Điểm', en: 'Points' };

export const newDraftFields = ({ methodVersions }: MethodDraftListQuery): FieldsFor<CreateMethodDraftInput, never> => ({
  id: textField({ vi: 'Mã phiên bản', en: 'Id of the version' }, undefined, {
    hint: { vi: 'Chữ, số và gạch nối, ví dụ DTI-2027.', en: 'Letters, digits and hyphens, such as DTI-2027.' },
  }),
  basedOn: maybe(
    choiceField(
      { vi: 'Lập từ phiên bản', en: 'Based on version' },
      (methodVersions ?? []).toReversed().map(({ code, name }) => ({ value: code, label: name })),
    ),
  ),
});

export const generalFields = (
  draft: Draft,
  labels: MethodLabelsQuery,
): FieldsFor<ChangeMethodDraftInput, DraftRevision> => ({
  nameVi: textField(NAME.vi, draft.nameVi),
  nameEn: textField(NAME.en, draft.nameEn),
  totalPoints: decimalField({ vi: 'Tổng điểm', en: 'Total points' }, draft.totalPoints),
  minimumCoverage: beside(
    decimalField(
      { vi: 'Tỷ lệ số liệu đã có tối thiểu (0–1)', en: 'Minimum share of figures reported (0–1)' },
      draft.minimumCoverage,
    ),
  ),
  missingPolicy: choiceField(
    { vi: 'Khi thiếu số liệu', en: 'When a figure is missing' },
    labels.policies,
    draft.missingPolicy,
  ),
  winner: choiceField(
    {
      vi: 'Khi số liệu nhập tay và hệ thống nguồn khác nhau',
      en: 'When an entered and a delivered figure differ',
    },
    labels.winners,
    draft.winner,
  ),
  clustering: decimalField(
    {
      vi: 'Bao nhiêu người, hộ cùng quyết định như một (từ 1)',
      en: 'How many people or households decide as one (1 or more)',
    },
    draft.clustering,
  ),
  namedMethods: titled(
    {
      vi: 'Các cách tính khác mà thứ tự phải giữ nguyên',
      en: 'Other ways of calculation under which an order must hold',
    },
    rowsField<NamedMethodInput, NamedMethodInput>(
      {
        title: (place) => ({ vi: `Cách tính ${place}`, en: `Way ${place}` }),
        remove: (place) => ({ vi: `Bỏ cách tính ${place}`, en: `Remove way ${place}` }),
        add: { vi: 'Thêm cách tính', en: 'Add a way' },
      },
      draft.namedMethods.slice(1),
      { aggregation: 'GEOMETRIC', normalisation: 'AS_PUBLISHED', missing: 'ZERO' },
      (way) =>
        together<NamedMethodInput>({
          aggregation: choiceField({ vi: 'Cách tổng hợp', en: 'Aggregation' }, labels.aggregations, way.aggregation),
          normalisation: beside(
            choiceField({ vi: 'Cách chuẩn hóa', en: 'Normalisation' }, labels.normalisations, way.normalisation),
          ),
          missing: choiceField(
            { vi: 'Khi thiếu số liệu', en: 'When a figure is missing' },
            labels.treatments,
            way.missing,
          ),
        }),
    ),
  ),
});

export const groupFields = ({ groups }: Draft): FieldsFor<ChangeMethodDraftInput, DraftRevision> => ({
  groups: listOf(
    groups.map(({ code, nameVi, nameEn, points }) => {
      const fields = {
        vi: textField(NAME.vi, nameVi),
        en: textField(NAME.en, nameEn),
        points: decimalField(POINTS, points),
      };
      const group = readAs(together(fields), ({ points: typed, ...name }) => ({ code, name, points: typed }));
      return atPlace(code, titled({ vi: code, en: code }, group));
    }),
  ),
});

export const publishFields: FieldsFor<PublishMethodVersionInput, DraftRevision> = {
  from: monthField(
    { vi: 'Áp dụng từ tháng', en: 'In force from' },
    { vi: 'Một tháng chưa chốt, ví dụ tháng 01/2027.', en: 'Such as 2027-01; a month that has not closed yet.' },
  ),
};
