import type { EvidenceType } from '../../domain/evidence/evidence-file.js';
import type { OriginKind } from '../../domain/figure/origin.js';
import type { SourceOutcome } from '../../domain/figure/source-figures.js';
import { FIGURE_STATES } from '../../domain/figure/state-texts.js';
import type { FigureFileState } from '../../domain/load/figure-file.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { FilingAction, FilingState } from '../../domain/report/actions.js';
import { DONE_TEXTS, STATES, TIMELINESS } from '../../domain/report/texts.js';
import type { Timeliness } from '../../domain/report/timeliness.js';
import type { PublicState } from '../../domain/report/view.js';
import type { Remark } from '../../domain/review/remarks.js';
import type { ExtensionGround } from '../../domain/settings/extension.js';
import { GROUND_TEXTS } from '../../domain/settings/texts.js';
import type * as Sdl from '../generated/types.js';
import { asLabels, inContract, type Labels, labels } from './labels.js';

export const REPORT_LABELS = {
  ReportState: asLabels<PublicState, Sdl.ReportState>(STATES),
  Timeliness: asLabels<Timeliness['kind'], Sdl.Timeliness>(TIMELINESS),
  FigureState: inContract(FIGURE_STATES) satisfies Labels<Sdl.FigureState>,
  EvidenceType: labels<EvidenceType, Sdl.EvidenceType>({
    PDF: ['Văn bản PDF', 'PDF document'],
    JPEG: ['Ảnh JPEG', 'JPEG picture'],
    PNG: ['Ảnh PNG', 'PNG picture'],
  }),
  ExtensionGround: asLabels<ExtensionGround, Sdl.ExtensionGround>(GROUND_TEXTS),
  FilingState: labels<FilingState, Sdl.FilingState>({
    NONE: ['Chưa nhập', 'Not begun'],
    DRAFT: ['Bản nháp', 'Draft'],
    WITH_CHAIRMAN: ['Đã trình Chủ tịch, chưa gửi', 'With the Chairperson, not submitted'],
    SUBMITTED: ['Đã gửi, chờ thẩm định', 'Submitted, awaiting review'],
    RETURNED: ['Bị trả lại', 'Returned'],
    APPROVED: ['Đã duyệt', 'Approved'],
  }),
  FilingAction: asLabels<FilingAction, Sdl.FilingAction>(DONE_TEXTS),
  ReviewRemarkKind: labels<Remark['kind'], Sdl.ReviewRemarkKind>({
    WARNING: ['Cảnh báo đã nêu lý do', 'Warning with a reason'],
    OPEN_COMMENT: ['Ý kiến chưa được trả lời', 'Comment not answered'],
    OUTSIDE_RANGE: ['Ngoài khoảng thường gặp', 'Outside the expected range'],
  }),
  ConflictWinner: labels<NonNullable<MethodVersion['winner']>, Sdl.ConflictWinner>({
    TYPED: ['Số liệu cán bộ nhập', 'The figure entered'],
    SOURCE: ['Số liệu của hệ thống nguồn', 'The figure from the source system'],
  }),
  DeliveryOutcome: labels<SourceOutcome, Sdl.DeliveryOutcome>({
    ACCEPTED: ['Đã nhận', 'Accepted'],
    UNCHANGED: ['Không thay đổi', 'Unchanged'],
    OUTDATED: ['Đã có số liệu mới hơn', 'A later figure is recorded'],
  }),
  RecordOutcome: labels<Exclude<SourceOutcome, 'OUTDATED'> | 'REFUSED', Sdl.RecordOutcome>({
    ACCEPTED: ['Đã nhận', 'Accepted'],
    UNCHANGED: ['Không thay đổi', 'Unchanged'],
    REFUSED: ['Bị từ chối', 'Refused'],
  }),
  FigureFileState: labels<FigureFileState, Sdl.FigureFileState>({
    WAITING: ['Chờ thẩm định', 'Waiting'],
    APPROVED: ['Đã duyệt', 'Approved'],
    REFUSED: ['Bị từ chối', 'Refused'],
  }),
  FigureOriginKind: labels<OriginKind | 'COMPUTED', Sdl.FigureOriginKind>({
    TYPED: ['Cán bộ nhập', 'Entered'],
    DELIVERED: ['Hệ thống nguồn chuyển', 'Delivered'],
    AGREED: ['Cán bộ nhập, khớp với hệ thống nguồn', 'Entered, same as delivered'],
    TYPED_AGAINST_DELIVERED: ['Cán bộ nhập, khác với hệ thống nguồn', 'Entered, differs from delivered'],
    DELIVERED_AGAINST_TYPED: ['Hệ thống nguồn chuyển, khác với cán bộ nhập', 'Delivered, differs from entered'],
    LOADED: ['Nạp từ tệp số liệu các kỳ trước', 'Loaded from a file of the past'],
    COMPUTED: ['Hệ thống tính', 'Computed'],
  }),
} as const;
