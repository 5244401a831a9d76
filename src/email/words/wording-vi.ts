import { shortName } from '../../domain/indicator/texts.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import type { Form, OpenReport } from '../../domain/reminder/form.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { absenceLetterVi } from '../access/absence-vi.js';
import { accessVi } from '../access/access-vi.js';
import { digestVi } from '../digest/digest-vi.js';
import { openedVi } from '../opened/opened-vi.js';
import { correctionVi } from '../ranking/correction-vi.js';
import { rankingVi } from '../ranking/ranking-vi.js';
import { returnedVi } from '../returned/returned-vi.js';
import { approvedVi } from './approved-vi.js';
import { dateWeekdayVi, longDateVi, momentVi, savedVi, timeVi, weekdayDateVi } from './dates.js';
import type { LetterheadWords } from './letterhead.js';
import type { Links } from './links.js';
import { countVi, daysVi, fractionVi, kindVi, listed, personVi, unitVi } from './names.js';
import { newsVi } from './news-vi.js';
import { periodsVi, shortPeriodsVi, windowsVi } from './period-names.js';
import { chairmanAs, signOffVi } from './sign-off-vi.js';
import { communesVi, subjectsVi } from './subjects-vi.js';
import { waitingVi } from './waiting-vi.js';
import {
  type Audience,
  areOtherUnits,
  isDueToday,
  isOverdue,
  isWeekly,
  mostLate,
  reportCount,
  unitCount,
  valueOfEachReport,
  type Wording,
} from './wording.js';

const OFFICER = ROLE_TITLES.officer.vi;

const committee = (form: Form) => `Ủy ban nhân dân ${kindVi(form.unit)}`;
/** Names the unit where it is another one than the reader's. */
const report = (form: Form) =>
  `báo cáo chuyển đổi số kỳ ${periodsVi(form.reports)}${form.unit.now ? ` của ${unitVi(form.unit)}` : ''}`;

function stateOf({ state, savedAt, handedOverAt }: OpenReport): string {
  if (handedOverAt) return signOffVi.state(handedOverAt);
  switch (state) {
    case null:
      return 'Chưa nhập số liệu; chưa gửi';
    case 'DRAFT':
      return savedAt ? `Bản nháp, lưu lần cuối ${savedVi(savedAt)}; chưa gửi` : 'Bản nháp; chưa gửi';
    case 'RETURNED':
      return 'Đã trả lại để chỉnh sửa; chưa gửi lại';
    case 'SUBMITTED':
    case 'APPROVED':
      return 'Đã gửi';
  }
}

const entered = ({ progress: { entered, toFile, withoutData } }: OpenReport) =>
  `${fractionVi(entered, toFile)} chỉ tiêu${withoutData === 0 ? '' : ` (trong đó ${countVi(withoutData)} chỉ tiêu: không có số liệu)`}`;

/** Says that the figures are closed only after the window has ended. */
const closingVi = (form: Form, asOf: Instant): string =>
  localDateOf(asOf) <= form.closing
    ? `Số liệu của kỳ báo cáo sẽ được chốt khi hết ngày ${dateWeekdayVi(form.closing)}; ${committee(form)} có thể nhập và lưu số liệu ngay từ bây giờ, gửi báo cáo từ ngày chốt số liệu.`
    : `Số liệu của kỳ báo cáo đã được chốt khi hết ngày ${dateWeekdayVi(form.closing)}; ${committee(form)} có thể gửi báo cáo ngay từ bây giờ.`;

/** Names the other readers who get the same news today. */
function alsoTo(form: Form, audience: Audience, office: string): string {
  const others: string[] = [];
  if (audience === 'officer' && form.recipients.includes('chairman'))
    others.push(`đồng chí Chủ tịch ${committee(form)} ${signOffVi.purpose(form)}`);
  if (audience === 'chairman' && form.recipients.includes('officer')) others.push(`${OFFICER} để thực hiện`);
  if (form.recipients.includes('reviewer')) others.push(`${office} để phối hợp hỗ trợ`);
  return others.length === 0 ? '' : `Thư này đồng thời được gửi ${listed(others, 'và')}.`;
}

const CALENDAR_FILE = 'han-gui-bao-cao.ics';

