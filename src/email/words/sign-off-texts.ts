import type { Form } from '../../domain/reminder/open-forms.js';
import type { Text } from '../../domain/text/text.js';
import type { Instant } from '../../domain/time/local-date.js';
import { savedEn, savedVi } from './dates.js';
import { type Audience, isOverdue } from './forms.js';

/** How a letter to the chairman addresses its reader: a substitute does not get the title. */
export const chairmanAs = (isForAbsent: boolean): string => (isForAbsent ? 'đồng chí' : 'đồng chí Chủ tịch');

/** Why the chairman gets a letter that others get too: to sign the report, or to direct. */
export const whyToChairman = (signs: boolean): string => (signs ? 'để xem xét, ký duyệt' : 'để chỉ đạo');

export const signOffTexts = {
  state: (handedOverAt: Instant): Text => ({
    vi: `Đã trình Chủ tịch ký duyệt ${savedVi(handedOverAt)}; chưa gửi`,
    en: `Passed to the Chairperson for signature on ${savedEn(handedOverAt)}; not submitted`,
  }),
  subject: { vi: 'chờ Chủ tịch ký duyệt', en: 'with the Chairperson' },
  request(form: Form, audience: Audience, isForAbsent: boolean): Text {
    const { vi, en } = byWhen(form);
    return audience === 'chairman'
      ? {
          vi: `Báo cáo đã hoàn thành và được trình đồng chí. Kính đề nghị ${chairmanAs(isForAbsent)} xem xét, gửi báo cáo trên Hệ thống ${vi}, hoặc trả lại công chức phụ trách kèm ý kiến:`,
          en: `The report is complete and has been passed to you. Please submit it ${en}, or return it to the officer with your comments:`,
        }
      : {
          vi: `Báo cáo đã được trình đồng chí Chủ tịch và chỉ được tính là đã gửi khi đồng chí Chủ tịch gửi. Đề nghị đồng chí báo cáo đồng chí Chủ tịch ký, gửi ${vi}; nếu cần sửa, đồng chí có thể lấy lại báo cáo:`,
          en: `The report has been passed to the Chairperson and counts as submitted only when the Chairperson submits it. Please ask the Chairperson to submit it ${en}; to change it, take it back:`,
        };
  },
};

function byWhen(form: Form): Text {
  if (isOverdue(form)) return { vi: 'trong thời gian sớm nhất', en: 'as soon as possible' };
  return form.workingDaysLeft === 0 ? { vi: 'trong ngày hôm nay', en: 'today' } : beforeDeadline(form);
}

/** An extension that came after the deadline moves the day, but the report is not on time any more. */
export const beforeDeadline = ({ extended }: Form): Text =>
  extended ? { vi: 'trong thời hạn đã gia hạn', en: 'by the extended deadline' } : { vi: 'đúng hạn', en: 'on time' };
