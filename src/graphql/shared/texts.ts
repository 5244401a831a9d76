import { exactText } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import { KNOWN_PERIODS } from '../../domain/time/texts.js';

/** The sentences of a refusal around the argument's value and what is accepted. */
export const ARGUMENT_TEXTS = {
  missing: { vi: 'bị thiếu', en: 'is missing' },
  value: ({ vi, en }: Text): Text => ({ vi: `có giá trị ${vi}`, en: `is ${en}` }),
  count: (count: number): Text => ({ vi: `có ${exactText(count).vi} mục`, en: `has ${exactText(count).en} entries` }),
  isNull: { vi: 'là null', en: 'is null' },
  ofVariable: (variable: string, found: Text): Text => ({
    vi: `là $${variable}, mà $${variable} ${found.vi}`,
    en: `is $${variable}, which ${found.en}`,
  }),
  notAccepted: (argument: string, found: Text, accepted: Text): Text => ({
    vi: `Tham số "${argument}" ${found.vi}; giá trị được chấp nhận: ${accepted.vi}.`,
    en: `Argument "${argument}" ${found.en}; accepted: ${accepted.en}.`,
  }),
  noValue: (argument: string, source: Text): Text => ({
    vi: `Tham số "${argument}" ${source.vi}; giá trị được chấp nhận: một giá trị khác null, hoặc không nêu tham số.`,
    en: `Argument "${argument}" ${source.en}; accepted: a value that is not null, or no argument.`,
  }),
  notFound: (argument: string, found: Text, accepted: Text): Text => ({
    vi: `Tham số "${argument}" ${found.vi}, không tìm thấy nội dung tương ứng; giá trị được chấp nhận: ${accepted.vi}.`,
    en: `Argument "${argument}" ${found.en}: nothing found. Accepted: ${accepted.en}.`,
  }),
} as const;

const UNIT: Text = {
  vi: 'mã toàn cục của đơn vị hoặc mã dễ đọc, ví dụ "xuan-lac"',
  en: 'the global id of a unit or a readable id such as "xuan-lac"',
};

/** The accepted values of arguments of several nouns, as the end of a refusal. */
export const ACCEPTED_TEXTS = {
  unit: UNIT,
  reportingUnit: {
    vi: `${UNIT.vi}, của một đơn vị cấp xã có báo cáo trên Hệ thống`,
    en: `${UNIT.en} of a commune that reports to this service`,
  },
  rankedScope: (served: string): Text => ({
    vi: `đơn vị có bảng xếp hạng, ở đây là ${served}`,
    en: `a unit whose communes are ranked, here ${served}`,
  }),
  communeOf: (scope: string): Text => ({
    vi: `một đơn vị cấp xã thuộc "${scope}"`,
    en: `a commune of the scope "${scope}"`,
  }),
  ...KNOWN_PERIODS,
  monthUpTo: (to: string): Text => ({ vi: `tháng không sau "to" (${to})`, en: `a month not after "to" (${to})` }),
  monthCount: (most: number, found: number): Text => ({
    vi: `nhiều nhất ${most} tháng tính đến "to", không phải ${found}`,
    en: `at most ${most} months up to "to", not ${found}`,
  }),
  indicator: {
    vi: 'mã chỉ tiêu, ví dụ "G03", hoặc mã toàn cục của chỉ tiêu',
    en: 'the code of an indicator such as "G03" or its global id',
  },
  indicatorsOfMethod: (most: number): Text => ({
    vi: `nhiều nhất ${most} mục, bằng số chỉ tiêu của phương pháp`,
    en: `at most the ${most} of the method`,
  }),
  cursor: {
    vi: 'endCursor hoặc cursor do chính danh sách này trả về; bỏ trống để xem từ đầu',
    en: 'an endCursor or cursor that the same list has given; without it the list starts anew',
  },
} as const;
