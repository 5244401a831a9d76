import type { UserError } from '../refusal/codes.js';
import { refusalSaying } from '../refusal/refusal.js';
import { changedFieldName } from '../refusal/stored-field-texts.js';
import { filledSentence } from '../refusal/texts.js';
import type { ReorganisationFault, ReorganisationFaultCode } from '../register/reorganisation-fault.js';
import type { UnitId, UnitKind, UnitLevel } from '../register/unit.js';
import { inSentence, KIND_TEXTS, LEVEL_TEXTS } from '../register/unit-text.js';
import { capitalisedText, type Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { dayLabel } from '../time/texts.js';

/** {at} = the field, {value} = the value found, {other} = what it was compared with, {day} = the day of the event. */
const MESSAGES: Readonly<Record<ReorganisationFaultCode, Text>> = {
  NO_CHANGES: {
    vi: '{at}: phương án sắp xếp chưa có nội dung nào; đề nghị nhập ít nhất một nội dung.',
    en: '{at}: the reorganisation changes nothing yet; give at least one change.',
  },
  ID_NOT_READABLE: {
    vi: '{at}: mã "{value}" không hợp lệ; đề nghị dùng chữ thường không dấu, chữ số và dấu gạch ngang, ví dụ cho-don-2025, tối đa 80 ký tự.',
    en: '{at}: the id "{value}" is not accepted; use small letters without marks, digits and dashes, such as cho-don-2025, at most 80.',
  },
  ID_USED: {
    vi: '{at}: mã "{value}" đã được dùng và không dùng lại; đề nghị thêm năm vào mã, ví dụ cho-don-2025.',
    en: '{at}: the id "{value}" was used and is never used again; add the year, as in cho-don-2025.',
  },
  NAME_MISSING: {
    vi: '{at}: đơn vị {value} chưa có tên; đề nghị nhập tên bằng tiếng Việt và tiếng Anh.',
    en: '{at}: {value} has no name; give one in Vietnamese and in English.',
  },
  UNIT_UNKNOWN: {
    vi: '{at}: không có đơn vị "{value}" vào ngày {day}; đề nghị sửa mã, hoặc công bố trước phương án thành lập đơn vị này.',
    en: '{at}: there is no unit "{value}" on {day}; correct the id, or first publish the reorganisation that forms it.',
  },
  NOTHING_ALTERED: {
    vi: '{at}: không nêu thay đổi nào đối với {value}; đề nghị nhập tên, loại, mã hoặc đơn vị cấp trên mới.',
    en: '{at}: nothing about {value} is altered; give a new name, kind, code or parent.',
  },
  TREATED_TWICE: {
    vi: '{at}: {value} đã có trong một nội dung khác; mỗi đơn vị chỉ được nhập vào đơn vị mới, thay đổi hoặc kết thúc một lần.',
    en: '{at}: {value} is already in another change; a unit can go into successors, be altered or end, but only one of these.',
  },
  PREDECESSOR_TWICE: {
    vi: '{at}: {value} được nêu hai lần cho {other}; đề nghị bỏ một lần.',
    en: '{at}: {value} is named twice for {other}; leave one out.',
  },
  WHOLE_AND_MORE: {
    vi: '{at}: {value} đã được nhập toàn bộ vào một đơn vị khác; đề nghị ghi “một phần” và “phần còn lại” nếu đơn vị bị chia.',
    en: '{at}: {value} goes elsewhere as a whole; if it is divided, say “a part” and “the rest”.',
  },
  REST_MISSING: {
    vi: '{at}: {value} chỉ có một phần được chuyển đi; đề nghị nêu đơn vị nhận “phần còn lại”, hoặc kết thúc {value} và nêu tên đơn vị ngoài danh mục.',
    en: '{at}: only parts of {value} go somewhere; name the unit that takes “the rest”, or end {value} and name the successor outside the register.',
  },
  REST_TWICE: {
    vi: '{at}: phần còn lại của {value} được giao cho hai đơn vị; đề nghị ghi “một phần” cho một trong hai.',
    en: '{at}: the rest of {value} goes to two units; say “a part” for one of them.',
  },
  REST_WITHOUT_PART: {
    vi: '{at}: không có phần nào khác của {value} được chuyển đi; đề nghị ghi “toàn bộ” nếu nhập toàn bộ.',
    en: '{at}: no other part of {value} goes anywhere; say “the whole” if all of it goes there.',
  },
  LEVEL_DIFFERS: {
    vi: '{at}: {value} không thuộc {other}; đề nghị chọn đơn vị hoặc loại cùng cấp.',
    en: '{at}: {value} is not at the level {other}; choose a unit or kind of that level.',
  },
  PARENT_MISSING: {
    vi: '{at}: đơn vị cấp trên "{value}" của {other} không có vào ngày {day}; đề nghị chọn đơn vị khác, hoặc công bố trước phương án thành lập đơn vị này.',
    en: '{at}: the parent "{value}" of {other} does not exist on {day}; choose another one, or first publish the reorganisation that forms it.',
  },
  PARENT_ENDS: {
    vi: '{at}: đơn vị cấp trên {value} của {other} kết thúc trong phương án này; đề nghị chọn đơn vị còn tồn tại vào ngày {day}.',
    en: '{at}: the parent {value} of {other} ends by this reorganisation; choose one that exists on {day}.',
  },
  PARENT_NOT_ABOVE: {
    vi: '{at}: {value} không phải là đơn vị cấp trên của {other}; đề nghị chọn đơn vị ở cấp cao hơn.',
    en: '{at}: {value} is not at a higher level than {other}; choose a unit above it.',
  },
  CHILD_LEFT_BEHIND: {
    vi: '{at}: {value} thuộc {other}, là đơn vị kết thúc; đề nghị nêu {value} thuộc đơn vị nào từ ngày {day}.',
    en: '{at}: {value} lies in {other}, which ends; say where {value} belongs from {day} on.',
  },
  LEVEL_EMPTY: {
    vi: '{at}: không có đơn vị {value} nào ở {other} vào ngày {day}; đề nghị bỏ nội dung này.',
    en: '{at}: {other} has no units of the level {value} on {day}; leave this change out.',
  },
  BEGAN_SAME_DAY: {
    vi: '{at}: {value} bắt đầu đúng ngày {day} theo một phương án khác; đề nghị gộp hai nội dung vào một phương án.',
    en: '{at}: {value} begins on {day} by another reorganisation; put both changes into one.',
  },
  CODE_TAKEN: {
    vi: '{at}: mã số {value} đang là của {other} vào ngày {day}; đề nghị sửa mã số, hoặc kết thúc {other}.',
    en: '{at}: {other} has the code {value} on {day}; correct the code, or end {other}.',
  },
  CODE_NOT_READABLE: {
    vi: '{at}: mã số "{value}" không hợp lệ; mã số chỉ gồm chữ số: 2 chữ số của tỉnh, 3 của huyện, 5 của xã.',
    en: '{at}: the code "{value}" is not accepted; a code has digits only: 2 for a province, 3 for a district, 5 for a commune.',
  },
  KIND_CONTRADICTS_NAME: {
    vi: '{at}: tên "{value}" không bắt đầu bằng “{other}”; đề nghị nhập tên đầy đủ, ví dụ Xã Chợ Đồn, hoặc chọn loại khác.',
    en: '{at}: the name "{value}" does not begin with “{other}”; write the full name, such as Xã Chợ Đồn, or choose another kind.',
  },
};

/** A published event that a new one would break, or that needs the event to be withdrawn. */
const IN_OTHER_EVENT: Text = {
  vi: 'Phương án đã công bố {event}: {sentence} Đề nghị thu hồi phương án {event} trước.',
  en: 'The published reorganisation {event}: {sentence} Withdraw {event} first.',
};

export type NameOfUnit = (id: UnitId) => Text | undefined;

/**
 * One full sentence: what is wrong, in which field, with which value, and how to mend it. @param days the days of the
 * events @param place where somebody wrote it, if that is no field
 */
export function reorganisationError(
  fault: ReorganisationFault,
  event: string,
  days: ReadonlyMap<string, LocalDate>,
  nameOf: NameOfUnit,
  place?: Text,
): UserError {
  const { code, path, lacking } = fault;
  const name = (id: string): string | Text => {
    const called = nameOf(id);
    return called ? inSentence(called) : id;
  };
  const isWritten = code.startsWith('ID_') || code === 'CODE_NOT_READABLE' || code === 'KIND_CONTRADICTS_NAME';
  const sentence = filledSentence(MESSAGES[code], {
    // "Điều khoản, mục 1, đơn vị" / "Clauses, entry 1, unit"
    at: place ?? capitalisedText(changedFieldName(path.join('.'))),
    value: isWritten ? fault.value : (kindOrLevel(code, fault.value) ?? name(fault.value)),
    other: levelText(fault.other) ?? name(fault.other),
    day: dayLabel(days.get(fault.event) ?? ''),
  });
  const said = fault.event === event ? sentence : filledSentence(IN_OTHER_EVENT, { event: fault.event, sentence });
  const comparedWith = lacking === null ? null : { what: 'lacking', value: lacking };
  return refusalSaying('REORGANISATION_NOT_ACCEPTED', path, code, said, comparedWith);
}

const levelText = (word: string): Text | undefined =>
  Object.hasOwn(LEVEL_TEXTS, word) ? LEVEL_TEXTS[word as UnitLevel] : undefined;

/** The name of a unit's new kind, or of a level that ends. */
function kindOrLevel(code: ReorganisationFaultCode, word: string): Text | undefined {
  if (code === 'LEVEL_EMPTY') return levelText(word);
  return Object.hasOwn(KIND_TEXTS, word) ? KIND_TEXTS[word as UnitKind] : undefined;
}

/** Why a sound event is not published, confirmed or withdrawn now. Placeholders: {unit}, {period}. */
const NOT_NOW = {
  SCOPE_WITHOUT_HEIR: {
    vi: '{unit} là địa bàn có quy định riêng và kết thúc mà không có đơn vị kế thừa toàn bộ; đề nghị nêu đơn vị tiếp nhận quy định của {unit}, hoặc cho kết thúc cả cấp.',
    en: '{unit} has rules of its own, and no unit takes over all of its territory; name the unit that takes over its rules, or let its whole level end.',
  },
  SCOPE_GOES_ON: {
    vi: '{unit} không phải là địa bàn kết thúc theo phương án này nên giữ nguyên quy định; đề nghị bỏ nội dung này.',
    en: '{unit} is no scope that ends by this reorganisation, so its settings stay; leave this out.',
  },
  SCOPE_HEIR_UNKNOWN: {
    vi: 'không có đơn vị trên cấp xã mang mã "{unit}" vào ngày hiệu lực để nhận cài đặt của {period}; đề nghị nêu một đơn vị khác.',
    en: 'there is no unit above the communes with the id "{unit}" on the day that could take the settings of {period}; name another one.',
  },
  BEGAN_ELSEWHERE: {
    vi: '{unit} do một phương án có hiệu lực sau thành lập, đã có báo cáo, và theo phương án này sẽ bắt đầu ở đơn vị cấp trên khác; đề nghị thu hồi phương án đó, công bố phương án này trước, rồi công bố lại.',
    en: '{unit} was formed by a later reorganisation, has reports, and would have begun below another unit; withdraw the later one, publish this one first, then publish it again.',
  },
  REPORT_SUBMITTED: {
    vi: 'Báo cáo {period} của {unit} đã được gửi theo địa giới mới nên không thu hồi được nữa; đề nghị lập một phương án mới.',
    en: 'The report of {unit} for {period} was submitted under the new map, so it stays; draft another reorganisation instead.',
  },
  SCOPE_BEGAN_BY_IT: {
    vi: 'Hệ thống được thiết lập cho {unit}, đơn vị do chính phương án này thành lập, nên phương án không thu hồi được; nếu địa giới lại thay đổi, đề nghị lập một phương án mới.',
    en: 'This stage was set up for {unit}, which this reorganisation formed, so it stays; draft another one if the map changes again.',
  },
  AUTHOR_CONFIRMS: {
    vi: 'Người soạn phương án {unit} không được tự xác nhận quyền được mở rộng; đề nghị một quản trị viên khác xác nhận.',
    en: 'Whoever worked on {unit} cannot confirm the wider rights that it gives; ask another administrator.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export function publicationError(
  code: keyof typeof NOT_NOW,
  /** The id of the unit, or its name if the map in force has one. */
  unit: string | Text,
  /** The period of a report; for the code `SCOPE_HEIR_UNKNOWN` the scope. */
  period: string | Text = '',
  path: readonly string[] = ['id'],
): UserError {
  const word = (named: string | Text) => (typeof named === 'string' ? named : inSentence(named));
  const said = filledSentence(NOT_NOW[code], { unit: word(unit), period: word(period) });
  const begins = typeof unit !== 'string' && NOT_NOW[code].vi.startsWith('{unit}');
  return refusalSaying('REORGANISATION_NOT_ACCEPTED', path, code, begins ? capitalisedText(said) : said);
}

/** Rankings are published at night. Until then the latest valid one is shown. */
export const rankingsToCome = (months: readonly string[]): Text => ({
  vi: `Bảng xếp hạng ${months.join(', ')} được công bố lại theo địa giới này trong đêm tới; đến lúc đó Hệ thống hiển thị bảng xếp hạng gần nhất còn hiệu lực.`,
  en: `Tonight the rankings of ${months.join(', ')} will be published again by this map; until then the latest ranking that is still valid is shown.`,
});

/** Why the office that proposes a change does not publish it. @param name the name of the unit above */
export const publishedAbove = (name: Text): Text => ({
  vi: `Thay đổi của đơn vị do quản trị viên của ${inSentence(name).vi} công bố.`,
  en: `A change of a commune is published by an administrator of ${name.en}.`,
});

/** What the office that proposes a change has to do. */
export const sendAbove = (name: Text): Text => ({
  vi: `Dự thảo đã có trong danh sách của cấp trên; gửi số văn bản đến ${inSentence(name).vi} để cấp trên công bố.`,
  en: `The draft appears in the list of the level above; send ${name.en} the number of the decision so that it can be published there.`,
});

/** The level above, if no unit there has a name. */
export const LEVEL_ABOVE: Text = { vi: 'cấp trên', en: 'the level above' };

/** Why an administrator may not draft, change or discard a reorganisation. */
export const NOT_YOURS: Text = {
  vi: 'Chỉ lập, sửa và hủy được dự thảo của mình về đơn vị mình; nội dung liên quan đến đơn vị khác thì gửi văn bản đề nghị để quản trị viên cấp trên lập dự thảo.',
  en: 'Here you can create, change and discard only your own drafts about your own unit; where another unit is concerned, send the proposal to an administrator of the level above, who drafts it.',
};
