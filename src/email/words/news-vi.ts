import { GROUND_TEXTS } from '../../domain/settings/extension-text.js';
import { periodLabel } from '../../domain/time/period-label.js';
import { momentVi, weekdayDateVi } from './dates.js';
import { capitalised, countVi, properName, unitVi } from './names.js';
import type { Wording } from './wording.js';

const SUBJECTS = {
  EXTENSION_ASKED: 'Đề nghị gia hạn',
  EXTENSION_GRANTED: 'Đồng ý gia hạn',
  EXTENSION_REFUSED: 'Không đồng ý gia hạn',
} as const;

export const newsVi: Wording['news'] = {
  subject([first, ...others]) {
    if (!first) return 'Gia hạn gửi báo cáo CĐS';
    const more = others.length > 0 ? ` và ${countVi(others.length)} nội dung khác` : '';
    return `${SUBJECTS[first.kind]} đến ${weekdayDateVi(first.day)} – ${properName(first.unit)}${more}`;
  },
  concerns: () => 'V/v gia hạn gửi báo cáo chuyển đổi số',
  section: 'Gia hạn gửi báo cáo',
  sentence({ kind, unit, period, day, dueDay, replacesDueDay }) {
    const report = `báo cáo chuyển đổi số ${periodLabel(period).vi}`;
    switch (kind) {
      case 'EXTENSION_ASKED':
        return `Ủy ban nhân dân ${unitVi(unit)} đề nghị gia hạn gửi ${report} đến hết ngày ${weekdayDateVi(day)}; hạn gửi hiện nay là hết ngày ${weekdayDateVi(dueDay)}.`;
      case 'EXTENSION_GRANTED':
        return replacesDueDay
          ? `Đồng ý gia hạn gửi ${report} của Ủy ban nhân dân ${unitVi(unit)} đến hết ngày ${weekdayDateVi(day)}. Báo cáo gửi trong hạn này được tính là đúng hạn.`
          : `Đồng ý gia hạn gửi ${report} của Ủy ban nhân dân ${unitVi(unit)} đến hết ngày ${weekdayDateVi(day)}. Do việc gia hạn được đề nghị sau hạn gửi, báo cáo vẫn được tính là gửi quá hạn.`;
      case 'EXTENSION_REFUSED':
        return `Không đồng ý đề nghị gia hạn gửi ${report} của Ủy ban nhân dân ${unitVi(unit)} đến hết ngày ${weekdayDateVi(day)}. Hạn gửi báo cáo vẫn là hết ngày ${weekdayDateVi(dueDay)}.`;
    }
  },
  facts: ({ kind, at, ground, reason }) => [
    { label: kind === 'EXTENSION_ASKED' ? 'Thời điểm đề nghị' : 'Thời điểm trả lời', value: capitalised(momentVi(at)) },
    ...(ground ? [{ label: 'Căn cứ đề nghị', value: GROUND_TEXTS[ground].vi }] : []),
    { label: 'Lý do', value: reason },
  ],
  request({ kind, unit }) {
    switch (kind) {
      case 'EXTENSION_ASKED':
        return 'Đề nghị đồng chí xem xét, trả lời trên Hệ thống. Trong thời gian chờ trả lời, Hệ thống tạm dừng nhắc báo cáo này:';
      case 'EXTENSION_GRANTED':
        return `Đề nghị Ủy ban nhân dân ${unitVi(unit)} hoàn thành và gửi báo cáo trong thời hạn đã gia hạn:`;
      case 'EXTENSION_REFUSED':
        return `Đề nghị Ủy ban nhân dân ${unitVi(unit)} hoàn thành và gửi báo cáo:`;
    }
  },
  open: 'Mở báo cáo',
};
