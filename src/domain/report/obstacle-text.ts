import type { UserError } from '../refusal/codes.js';
import { lockDayOf } from '../settings/deadline.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import type { Text } from '../text/text.js';
import { addDays, type LocalDate, localDateOf } from '../time/local-date.js';
import { windowOf } from '../time/period.js';
import type { ReportAction } from './actions.js';
import type { FilingSituation } from './filing-situation.js';
import { filingStageOf, liesWithChairman } from './sign-off.js';

/** What an official reads beside a button that does nothing today. */
export type ExplainedObstacle = {
  readonly reason: Text;
  /** The day from which on it is possible, where waiting is enough. */
  readonly possibleFrom: LocalDate | null;
  /** The first day on which it was no longer possible. */
  readonly since: LocalDate | null;
  /** What to do instead. */
  readonly remedy: Text | null;
};

/** Who else can do it, where the one who asks must not. */
export type WaysOut = {
  /** Where other reviewers work who may decide on the report. */
  readonly reviewersOf: readonly Text[];
  /** Somebody else of the commune could stand in for the chairman. */
  readonly hasOtherSubstitute: boolean;
  /** Somebody at the commune types reports. */
  readonly hasOfficer: boolean;
};

type Standing = Pick<FilingSituation, 'scope' | 'period' | 'calendar' | 'head' | 'now'> & { readonly ways?: WaysOut };

/** Undefined where nothing stands in the way. */
export function explainedObstacles(
  errors: readonly UserError[],
  action: ReportAction,
  situation: Standing,
): ExplainedObstacle | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const ofFigures = errors.filter(({ path }) => path[0] === 'figures').length;
  const others = errors.filter(({ path }) => path[0] !== 'figures').map(({ message }) => message);
  const sentences = ofFigures > 0 ? [...others, figuresText(ofFigures)] : others;
  return {
    reason: { vi: sentences.map(({ vi }) => vi).join(' '), en: sentences.map(({ en }) => en).join(' ') },
    possibleFrom: possibleFrom(first, situation),
    since: lockedSince(first, situation),
    remedy: remedyOf(first, action, situation),
  };
}

const figuresText = (count: number): Text => ({
  vi: `Biểu còn ${count} chỗ phải bổ sung, sửa hoặc giải trình trước khi gửi.`,
  en: `${count} places of the form must be completed, corrected or explained before it is submitted.`,
});

function possibleFrom({ code, comparedWith }: UserError, { scope, period }: Standing): LocalDate | null {
  if (code === 'PERIOD_NOT_CLOSED') return comparedWith?.value ?? null;
  const opens = code === 'PERIOD_NOT_OPEN' && isFromFirstPeriodOn(scope, period);
  return opens ? windowOf(period, scope.closingDay).from : null;
}

/** Null for a period that an administrator locked before its time. */
function lockedSince({ code }: UserError, { scope, period, calendar, head, now }: Standing): LocalDate | null {
  if (code !== 'PERIOD_LOCKED') return null;
  const lastDay = lockDayOf(scope, period, calendar, head?.extension);
  return localDateOf(now) > lastDay ? addDays(lastDay, 1) : null;
}

const ASK_TO_UNLOCK: Text = {
  vi: 'Nếu cần sửa, đề nghị quản trị viên mở khóa kỳ báo cáo.',
  en: 'Ask an administrator to unlock the period.',
};
const ASK_TO_COMPLETE: Text = {
  vi: 'Đề nghị công chức phụ trách hoàn thiện biểu.',
  en: 'Ask the reporting officer to complete the form.',
};
const WAIT_FOR_ANSWER: Text = {
  vi: 'Chờ người thẩm định trả lời đề nghị gia hạn.',
  en: 'Wait for the answer to the request.',
};

