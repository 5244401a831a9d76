import type { OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { numberText, plural } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import { type Instant, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import { weekdayDateVi } from '../../email/words/dates.js';

type Name = readonly [vi: string, en: string];
const LETTER_NAMES: Readonly<Record<string, Name>> = {
  opened: ['Mở kỳ báo cáo', 'a window opens'],
  'opened-chairman': ['Mở kỳ báo cáo, gửi Chủ tịch thay', 'a window opens, to the Chairperson instead'],
  repeated: ['Nhắc lại sau bước cuối', 'repeated after the last step'],
  several: ['Nhiều báo cáo', 'several reports'],
  'joint-assignments': ['Nhiều phân công, chung một thư', 'several assignments in one letter'],
  'joint-substitute': ['Thay người vắng mặt, chung một thư', 'for somebody absent, in one letter'],
  digest: ['Thư tổng hợp gửi lãnh đạo', 'digest for leaders'],
  'digest-final': ['Thư tổng hợp khi xếp hạng chính thức', 'digest when a ranking is final'],
  returned: ['Trả lại để chỉnh sửa', 'returned for revision'],
  'returned-chairman': ['Trả lại, gửi Chủ tịch thay', 'returned, to the Chairperson instead'],
  'ranking-up': ['Xếp hạng chính thức, tăng bậc', 'ranking, up'],
  'ranking-down': ['Xếp hạng chính thức, giảm bậc', 'ranking, down'],
  'ranking-unchanged': ['Xếp hạng chính thức, giữ nguyên', 'ranking, unchanged'],
  'ranking-tied': ['Xếp hạng chính thức, đồng hạng', 'ranking, a tie'],
  'ranking-not-compared': ['Xếp hạng chính thức, không so sánh', 'ranking, not compared'],
  'ranking-unranked': ['Xếp hạng chính thức, chưa xếp hạng', 'ranking, not ranked'],
  'ranking-chairman': ['Xếp hạng chính thức, gửi Chủ tịch', 'ranking, to the Chairperson'],
  'ranking-with-reminder': ['Xếp hạng trong thư nhắc', 'ranking in a reminder'],
  correction: ['Đính chính xếp hạng chính thức', 'a final ranking corrected'],
  'correction-leader': ['Đính chính xếp hạng, gửi lãnh đạo', 'a correction, to leaders'],
  'waiting-review': ['Báo cáo chờ thẩm định, gửi người thẩm định', 'reports awaiting review, to the reviewer'],
  'extension-asked': ['Đề nghị gia hạn, gửi người thẩm định', 'extension asked for, to the reviewer'],
  'extension-granted': ['Đồng ý gia hạn', 'extension granted'],
  'extension-refused': ['Chưa chấp thuận gia hạn', 'extension refused'],
  'due-day-moved': ['Thay đổi hạn gửi', 'a deadline moved'],
  'handed-to-chairman': ['Trình Chủ tịch ký duyệt, gửi Chủ tịch', 'passed to the Chairperson'],
  'returned-to-officer': ['Chủ tịch trả lại, gửi công chức', 'returned by the Chairperson, to the officer'],
  reopened: ['Mở lại báo cáo đã duyệt', 'an approved report reopened'],
  'old-address': ['Thay đổi địa chỉ, gửi địa chỉ cũ', 'address changed, to the old one'],
  'new-address': ['Thay đổi địa chỉ, gửi địa chỉ mới', 'address changed, to the new one'],
  administrator: ['Quản trị viên mới', 'a new administrator'],
  'substitute-named': ['Được cử thay khi vắng mặt', 'named as a substitute'],
  'substitute-ended': ['Kết thúc việc thay, người vắng mặt trở lại', 'no longer a substitute, the absent one is back'],
  'substitute-ended-closed': ['Kết thúc việc thay, người vắng mặt thôi công tác', 'no longer, the absent one has left'],
  'substitute-ended-moved': [
    'Kết thúc việc thay, người vắng mặt chuyển công tác',
    'no longer, the absent one has moved',
  ],
  'substitute-ended-assignment': ['Kết thúc việc thay theo thời hạn phân công', 'no longer, the assignment ends'],
  'substitute-left': ['Người thay không còn thay, gửi người vắng mặt', 'the substitute has left, to the absent one'],
};

/** The name of a step's sample: `3-before-officer`, `0-late-officer`, `5-late-reviewer`. */
export const stepName = (offset: number, role: OfficialRole): string =>
  `${Math.abs(offset)}-${offset < 0 ? 'before' : 'late'}-${role}`;

/** The title of a sample. Every step of any ladder has one. */
export function letterName(name: string): Name {
  const [, days = '', side, role] = /^(\d+)-(before|late)-(\w+)$/.exec(name) ?? [];
  if (!isRole(role)) return LETTER_NAMES[name] ?? [name, name];
  const { vi, en } = ROLE_TITLES[role];
  const count = days.padStart(2, '0');
  if (days === '0') return [`Ngày đến hạn, gửi ${vi}`, `the deadline, to the ${en}`];
  return side === 'before'
    ? [
        `Trước hạn ${count} ngày làm việc, gửi ${vi}`,
        `${days} working ${days === '1' ? 'day' : 'days'} before, to the ${en}`,
      ]
    : [
        `Quá hạn ${count} ngày làm việc, gửi ${vi}`,
        `${days} working ${days === '1' ? 'day' : 'days'} late, to the ${en}`,
      ];
}

const isRole = (text: string | undefined): text is OfficialRole => text !== undefined && text in ROLE_TITLES;

/** The sentence above samples of letters about a ranking. */
export const RANKING_FINAL: Text = {
  vi: 'Thư xếp hạng dựa trên kết quả chính thức mới nhất; thứ hạng và mức tăng, giảm trong từng mẫu được đặt ra để minh họa.',
  en: 'Letters about a ranking use the latest final one; the rank and its change are invented, one for each wording.',
};
export const NO_RANKING_FINAL: Text = {
  vi: 'Chưa có kết quả xếp hạng chính thức nên chưa có mẫu thư xếp hạng.',
  en: 'No ranking is final yet, so there is no letter about one.',
};

export const SAMPLES = {
  tab: 'Mẫu thư',
  title: 'Mẫu thư của Hệ thống',
  lead: {
    vi: 'Mỗi loại thư được viết bằng dữ liệu đang có, như thể một xã chưa gửi báo cáo; không thư nào ở đây được gửi đi.',
    en: 'Every kind of letter, written from current data as if one commune had not submitted its report; none of them is sent.',
  },
  kinds: { vi: 'Loại thư', en: 'kinds of letters' },
  nobody: { vi: 'Chưa có cán bộ nào.', en: 'No officials yet.' },
} as const;

export const LANGUAGE_NAMES = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const;

export const INBOX = {
  title: 'Hộp thư nhắc báo cáo',
  lead: (letters: number, now: Instant): Text => ({
    vi: `${numberText(letters).vi} thư đã gửi trên máy này, ghi theo ngày gửi; không thư nào ra khỏi máy. Bây giờ là ${localTimeOf(now)}, ${weekdayDateVi(localDateOf(now))}.`,
    en: `Inbox: ${plural(letters, 'letter')} sent on this machine, dated as sent; none leaves it.`,
  }),
  none: { vi: 'Chưa có thư nào.', en: 'No letters yet.' },
  ofDay: (day: string, letters: number): string => `${day} · ${numberText(letters).vi} thư`,
  time: { vi: 'Giờ', en: 'Time' },
  recipient: { vi: 'Người nhận', en: 'Recipient' },
  subject: { vi: 'Tiêu đề', en: 'Subject' },
} as const;

/** The rows and headings of one letter. */
export const LETTER = {
  date: { vi: 'Ngày gửi', en: 'Date' },
  from: { vi: 'Người gửi', en: 'From' },
  to: { vi: 'Người nhận', en: 'To' },
  attachment: { vi: 'Đính kèm', en: 'Attachment' },
  size: { vi: 'Dung lượng', en: 'Size' },
  /** @param html, text with their units */
  sizes: (html: string, text: string): string => `HTML ${html}, văn bản · text ${text}`,
  htmlPart: { vi: 'Bản HTML', en: 'HTML part' },
  textPart: { vi: 'Bản văn bản', en: 'text part' },
  onDesk: { vi: 'Trên máy tính', en: 'on a desk' },
  onTelephone: { vi: 'Trên điện thoại, 320 px', en: 'on a telephone' },
  dark: { vi: 'Chế độ tối, 320 px', en: 'dark mode' },
} as const;

/** Reasons that officials give in the samples. Data is Vietnamese. */
export const SAMPLE_REASONS = {
  figureRemarks: [
    'Tăng nhiều so với kỳ trước; đề nghị giải trình.',
    'Mẫu số chưa khớp với số liệu cùng kỳ của xã.',
    'Đề nghị bổ sung tài liệu kiểm chứng.',
  ],
  returned: 'Đề nghị rà soát lại số liệu trước khi gửi.',
  returnedByChairman: 'Đề nghị kiểm tra lại số hồ sơ trực tuyến trước khi ký, gửi.',
  extensionAsked: 'Mưa lũ làm mất điện, mất mạng.',
  extensionGranted: 'Đồng ý do mưa lũ.',
  extensionRefused: 'Điện và mạng đã được khôi phục.',
  reopened: 'Mẫu số của hai chỉ tiêu chưa khớp với số liệu của ngành.',
  addressChanged: 'Thay đổi tên miền thư điện tử công vụ.',
  newAdministrator: 'Phân công nhiệm vụ.',
  absence: 'Đi tập huấn.',
} as const;
