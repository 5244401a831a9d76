import { periodTyped } from '../../domain/time/typed.js';
import { type UnitToChoose, unitChoices } from '../administration-frame/units-to-choose.js';
import { choiceField, dayField, maybe, monthField, readAs, textField } from '../change-form/fields.js';
import type { FieldsFor, FieldsOf } from '../change-form/form-field.js';
import type {
  DeliveriesOfQueryVariables,
  LetterLedgerQueryVariables,
  WhatBecameOfLettersQueryVariables,
  WhyRankingQueryVariables,
} from '../generated/administration-operation.js';
import type { RegisterDocumentInput } from '../generated/types.js';

type Units = readonly UnitToChoose[];
type Asked<Variables extends { readonly lang: unknown }> = FieldsOf<Omit<Variables, 'lang'>>;

const unit = (units: Units) => choiceField<string>({ vi: 'Đơn vị', en: 'Unit' }, unitChoices(units));

const period = readAs(
  textField({ vi: 'Kỳ', en: 'Period' }, undefined, {
    hint: { vi: 'Ví dụ 12/2026, quý IV/2026 hoặc 2026.', en: 'Such as 2026-12, 2026-Q4 or 2026.' },
    isShort: true,
  }),
  (typed) => periodTyped(typed) ?? typed,
);

/** Rankings are made for scopes, which are provinces and districts. */
export function rankingQuestion(units: Units, own: string | undefined): Asked<WhyRankingQueryVariables> {
  const scopes = units.filter(({ level }) => level !== 'COMMUNE');
  return {
    ...(scopes.length > 1 && {
      scope: maybe(choiceField({ vi: 'Bảng xếp hạng của', en: 'The ranking of' }, unitChoices(scopes), own)),
    }),
    period: monthField({ vi: 'Tháng', en: 'Month' }, { vi: 'Ví dụ tháng 11/2026.', en: 'Such as 2026-11.' }),
    day: maybe(dayField({ vi: 'Đêm trước ngày (bỏ trống: hôm nay)', en: 'The night before this date (blank: today)' })),
  };
}

/** The letters of a day, sent or planned. */
export const lettersQuestion = (units: Units): Asked<WhatBecameOfLettersQueryVariables> => ({
  unit: unit(units),
  day: dayField({ vi: 'Ngày', en: 'Day' }, undefined, true),
});

export const ledgerQuestion = (units: Units): Asked<LetterLedgerQueryVariables> => ({
  unit: unit(units),
  day: maybe(dayField({ vi: 'Ngày', en: 'Day' })),
  period: maybe(period),
  reference: maybe(
    textField({ vi: 'Mã thư', en: 'Reference' }, undefined, {
      hint: {
        vi: 'Như in ở cuối thư, ví dụ 2026-10/xuan-lac/+3.',
        en: 'As printed at the foot of the letter, such as 2026-10/xuan-lac/+3.',
      },
    }),
  ),
});

export const deliveriesQuestion = (units: Units): Asked<DeliveriesOfQueryVariables> => ({
  unit: choiceField({ vi: 'Đơn vị', en: 'Commune' }, unitChoices(units.filter(({ level }) => level === 'COMMUNE'))),
  period,
});

export const documentFields: FieldsFor<RegisterDocumentInput, never> = {
  text: textField({ vi: 'Câu truy vấn GraphQL', en: 'GraphQL query' }, undefined, {
    hint: {
      vi: 'Đăng ký nguyên văn; mã băm SHA-256 của câu truy vấn là mã dùng để truy vấn.',
      en: 'Registered word for word; its SHA-256 hash is its id.',
    },
    lines: 8,
  }),
};
