import type { Text } from '../../domain/text/text.js';
import { ALARM_TEXTS } from '../../lambda/base/alarm-texts.js';

/** Sentences of the letter to operators about an alarm. */
export const WATCH_TEXTS = {
  rings: (name: string): Text => ({ vi: `Xã Số báo động: ${name}`, en: `Xã Số alarm: ${name}` }),
  ended: (name: string): Text => ({ vi: `Xã Số hết báo động: ${name}`, en: `Xã Số alarm ended: ${name}` }),
  runbook: (section: string): Text => ({
    vi: `Cách xử lý: infra/RUNBOOK.md, mục “${section}”.`,
    en: `What to do: infra/RUNBOOK.md, section “${section}”.`,
  }),
  since: (time: string): Text => ({ vi: `Thời điểm: ${time} (giờ UTC).`, en: `At: ${time} (UTC).` }),
} as const;

export const HOME_ALARM_TEXTS = {
  ...ALARM_TEXTS,
  ChangesLate: {
    vi: 'Thư báo trả lại báo cáo và thư về tài khoản chậm hơn năm phút: thay đổi trong PostgreSQL chưa được đọc.',
    en: 'Letters about returned reports and about accounts are more than five minutes late: changes in PostgreSQL are not read.',
    section: 'send-returned is behind',
  },
} as const;
