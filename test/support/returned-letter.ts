import { instantAt } from '../../src/domain/local-date.js';
import type { OfficialRole } from '../../src/domain/official.js';
import type { Revision } from '../../src/domain/report.js';
import { type ReturnedMail, returnedReport } from '../../src/domain/returned-report.js';
import type { Language } from '../../src/domain/text.js';
import { composeReturned } from '../../src/email/compose-returned.js';
import { renderHtml } from '../../src/email/render-html.js';
import { renderText } from '../../src/email/render-text.js';
import { seededMethod } from '../../src/seed/catalogue.js';
import type { Written } from './letters.js';
import { figures, official, situation, xuanLac } from './mail-builder.js';

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
  const letter = composeReturned(mail, { scope, scopeUnit, asOf: revision.at });
  return { ...letter, mail, text: renderText(letter), html: renderHtml(letter) };
}
