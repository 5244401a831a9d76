import type { UserError } from '../refusal/codes.js';
import type { ExplainedObstacle } from '../report/obstacles.js';
import type { Text } from '../text/text.js';
import type { AdministrationAction } from './record.js';

/** Texts for a request that would change nothing, because it is so already. */
const ALREADY_SO: Readonly<Partial<Record<AdministrationAction, Text>>> = {
  DEACTIVATE: { vi: 'Tài khoản này đã khóa.', en: 'The account is already closed.' },
  REACTIVATE: { vi: 'Tài khoản này đang hoạt động.', en: 'The account is open.' },
  END_ASSIGNMENT: { vi: 'Phân công này đã kết thúc.', en: 'The assignment has already ended.' },
  NAME_SUBSTITUTE: { vi: 'Phân công này đã kết thúc.', en: 'The assignment has ended.' },
  END_SUBSTITUTION: {
    vi: 'Không có lần vắng mặt nào đang diễn ra hoặc sắp tới.',
    en: 'There is no current or future absence.',
  },
  LOCK_PERIOD: { vi: 'Mọi kỳ đã chốt đều đã khóa.', en: 'Every closed period is already locked.' },
  UNLOCK_PERIOD: { vi: 'Không có kỳ nào bị khóa trước hạn.', en: 'No period has been locked early.' },
  CONFIRM_RIGHTS: {
    vi: 'Quyền tăng thêm đã được xác nhận, hoặc không cần xác nhận.',
    en: 'The wider rights have been confirmed, or need no confirmation.',
  },
  LIFT_SUPPRESSION: { vi: 'Thư vẫn được gửi đến địa chỉ này.', en: 'Letters are sent to this address.' },
};

const ASK_ANOTHER: Text = {
  vi: 'Đề nghị một quản trị viên khác thực hiện.',
  en: 'Ask another administrator to do it.',
};
const MEND_DRAFT: Text = {
  vi: 'Sửa các lỗi của dự thảo trước khi công bố.',
  en: 'Correct the errors in the draft before publishing it.',
};

export type ExplainedAdministration = ExplainedObstacle & { readonly since: null };

/** The obstacles of a change in words; undefined if there are none. */
export function explainedAdministration(
  errors: readonly UserError[],
  action: AdministrationAction,
): ExplainedAdministration | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const isSo = first.code === 'NOTHING_CHANGES' || action === 'LIFT_SUPPRESSION';
  const already = isSo ? ALREADY_SO[action] : undefined;
  return {
    reason: already ?? publicationText(first) ?? first.message,
    possibleFrom: first.code === 'PERIOD_NOT_CLOSED' ? (first.comparedWith?.value ?? null) : null,
    since: null,
    remedy: remedyOf(first, action),
  };
}

const PUBLISHED: Text = { vi: 'Đã công bố.', en: 'It is published.' };
const NOT_PUBLISHED: Text = { vi: 'Chưa công bố.', en: 'It is not published.' };

/** The words for a draft that is published, or an event that is not published yet. */
function publicationText({ code, value, comparedWith }: UserError): Text | undefined {
  if (code !== 'WRONG_STATE') return undefined;
  if (value === 'PUBLISHED') return PUBLISHED;
  return comparedWith?.value === 'PUBLISHED' ? NOT_PUBLISHED : undefined;
}

const FAULTS_OF_DRAFTS: ReadonlySet<string> = new Set(['METHOD_NOT_ACCEPTED', 'REORGANISATION_NOT_ACCEPTED']);
/** An official never changes their own account, and an author of a draft never confirms the rights that it gives. */
const NEEDS_ANOTHER: ReadonlySet<string> = new Set(['OWN_ACCOUNT', 'AUTHOR_CONFIRMS']);

function remedyOf({ code, value }: UserError, action: AdministrationAction): Text | null {
  if (NEEDS_ANOTHER.has(code) || (value !== null && NEEDS_ANOTHER.has(value))) return ASK_ANOTHER;
  return action === 'PUBLISH' && FAULTS_OF_DRAFTS.has(code) ? MEND_DRAFT : null;
}
