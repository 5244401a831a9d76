import type { LetterAnswer, NightlyRanking } from '../../domain/operation/answer.js';
import type { JobName, MonthRun, RunResult } from '../../domain/operation/job-run.js';
import type * as Sdl from '../generated/types.js';
import { labels } from './labels.js';

/** `send-reminders` → `SEND_REMINDERS` */
type Dashed<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${Uppercase<Rest>}`
  : never;

const WITHOUT_RUN = {
  NOT_YET: ['Chưa đến giờ', 'Not due yet'],
  JOB_DID_NOT_RUN: ['Tác vụ không chạy', 'The job did not run'],
  JOB_FAILED: ['Tác vụ chạy không thành công', 'The job failed'],
  NOT_RECORDED: ['Chưa có ghi nhận', 'Not recorded'],
} as const;

const MONTH = {
  PUBLISHED: ['Đã công bố', 'Published'],
  UNCHANGED: ['Không thay đổi', 'Unchanged'],
  SUPERSEDED: ['Lượt chạy khác đã công bố', 'Published by another run'],
  NOT_RENEWED: ['Không cập nhật được', 'Not renewed'],
  NOT_FORMED: ['Không lập xếp hạng', 'Not formed'],
} as const;

const NOT_CONSIDERED = ['Không được xét', 'Not considered'] as const;

/** Names of jobs and their results, and of the outcomes of letters and rankings. */
export const OPERATION_LABELS = {
  JobName: labels<Dashed<JobName>, Sdl.JobName>({
    RECOMPUTE_RANKINGS: ['Tính lại xếp hạng', 'Recompute rankings'],
    SEND_REMINDERS: ['Gửi thư nhắc', 'Send reminders'],
  }),
  RunResult: labels<RunResult, Sdl.RunResult>({
    RUNNING: ['Đang chạy', 'Running'],
    DONE: ['Đã hoàn thành', 'Done'],
    NOTHING_TO_DO: ['Không có việc', 'Nothing to do'],
    STOPPED: ['Dịch vụ thư ngừng nhận', 'The mail service stopped'],
    FAILED: ['Lỗi', 'Failed'],
  }),
  RankingOutcome: labels<MonthRun['outcome'], Sdl.RankingOutcome>(MONTH),
  RankingAnswerOutcome: labels<
    Exclude<NightlyRanking['kind'], 'MONTH'> | MonthRun['outcome'],
    Sdl.RankingAnswerOutcome
  >({
    ...MONTH,
    ...WITHOUT_RUN,
    NOT_CONSIDERED,
    BEFORE_REGISTER: ['Trước khi có danh mục đơn vị', 'Before the register'],
    BEFORE_FIRST_PERIOD: ['Trước kỳ báo cáo đầu tiên', 'Before the first period'],
  }),
  LetterOutcome: labels<LetterAnswer['kind'], Sdl.LetterOutcome>({
    ...WITHOUT_RUN,
    NOT_CONSIDERED,
    LETTER: ['Có thư', 'There is a letter'],
    SILENT_DAY: ['Ngày không gửi thư', 'A day without letters'],
    NO_LETTER: ['Không có thư', 'No letter'],
    SENDING_STOPPED: ['Dịch vụ thư ngừng nhận', 'The mail service stopped'],
    UNREADABLE: ['Dữ liệu không đọc được', 'Data could not be read'],
  }),
} as const;