function remedyOf({ code, path }: UserError, action: ReportAction, situation: Standing): Text | null {
  if (code === 'PERIOD_LOCKED') return situation.scope.lockedPeriods.includes(situation.period) ? ASK_TO_UNLOCK : null;
  if (code === 'EXTENSION_PENDING') return WAIT_FOR_ANSWER;
  if (code === 'WRONG_STATE') return REMEDIES[placeOf(situation)][action] ?? null;
  if (code === 'SIGNATURE_NEEDED') return liesWithChairman(situation.head) ? WAIT_FOR_CHAIRMAN : HAND_OVER;
  if (code === 'NO_SIGN_OFF') return SEND_DIRECTLY;
  if (code === 'NO_CHAIRMAN') return SEND_WITHOUT_CHAIRMAN;
  if (code === 'OWN_REPORT') return situation.ways ? OTHER_REVIEWER(situation.ways.reviewersOf) : null;
  if (code === 'TYPED_BY_SUBSTITUTE') return situation.ways?.hasOtherSubstitute ? CHAIR_OR_OTHER : CHAIR_ALONE;
  if (path[0] !== 'figures' || action !== 'SUBMIT') return null;
  return situation.ways?.hasOfficer === false ? ASK_FOR_OFFICER : ASK_TO_COMPLETE;
}

const OTHER_REVIEWER = (offices: readonly Text[]): Text =>
  offices.length > 0
    ? {
        vi: `Đề nghị người thẩm định khác quyết định: ${offices.map(({ vi }) => vi).join(', ')}.`,
        en: `Ask another reviewer to decide: ${offices.map(({ en }) => en).join(', ')}.`,
      }
    : {
        vi: 'Chưa có người thẩm định nào khác: đề nghị quản trị viên giao vai trò thẩm định cho thêm một người.',
        en: 'There is no other reviewer: ask an administrator to give that role to one more person.',
      };
const CHAIR_OR_OTHER: Text = {
  vi: 'Đề nghị Chủ tịch gửi (được cả trong những ngày vắng mặt), hoặc cử người thay khác của đơn vị.',
  en: 'Ask the Chairperson to send it, which works on days of absence too, or to name another substitute.',
};
const CHAIR_ALONE: Text = {
  vi: 'Đơn vị không có người thay nào khác: đề nghị Chủ tịch gửi (được cả trong những ngày vắng mặt), hoặc quản trị viên giao việc cho thêm một người của đơn vị.',
  en: 'Nobody else at the commune can stand in: ask the Chairperson to send it, which works on days of absence too, or an administrator to add one more official.',
};
const ASK_FOR_OFFICER: Text = {
  vi: 'Đơn vị chưa có công chức phụ trách: đề nghị quản trị viên giao việc này cho một người của đơn vị; Chủ tịch cũng nhận thêm được.',
  en: 'The commune has no reporting officer: ask an administrator to assign one; the Chairperson may be given that role as well.',
};

type Place = 'WITH_OFFICER' | 'WITH_CHAIRMAN' | 'SUBMITTED' | 'APPROVED';

function placeOf({ head }: Standing): Place {
  const stage = filingStageOf(head);
  return stage === 'NONE' || stage === 'DRAFT' || stage === 'RETURNED' ? 'WITH_OFFICER' : stage;
}

const HAND_OVER: Text = { vi: 'Trình Chủ tịch ký duyệt.', en: 'Pass the report to the Chairperson.' };
const WAIT_FOR_CHAIRMAN: Text = {
  vi: 'Chờ Chủ tịch gửi hoặc trả lại báo cáo.',
  en: 'Wait until the Chairperson submits or returns it.',
};
const SEND_DIRECTLY: Text = { vi: 'Gửi báo cáo trực tiếp trên Hệ thống.', en: 'Submit the report yourself.' };
const SEND_WITHOUT_CHAIRMAN: Text = {
  vi: 'Gửi báo cáo trực tiếp, và đề nghị quản trị viên bổ sung Chủ tịch của đơn vị.',
  en: 'Submit the report yourself, and ask an administrator to register the Chairperson.',
};
const TAKE_BACK_FIRST: Text = {
  vi: 'Lấy lại báo cáo trước, hoặc đề nghị Chủ tịch trả lại.',
  en: 'Take the report back first, or ask the Chairperson to return it.',
};
const NAME_WHEN_SENT: Text = {
  vi: 'Ghi số văn bản khi gửi báo cáo, hoặc sau khi gửi.',
  en: 'Give the number when the report is submitted, or after it.',
};
const NOT_WITH_CHAIRMAN: Text = {
  vi: 'Báo cáo đang ở công chức phụ trách và sửa được ngay.',
  en: 'The officer has the report and may change it.',
};

