import { beside, choiceField, dayField, maybe, textField } from '../change-form/fields.js';
import type { FieldsFor } from '../change-form/form-field.js';
import type { AbsentOfficialFragment } from '../generated/absence.js';
import type { NameSubstituteInput } from '../generated/types.js';
import type { AbsenceAnswer } from './load.js';

/** Fields for the substitute and the days. The Chairperson's substitute signs, by an authorisation if there is one. */
export const substituteFields = (
  { role }: AbsentOfficialFragment,
  colleagues: AbsenceAnswer['colleagues'],
): FieldsFor<NameSubstituteInput, 'official' | 'expectedRevision'> => ({
  substitute: choiceField(
    { vi: 'Người thay', en: 'Substitute' },
    colleagues.map(({ id, label }) => ({ value: id, label })),
    undefined,
    {
      hint: {
        vi: 'Cán bộ cùng đơn vị. Người đã nhập số liệu của báo cáo không thay Chủ tịch.',
        en: 'An official of the same unit. Anyone who entered figures of the report cannot sign for the Chairperson.',
      },
    },
  ),
  from: dayField({ vi: 'Từ ngày', en: 'First day' }, undefined, true),
  until: beside(dayField({ vi: 'Đến hết ngày', en: 'Last day' }, undefined, true)),
  ...(role === 'CHAIRMAN' && {
    authorisation: maybe(
      textField({ vi: 'Số văn bản ủy quyền (nếu có)', en: 'Number of the written authorisation (if any)' }, undefined, {
        hint: {
          vi: 'Chỉ Phó Chủ tịch ký “KT. CHỦ TỊCH”. Người khác ký “TUQ. CHỦ TỊCH” theo văn bản ủy quyền; không có văn bản thì chỗ ký trên bản in để trống.',
          en: 'Only a Vice-Chairperson signs “FOR THE CHAIRPERSON”. Anybody else signs “BY AUTHORITY OF THE CHAIRPERSON” under a written authorisation; without one the signature block is printed blank.',
        },
      }),
    ),
  }),
});