const insteadOfOfficer = {
  UNREACHABLE: `Địa chỉ thư điện tử của ${OFFICER} không nhận được thư; đề nghị đồng chí thông báo cho người phụ trách và cung cấp địa chỉ đúng.`,
  NO_OFFICER: `Hiện trên Hệ thống chưa có ${OFFICER} của đơn vị nên thư này được gửi đến đồng chí; đề nghị đồng chí phân công người phụ trách và thông báo để Hệ thống cập nhật.`,
};

function thenWhat(form: Form, office: string): string {
  if (!form.next)
    return 'Đây là thư nhắc cuối cùng của Hệ thống gửi đồng chí về báo cáo này; báo cáo chưa gửi tiếp tục được nêu trong thư tình hình gửi báo cáo hằng tuần.';
  const { day, upTo, joining } = form.next;
  const what = joining.includes('reviewer')
    ? `gửi thông báo đến ${office} để phối hợp hỗ trợ`
    : joining.includes('chairman')
      ? `gửi thông báo đến đồng chí Chủ tịch ${committee(form)} để chỉ đạo`
      : 'tiếp tục gửi thư nhắc';
  return `Nếu đến hết ngày ${dateWeekdayVi(upTo)} Hệ thống chưa nhận được báo cáo, ngày ${dateWeekdayVi(day)} Hệ thống sẽ ${what}.`;
}