const WITHDRAW_FIRST: Text = {
  vi: 'Rút báo cáo trước, hoặc đề nghị người thẩm định trả lại.',
  en: 'Withdraw the report first, or ask the reviewer to return it.',
};
const ASK_TO_REOPEN: Text = {
  vi: 'Đề nghị người thẩm định mở lại báo cáo.',
  en: 'Ask the reviewer to reopen the report.',
};
const REOPEN_FIRST: Text = { vi: 'Mở lại báo cáo trước, kèm lý do.', en: 'Reopen the report first, with a reason.' };
const WAIT_FOR_COMMUNE: Text = {
  vi: 'Chờ đơn vị gửi báo cáo.',
  en: 'Wait until the commune submits the report.',
};
const CHANGE_DIRECTLY: Text = {
  vi: 'Báo cáo đang ở đơn vị và sửa được ngay.',
  en: 'The commune has the report and may change it.',
};

/** What leads from a state to one in which the action is possible. */
const REMEDIES: Readonly<Record<Place, Readonly<Partial<Record<ReportAction, Text>>>>> = {
  WITH_OFFICER: {
    RECORD_DOCUMENT: NAME_WHEN_SENT,
    TAKE_BACK: NOT_WITH_CHAIRMAN,
    RETURN_TO_OFFICER: NOT_WITH_CHAIRMAN,
    WITHDRAW: CHANGE_DIRECTLY,
    RETURN: WAIT_FOR_COMMUNE,
    APPROVE: WAIT_FOR_COMMUNE,
    REOPEN: CHANGE_DIRECTLY,
  },
  WITH_CHAIRMAN: {
    RECORD_DOCUMENT: NAME_WHEN_SENT,
    SAVE: TAKE_BACK_FIRST,
    COPY: TAKE_BACK_FIRST,
    ADD_FILE: TAKE_BACK_FIRST,
    HAND_TO_CHAIRMAN: WAIT_FOR_CHAIRMAN,
    WITHDRAW: TAKE_BACK_FIRST,
    RETURN: WAIT_FOR_COMMUNE,
    APPROVE: WAIT_FOR_COMMUNE,
    REOPEN: CHANGE_DIRECTLY,
  },
  SUBMITTED: {
    SAVE: WITHDRAW_FIRST,
    COPY: WITHDRAW_FIRST,
    HAND_TO_CHAIRMAN: WITHDRAW_FIRST,
    TAKE_BACK: WITHDRAW_FIRST,
    RETURN_TO_OFFICER: WITHDRAW_FIRST,
    SUBMIT: WITHDRAW_FIRST,
    ASK_EXTENSION: WITHDRAW_FIRST,
    EXTEND: { vi: 'Trả lại báo cáo trước khi gia hạn.', en: 'Return the report first.' },
    REOPEN: {
      vi: 'Báo cáo chưa được duyệt: trả lại thay vì mở lại.',
      en: 'It is not approved yet: return it instead.',
    },
  },
  APPROVED: {
    SAVE: ASK_TO_REOPEN,
    COPY: ASK_TO_REOPEN,
    HAND_TO_CHAIRMAN: ASK_TO_REOPEN,
    TAKE_BACK: ASK_TO_REOPEN,
    RETURN_TO_OFFICER: ASK_TO_REOPEN,
    ADD_FILE: ASK_TO_REOPEN,
    SUBMIT: ASK_TO_REOPEN,
    RECORD_DOCUMENT: ASK_TO_REOPEN,
    WITHDRAW: ASK_TO_REOPEN,
    ASK_EXTENSION: ASK_TO_REOPEN,
    RETURN: REOPEN_FIRST,
    EXTEND: REOPEN_FIRST,
  },
};
