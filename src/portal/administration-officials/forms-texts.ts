import type { PropsOf } from '../administration-frame/section.js';
import { type UnitToChoose, unitChoices } from '../administration-frame/units-to-choose.js';
import {
  beside,
  changedOnly,
  checkField,
  checksField,
  choiceField,
  dayField,
  maybe,
  noted,
  readAs,
  textField,
  titled,
} from '../change-form/fields.js';
import type { FieldsFor } from '../change-form/form-field.js';
import type { OfficialPartsFragment } from '../generated/administration-officials.js';
import type {
  AddAssignmentInput,
  AssignReviewerInput,
  ChangeOfficialContactInput,
  EndAssignmentInput,
  InviteOfficialInput,
  TransferOfficialInput,
} from '../generated/types.js';
import type { EnumLabels } from '../parts/api-names.js';
import type { loadReviewAssignments } from './load.js';

/** The labels of an official's fields, in forms and on pages. */
export const OFFICIAL = {
  name: { vi: 'Họ và tên', en: 'Name' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  role: { vi: 'Vai trò', en: 'Role' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  language: { vi: 'Ngôn ngữ của thư', en: 'Language of letters' },
  isDeputy: {
    vi: 'Phó Chủ tịch Ủy ban nhân dân (ký KT. CHỦ TỊCH khi thay Chủ tịch)',
    en: "Vice-Chairperson of the People's Committee (signs for the absent Chairperson)",
  },
  digests: {
    vi: 'Nhận cả thư tổng hợp và thư xếp hạng, ngoài thư nhắc báo cáo',
    en: 'Receives digests and rankings as well as reminders',
  },
  since: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến hết ngày', en: 'Last day' },
};

const phone = (before?: string | null) =>
  beside(textField({ vi: 'Điện thoại (nếu có)', en: 'Telephone (if any)' }, before, { type: 'tel' }));

type Choices = {
  readonly units: readonly UnitToChoose[];
  readonly roles: EnumLabels;
  readonly languages: EnumLabels;
};

export const inviteFields = ({ units, roles, languages }: Choices): FieldsFor<InviteOfficialInput, never> => ({
  name: textField(OFFICIAL.name),
  email: textField(OFFICIAL.email, undefined, { type: 'email' }),
  phone: maybe(phone()),
  role: choiceField(OFFICIAL.role, roles),
  unit: beside(choiceField(OFFICIAL.unit, unitChoices(units))),
  language: choiceField(OFFICIAL.language, languages),
});

/** A chair is no deputy; reviewers and leaders work at a level above. */
const MAY_BE_DEPUTY: readonly string[] = ['OFFICER', 'AUDITOR', 'ADMINISTRATOR'];

type Changed = 'official' | 'expectedRevision';

export const contactFields = (
  official: OfficialPartsFragment,
  { languages }: Pick<Choices, 'languages'>,
): FieldsFor<ChangeOfficialContactInput, Changed> =>
  changedOnly(
    { ...official, digests: official.wantsDigests, phone: undefined },
    {
      name: textField(OFFICIAL.name, official.name),
      email: noted(textField(OFFICIAL.email, official.email, { type: 'email' }), {
        vi: 'Khi đổi địa chỉ thư, Hệ thống báo cho cả địa chỉ cũ và địa chỉ mới.',
        en: 'Both the old and the new address are notified of a change.',
      }),
      // An empty field takes the number away.
      phone: readAs(phone(official.phone), (typed) => (typed === (official.phone ?? '') ? undefined : typed || null)),
      language: choiceField(OFFICIAL.language, languages, official.language),
      digests: checkField(OFFICIAL.digests, official.wantsDigests),
      ...(MAY_BE_DEPUTY.includes(official.role) && { isDeputy: checkField(OFFICIAL.isDeputy, official.isDeputy) }),
    },
  );

export const transferFields = (
  { unit, role }: OfficialPartsFragment,
  { units, roles }: Pick<Choices, 'units' | 'roles'>,
): FieldsFor<TransferOfficialInput, Changed> => ({
  unit: choiceField(OFFICIAL.unit, unitChoices(units), unit.slug),
  role: noted(beside(choiceField(OFFICIAL.role, roles, role)), {
    vi: 'Quyền và thư theo đơn vị, vai trò mới có hiệu lực ngay. Những gì đã ghi trước đây giữ nguyên.',
    en: 'Rights and letters follow the new unit and role at once. Earlier records stay as they are.',
  }),
});

export const assignmentFields = ({
  units,
  roles,
}: Pick<Choices, 'units' | 'roles'>): FieldsFor<AddAssignmentInput, 'official'> => ({
  unit: choiceField(OFFICIAL.unit, unitChoices(units)),
  role: beside(choiceField(OFFICIAL.role, roles)),
  since: maybe(dayField(OFFICIAL.since)),
  until: beside(maybe(dayField(OFFICIAL.until))),
});

export const endFields: FieldsFor<EndAssignmentInput, Changed> = {
  until: maybe(dayField({ vi: 'Đến hết ngày (bỏ trống: ngay)', en: 'Last day (blank: at once)' })),
};

/** A change replaces the communes of one reviewer; those of another are other boxes. */
export const reviewerFields = (
  { reviewers, communes }: PropsOf<typeof loadReviewAssignments>['answer'],
  reviewer: string,
  onReviewer: (reviewer: string) => void,
  assigned: readonly { readonly slug: string }[],
): FieldsFor<AssignReviewerInput, 'within' | 'scope' | 'expectedRevision'> => ({
  reviewer: choiceField(
    { vi: 'Người thẩm định', en: 'Reviewer' },
    reviewers.map(({ id, name }) => ({ value: id, label: name })),
    reviewer,
    { onChoice: onReviewer },
  ),
  communes: {
    ...titled(
      { vi: 'Các đơn vị', en: 'Communes' },
      checksField(
        communes.map(({ slug, name }) => ({ value: slug, label: name })),
        assigned.map(({ slug }) => slug),
      ),
    ),
    key: reviewer,
  },
});