export const wordingVi = (letterhead: LetterheadWords, links: Links, isForAbsent = false): Wording => ({
  subjects: subjectsVi,
  letterhead: (today) => ({
    lines: [letterhead.authority, letterhead.office].map((line) => line.toLocaleUpperCase('vi')),
    date: `${letterhead.place}, ${longDateVi(today)}`,
  }),
  toCommune: ({ name }, unit, audience) =>
    audience === 'chairman'
      ? [`Kính gửi: Đồng chí ${name}, Chủ tịch Ủy ban nhân dân ${unitVi(unit)}`]
      : [`Kính gửi: Ủy ban nhân dân ${unitVi(unit)}`, `(đồng chí ${name}, ${OFFICER})`],
  toOffice: ({ name, role }) =>
    role === 'leader'
      ? [`Kính gửi: Lãnh đạo ${letterhead.authority}`, `(đồng chí ${name})`]
      : [`Kính gửi: Đồng chí ${name}, ${letterhead.office}`],
  concerns: {
    form(form, audience) {
      if (!isOverdue(form))
        return `V/v ${report(form)} ${form.workingDaysLeft === 0 ? 'đến hạn gửi' : 'sắp đến hạn gửi'}`;
      return `V/v đề nghị ${audience === 'chairman' ? 'chỉ đạo gửi' : 'gửi'} ${report(form)}`;
    },
    several: (forms) =>
      `V/v đề nghị gửi các báo cáo chuyển đổi số ${forms.some(isOverdue) ? 'còn thiếu' : forms.some(isDueToday) ? 'đến hạn và sắp đến hạn' : 'sắp đến hạn'}`,
    list: () => 'V/v đơn vị chưa gửi báo cáo chuyển đổi số',
    digest: (digest) => `V/v tình hình gửi báo cáo chuyển đổi số kỳ ${periodsVi([digest])}`,
  },
  basis: (form) =>
    letterhead.dueUnder(
      `${report(form)} (${windowsVi(form.reports)}) có hạn gửi${form.extended ? ', sau khi được gia hạn,' : ''} là hết ngày ${dateWeekdayVi(form.dueDay)}.`,
    ),
  severalBasis(unit, forms, asOf) {
    const late = forms.filter(isOverdue);
    const lateness = late.length === 0 ? '' : ` Báo cáo quá hạn lâu nhất: ${daysVi(mostLate(late))}.`;
    return `${letterhead.under(`qua theo dõi đến ${momentVi(asOf)}, Hệ thống chưa nhận được ${countVi(reportCount(forms))} báo cáo chuyển đổi số của Ủy ban nhân dân ${unitVi(unit)} nêu dưới đây.`)}${lateness}`;
  },
  standing(form, asOf) {
    const none = `Hệ thống chưa nhận được báo cáo của ${committee(form)}`;
    if (isOverdue(form)) return `Đến ${momentVi(asOf)}, ${none}. Báo cáo đã quá hạn ${daysVi(form.workingDaysLate)}.`;
    if (form.workingDaysLeft === 0) return `Hôm nay là hạn gửi báo cáo. Đến ${timeVi(asOf)}, ${none}.`;
    return `Từ hôm nay đến hạn gửi còn ${daysVi(form.workingDaysLeft)}. ${closingVi(form, asOf)}`;
  },
  listStanding: (forms, asOf) =>
    `Đến ${momentVi(asOf)}, Hệ thống chưa nhận được ${countVi(reportCount(forms))} báo cáo chuyển đổi số của ${communesVi(forms)} nêu trong bảng dưới đây.`,
  listBasis: (forms, asOf) =>
    letterhead.under(
      `qua theo dõi đến ${momentVi(asOf)}, Hệ thống chưa nhận được ${countVi(reportCount(forms))} báo cáo chuyển đổi số của ${communesVi(forms)} nêu trong bảng dưới đây.`,
    ),
  facts: (form, audience) => [
    { label: 'Báo cáo', value: `Chuyển đổi số, kỳ ${periodsVi(form.reports)}` },
    { label: 'Hạn gửi', value: capitalised(weekdayDateVi(form.dueDay)) },
    { label: 'Tình trạng', value: valueOfEachReport(form, stateOf, (report) => shortPeriodsVi([report])) },
    { label: 'Số liệu đã nhập', value: valueOfEachReport(form, entered, (report) => shortPeriodsVi([report])) },
    ...(audience === 'chairman' && form.officer
      ? [{ label: 'Người phụ trách', value: capitalised(personVi(form.officer)) }]
      : []),
    ...(isWeekly(form) ? [{ label: 'Thư nhắc', value: `Lần thứ ${form.letterNumber}` }] : []),
  ],
  missing(form) {
    const { toFile, entered: filled, missing } = form.progress;
    return {
      title: `Chỉ tiêu còn thiếu (${countVi(toFile - filled)}):`,
      groups: missing.map(({ group, indicators }) => ({
        group: `${group.name.vi} (${countVi(indicators.length)})`,
        names: indicators.map((indicator) => shortName(indicator).vi).join('; '),
      })),
    };
  },
  section: (form, ordinal) =>
    `${ordinal}. ${capitalised(report(form))}${isOverdue(form) ? `: quá hạn ${daysVi(form.workingDaysLate)}` : isDueToday(form) ? ': hạn gửi hôm nay' : ''}`,
  request(form, audience) {
    if (form.isWithChairman) return signOffVi.request(form, audience, chairmanAs(isForAbsent));
    if (!isOverdue(form)) {
      return form.workingDaysLeft === 0
        ? `Đề nghị ${committee(form)} hoàn thiện và gửi báo cáo trên Hệ thống trong ngày hôm nay:`
        : `Đề nghị ${committee(form)} chuẩn bị số liệu và gửi báo cáo trên Hệ thống đúng hạn:`;
    }
    return audience === 'chairman'
      ? `Kính đề nghị ${chairmanAs(isForAbsent)} chỉ đạo hoàn thiện và gửi báo cáo trên Hệ thống trong thời gian sớm nhất:`
      : `Đề nghị ${committee(form)} hoàn thiện và gửi báo cáo trên Hệ thống trong thời gian sớm nhất:`;
  },
  openReport: (form) => `Mở báo cáo ${shortPeriodsVi(form.reports)}`,
  list: {
    caption: 'Đơn vị chưa gửi báo cáo',
    columns: ['Đơn vị, báo cáo', 'Quá hạn, thư nhắc', 'Người phụ trách'],
    row: (form) => [
      `${capitalised(unitVi(form.unit))}: ${shortPeriodsVi(form.reports)}`,
      `${daysVi(form.workingDaysLate)}; ${form.lettersToOfficer === 0 ? 'chưa gửi' : `đã gửi ${countVi(form.lettersToOfficer)}`} thư nhắc${form.officerGap === 'UNREACHABLE' ? ', nhưng địa chỉ không nhận được thư' : ''}`,
      form.officer ? capitalised(personVi(form.officer)) : 'chưa có thông tin',
    ],
    more: (listed, others) =>
      areOtherUnits(listed, others)
        ? `Và ${countVi(unitCount(others))} đơn vị khác, xem trên Hệ thống`
        : `Và ${countVi(reportCount(others))} báo cáo khác của ${countVi(unitCount(others))} đơn vị, xem trên Hệ thống`,
    request: () =>
      'Đề nghị đồng chí liên hệ, hướng dẫn, hỗ trợ đơn vị nêu trên gửi báo cáo; trường hợp có lý do chính đáng, xem xét gia hạn theo quy định:',
    open: (form) => `Mở tình hình gửi báo cáo ${shortPeriodsVi(form.reports)}`,
    next(forms) {
      const days = forms.flatMap(({ next }) => (next?.reminds ? [next.day] : [])).toSorted();
      return days[0]
        ? `Nếu vẫn chưa nhận được báo cáo, ngày ${dateWeekdayVi(days[0])} Hệ thống sẽ tiếp tục gửi thư nhắc đến đơn vị và ${forms.length === 1 ? 'thông báo' : 'gửi danh sách'} đến đồng chí.`
        : 'Đây là thư cuối cùng của Hệ thống gửi đồng chí về báo cáo nêu trên; báo cáo chưa gửi tiếp tục được nêu trong thư tình hình gửi báo cáo hằng tuần.';
    },
  },
  moreReports: (others) => `Và ${countVi(reportCount(others))} báo cáo khác, xem trên Hệ thống`,
  digest: digestVi(letterhead),
  news: newsVi(letterhead, isForAbsent),
  opened: openedVi,
  waiting: waitingVi(letterhead),
  approved: approvedVi,
  access: accessVi(letterhead),
  absence: absenceLetterVi(letterhead),
  ranking: rankingVi(letterhead),
  correction: correctionVi,
  template: 'Biểu nhập số liệu (Excel) có thể tải về tại trang báo cáo nêu trên, sau khi đăng nhập.',
  calendar: {
    filename: CALENDAR_FILE,
    summary: (unit, reported) => `Hạn gửi báo cáo chuyển đổi số ${shortPeriodsVi([reported])} – ${unitVi(unit)}`,
    description: ({ dueDay }) =>
      `Báo cáo gửi đến hết ngày ${dateWeekdayVi(dueDay)} (24 giờ 00 phút, giờ Việt Nam) là đúng hạn.`,
    demonstration: '[Số liệu minh họa: hạn gửi này không có thật.]',
    attached: () => `Gửi kèm: tệp lịch ${CALENDAR_FILE}, để đưa hạn gửi vào lịch điện tử.`,
  },
  withoutDigests: ({ role }) =>
    `Đồng chí có thể tắt ${role === 'leader' ? 'thư tổng hợp' : 'thư kết quả xếp hạng'} tại ${links.preferences} (sau khi đăng nhập); thư nhắc báo cáo theo quy định vẫn được gửi.`,
  under: letterhead.under,
  returned: returnedVi(letterhead),
  insteadOfOfficer,
  contact: letterhead.help,
  next: (form, audience) =>
    [
      audience === 'chairman' && form.officerGap ? insteadOfOfficer[form.officerGap] : '',
      alsoTo(form, audience, letterhead.office),
      thenWhat(form, letterhead.office),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  disregard: (forms) =>
    forms.some((form) => form.workingDaysLeft === 0)
      ? 'Nếu báo cáo đã được gửi sau thời điểm nêu trên, đề nghị bỏ qua thư này.'
      : 'Nếu báo cáo đã được gửi, đề nghị bỏ qua thư này.',
  closing: () => ['Trân trọng./.'],
  copies(forms, audience) {
    const roles = new Set(forms.flatMap(({ recipients }) => recipients));
    const kind = forms[0] ? kindVi(forms[0].unit) : '';
    const parts = ['như trên'];
    if (audience === 'officer' && roles.has('chairman')) parts.push(`Chủ tịch UBND ${kind} (để chỉ đạo)`);
    if (audience === 'chairman' && roles.has('officer')) parts.push(`${OFFICER} (để thực hiện)`);
    if (audience !== 'office' && roles.has('reviewer')) parts.push(`${letterhead.office} (để phối hợp)`);
    return `Nơi nhận: ${parts.join('; ')}.`;
  },
  automatic: (reference) =>
    `Thư tự động của Hệ thống Xã Số, không thay thế văn bản hành chính có chữ ký số. Mã thư: ${reference}.`,
  demonstration: '[Số liệu minh họa: đơn vị, cán bộ và thời hạn trong thư này không có thật.]',
});
