import type { OfficialRole } from '../../../src/domain/official/official.js';
import { type ReturnedMail, returnedReport } from '../../../src/domain/reminder/returned-report.js';
import type { Revision } from '../../../src/domain/report/report.js';
import type { Language } from '../../../src/domain/text/text.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { letterFrame } from '../../../src/email/letter/frame.js';
import { renderHtml } from '../../../src/email/letter/render-html.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { composeReturned } from '../../../src/email/returned/compose.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { figures, official, situation, xuanLac } from '../builders/mail-builder.js';
import type { Written } from './letters.js';

export const returnedRevision: Revision = {
  unit: 'xuan-lac',
  period: '2026-10',
  token: 'return-one',
  at: instantAt('2026-10-19', '15:20'),
  actor: 'reviewer-1',
  action: 'RETURN',
  figures: figures('2026-10', ['S03']),
  note: 'Đề nghị rà soát lại số liệu trước khi gửi.',
  isDemonstration: true,
  filing: {
    basedOn: null,
    payload: '',
    warnings: [],
    notes: {
      G03: { comment: 'Tăng nhiều so với tháng trước, đề nghị giải trình.' },
      S03: { comment: 'Đề nghị bổ sung số liệu hoặc nêu lý do chưa có.' },
      E07: { reason: 'đã kiểm tra', comment: 'Mẫu số chưa khớp với số hộ của xã.' },
      G05: { reason: 'không có gì để hỏi' },
    },
  },
};

/** The letter about a returned report to the officer, or to the chairman who stands in. */
export function returnedTo(
  role: OfficialRole,
  language: Language = 'vi',
  overrides: Partial<Revision> = {},
): Written & { readonly mail: ReturnedMail } {
  const revision = { ...returnedRevision, ...overrides };
  const { scope, scopeUnit } = situation({ day: '2026-10-19' });
  const mail: ReturnedMail = {
    official: official(role, { language }),
    report: returnedReport({
      scope,
      method: seededMethod,
      unit: xuanLac,
      revision,
      reviewer: official('reviewer', { name: 'Nông Thị Hải Yến' }),
    }),
    officerGap: role === 'chairman' ? 'UNREACHABLE' : null,
  };
  const letter = composeReturned(mail, letterFrame(mail.official, { scope, scopeUnit, asOf: revision.at }));
  return { ...letter, mail, text: renderText(letter), html: renderHtml(letter) };
}
