import type { UnitToChoose } from '../administration-frame/units-to-choose.js';
import { beside, dayField, linesField, readAs, textField } from '../change-form/fields.js';
import type { FieldsFor } from '../change-form/form-field.js';
import type {
  ReorganisationLabelsQuery,
  ReorganisationPartsFragment,
} from '../generated/administration-reorganisations.js';
import type { ReorganisationDraftInput } from '../generated/types.js';
import { clausesField } from './clause-texts.js';

type Choices = { readonly labels: ReorganisationLabelsQuery; readonly units: readonly UnitToChoose[] };

export const newDraftId = textField({ vi: 'Mã của dự thảo', en: 'Id of the draft' }, undefined, {
  hint: {
    vi: 'Chữ thường không dấu, số và gạch nối, ví dụ nhap-xa-2027.',
    en: 'Lower-case letters, digits and hyphens, such as nhap-xa-2027.',
  },
  isShort: true,
});

/** A line says `cho-don → bac-kan`, or with spaces alone. */
function heirIn(line: string) {
  const [scope = '', heir = ''] = line.split(/[\s→]+/);
  return { scope, heir };
}

/** A draft, clause by clause. What the map says of it is told once it is saved. */
export const draftFields = (
  choices: Choices,
  before?: ReorganisationPartsFragment,
): FieldsFor<ReorganisationDraftInput, 'id' | 'expectedRevision'> => ({
  decision: textField({ vi: 'Số văn bản', en: 'Number of the decision' }, before?.decision),
  effective: beside(dayField({ vi: 'Ngày có hiệu lực', en: 'In force from' }, before?.effective, true)),
  changes: clausesField(choices, before?.changes),
  scopeHeirs: readAs(
    linesField(
      {
        vi: 'Địa bàn kết thúc và đơn vị tiếp nhận quy định (nếu có)',
        en: 'Areas that end, and the units that take over their rules (if any)',
      },
      before?.scopeHeirs.map(({ scope, heir }) => `${scope} → ${heir}`),
      { vi: 'Mỗi dòng: mã địa bàn → mã đơn vị tiếp nhận.', en: 'One per line: id of the area → id of the successor.' },
    ),
    (lines) => lines.map(heirIn),
  ),
});
