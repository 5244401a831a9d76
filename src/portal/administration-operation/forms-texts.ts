import type { Text } from '../../domain/text/text.js';
import { type UnitToChoose, unitChoices } from '../administration-frame/units-to-choose.js';
import { choiceField, dayField, maybe, monthField, periodField, textField } from '../change-form/fields.js';
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

const period = periodField({ vi: 'Kỳ', en: 'Period' }, undefined, {
  hint: { vi: 'Ví dụ 12/2026, quý IV/2026 hoặc 2026.', en: 'Such as 2026-12, 2026-Q4 or 2026.' },
  isShort: true,
});

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

/** What a question says at a field that the service refuses. The service itself names arguments of its API. */
type Refusals = Readonly<Record<string, Text>>;

const A_PERIOD: Text = {
  vi: 'Kỳ: đề nghị nhập một tháng, một quý hoặc một năm, ví dụ 12/2026, quý IV/2026 hoặc 2026.',
  en: 'Period: enter a month, a quarter or a year, such as 2026-12, 2026-Q4 or 2026.',
};

export const REFUSALS = {
  ranking: {
    period: {
      vi: 'Tháng: đề nghị chọn một tháng, ví dụ tháng 11/2026.',
      en: 'Month: choose a month, such as 2026-11.',
    },
    day: { vi: 'Đêm trước ngày: chỉ hỏi được đến hôm nay.', en: 'The night before this date: not later than today.' },
  },
  letters: {
    day: {
      vi: 'Ngày: chỉ hỏi được đến hôm nay; thư của những ngày sau xem ở “Thư sẽ gửi ngày nào”.',
      en: 'Day: not later than today; for later days see “Upcoming letters”.',
    },
  },
  planned: {
    day: {
      vi: 'Ngày: chỉ tính thử được từ hôm nay, trong số ngày nêu trên; thư đã gửi xem ở “Ai đã nhận thư ngày nào?”.',
      en: 'Day: from today on, within the days named above; for earlier letters see “Who received a letter on a given day?”.',
    },
  },
  ledger: {
    day: {
      vi: 'Ngày: cần nhập, trừ khi đơn vị thuộc cấp xã.',
      en: 'Day: needed, unless the unit is a commune.',
    },
    period: A_PERIOD,
    reference: {
      vi: 'Mã thư: đề nghị nhập như in ở cuối thư, ví dụ 2026-10/xuan-lac/+3.',
      en: 'Reference: enter it as the foot of the letter prints it, such as 2026-10/xuan-lac/+3.',
    },
  },
  deliveries: { period: A_PERIOD },
} as const satisfies Readonly<Record<string, Refusals>>;

export const documentFields: FieldsFor<RegisterDocumentInput, never> = {
  text: textField({ vi: 'Câu truy vấn GraphQL', en: 'GraphQL query' }, undefined, {
    hint: {
      vi: 'Đăng ký nguyên văn; mã băm SHA-256 của câu truy vấn là mã dùng để truy vấn.',
      en: 'Registered word for word; its SHA-256 hash is its id.',
    },
    lines: 8,
  }),
};
