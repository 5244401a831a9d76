import type { Text } from '../../domain/text/text.js';
import {
  beside,
  checksField,
  daysField,
  linesIn,
  orNone,
  pairField,
  readAs,
  textField,
  titled,
  together,
  wholeField,
} from '../change-form/fields.js';
import type { FieldsFor } from '../change-form/form-field.js';
import { rowsField } from '../change-form/rows-field.js';
import type { LetterRulesFragment } from '../generated/administration-letters.js';
import type { ChangeLadderInput, ChangeLetterheadInput, LadderStepInput } from '../generated/types.js';
import type { EnumLabels } from '../parts/api-names.js';

type Subject = 'scope' | 'expectedRevision';

type Step = { readonly offset: number | null; readonly recipients: readonly string[] };

const stepField = (recipients: EnumLabels) => (step: Step) =>
  together<LadderStepInput>({
    offset: wholeField(
      { vi: 'Số ngày làm việc so với hạn gửi', en: 'Working days relative to the deadline' },
      step.offset,
      {
        vi: 'Số âm: trước hạn. 0: ngày đến hạn.',
        en: 'Negative: before the deadline. 0: on the deadline.',
      },
    ),
    recipients: checksField(recipients, step.recipients),
  });

export const ladderFields = (
  { ladder }: LetterRulesFragment,
  recipients: EnumLabels,
): FieldsFor<ChangeLadderInput, Subject> => ({
  steps: rowsField<Step, LadderStepInput>(
    {
      title: (place) => ({ vi: `Bước ${place}`, en: `Step ${place}` }),
      remove: (place) => ({ vi: `Bỏ bước ${place}`, en: `Remove step ${place}` }),
      add: { vi: 'Thêm bước', en: 'Add a step' },
    },
    ladder.steps,
    { offset: null, recipients: [] },
    stepField(recipients),
  ),
  repeatEvery: wholeField(
    { vi: 'Nhắc lại mỗi (ngày làm việc)', en: 'Repeat every (working days)' },
    ladder.repeatEvery,
  ),
  repeatAtMost: beside(
    wholeField({ vi: 'Nhắc lại nhiều nhất (lần)', en: 'Repeat at most (times)' }, ladder.repeatAtMost),
  ),
  sendTime: textField({ vi: 'Giờ bắt đầu gửi', en: 'Letters are sent from' }, ladder.sendTime, {
    type: 'time',
    isShort: true,
  }),
  quietDays: daysField({ vi: 'Ngày không gửi thư', en: 'Days without letters' }, ladder.quietDays, {
    vi: 'Mỗi dòng một ngày, ví dụ 04/02/2027.',
    en: 'One day per line, such as 4 February 2027 or 4/2/2027 (day first).',
  }),
  review: titled(
    { vi: 'Báo cáo chờ thẩm định', en: 'Reports awaiting review' },
    together<NonNullable<ChangeLadderInput['review']>>({
      firstAfter: wholeField(
        { vi: 'Nhắc lần đầu sau (ngày làm việc)', en: 'First reminder after (working days)' },
        ladder.review.firstAfter,
      ),
      every: wholeField(
        { vi: 'Sau đó nhắc lại mỗi (ngày làm việc)', en: 'Then every (working days)' },
        ladder.review.every,
      ),
      leadersFrom: wholeField(
        { vi: 'Báo lãnh đạo từ (ngày làm việc)', en: 'Leaders are told after (working days)' },
        ladder.review.leadersFrom,
      ),
    }),
  ),
});

/** The labels of a letterhead's fields, in the form and on the page. */
export const LETTERHEAD_LABELS = {
  authority: { vi: 'Cơ quan', en: 'Authority' },
  office: { vi: 'Phòng phụ trách', en: 'Office' },
  place: { vi: 'Địa danh', en: 'Place' },
  contactName: { vi: 'Người liên hệ', en: 'Contact' },
  contactPhone: { vi: 'Điện thoại liên hệ', en: 'Telephone of the contact' },
  senderName: { vi: 'Tên người gửi', en: 'Name of the sender' },
  appUrl: { vi: 'Địa chỉ trang báo cáo', en: 'Address of the portal' },
};

/** The texts are typed one a line, and belong together by their place. */
const byPlace = ({ vi, en }: Text): Text[] => {
  const [inVietnamese, inEnglish] = [linesIn(vi), linesIn(en)];
  const count = Math.max(inVietnamese.length, inEnglish.length);
  return Array.from({ length: count }, (_, i) => ({ vi: inVietnamese[i] ?? '', en: inEnglish[i] ?? '' }));
};

export const letterheadFields = ({
  letterhead: now,
}: LetterRulesFragment): FieldsFor<ChangeLetterheadInput, Subject> => ({
  authority: pairField(LETTERHEAD_LABELS.authority, { vi: now.authorityVi, en: now.authorityEn }),
  office: pairField(LETTERHEAD_LABELS.office, { vi: now.officeVi, en: now.officeEn }),
  place: pairField(LETTERHEAD_LABELS.place, { vi: now.placeVi, en: now.placeEn }),
  contactName: textField(LETTERHEAD_LABELS.contactName, now.contactName),
  contactPhone: beside(textField(LETTERHEAD_LABELS.contactPhone, now.contactPhone, { type: 'tel' })),
  senderName: textField(LETTERHEAD_LABELS.senderName, now.senderName),
  appUrl: textField(LETTERHEAD_LABELS.appUrl, now.appUrl, {
    hint: {
      vi: 'Bắt đầu bằng https://, không có dấu / ở cuối.',
      en: 'Starts with https:// and does not end with /.',
    },
  }),
  legalBasis: readAs(
    pairField(
      { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
      { vi: now.legalBasisVi.join('\n'), en: now.legalBasisEn.join('\n') },
      { hint: { vi: 'Mỗi dòng một căn cứ; nhiều nhất năm.', en: 'One per line, at most five.' }, lines: 3 },
    ),
    byPlace,
  ),
  deadlineBasis: orNone(
    pairField(
      { vi: 'Văn bản quy định hạn gửi', en: 'Document that sets the deadline' },
      { vi: now.deadlineBasisVi ?? '', en: now.deadlineBasisEn ?? '' },
    ),
  ),
});
