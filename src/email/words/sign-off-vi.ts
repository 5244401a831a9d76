import type { Form } from '../../domain/reminder/form.js';
import type { Instant } from '../../domain/time/local-date.js';
import { savedVi } from './dates.js';
import { type Audience, isOverdue } from './wording.js';

/** How the reader of a chairman's letter is addressed: whoever stands in is no chairman. */
export const chairmanAs = (isForAbsent: boolean): string => (isForAbsent ? 'đồng chí' : 'đồng chí Chủ tịch');

/** What letters say of a report that lies with the chairman. */
export const signOffVi = {
  state: (handedOverAt: Instant) => `Đã trình Chủ tịch ký duyệt ${savedVi(handedOverAt)}; chưa gửi`,
  subject: 'chờ Chủ tịch ký duyệt',
  /** What the chairman's letter is for. */
  purpose: (form: Form) => (form.isWithChairman ? 'để xem xét, ký duyệt' : 'để chỉ đạo'),
  request(form: Form, audience: Audience, chairman: string): string {
    const when = isOverdue(form)
      ? 'trong thời gian sớm nhất'
      : form.workingDaysLeft === 0
        ? 'trong ngày hôm nay'
        : 'đúng hạn';
    return audience === 'chairman'
      ? `Báo cáo đã hoàn thành và được trình đồng chí. Kính đề nghị ${chairman} xem xét, gửi báo cáo trên Hệ thống ${when}, hoặc trả lại công chức phụ trách kèm ý kiến:`
      : `Báo cáo đã được trình đồng chí Chủ tịch và chỉ được tính là đã gửi khi đồng chí Chủ tịch gửi. Đề nghị đồng chí báo cáo đồng chí Chủ tịch ký, gửi ${when}; nếu cần sửa, đồng chí có thể lấy lại báo cáo:`;
  },
};
