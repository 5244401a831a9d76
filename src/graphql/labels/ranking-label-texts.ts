import type { PairRelation } from '../../domain/certainty/told-apart.js';
import { MISSING_IN_SHORT } from '../../domain/explanation/missing-texts.js';
import type { NotFormedReason } from '../../domain/explanation/past-place.js';
import type { ChangeCause } from '../../domain/explanation/point-change.js';
import type { MissingReason } from '../../domain/explanation/profile.js';
import type { StepCause } from '../../domain/explanation/rank-movement.js';
import { WHY_NOT } from '../../domain/explanation/rank-movement-text.js';
import type { FigureOfParts } from '../../domain/figure/merge.js';
import type { ImprovementKind } from '../../domain/improvement/improvement.js';
import type { RankingRowOrder } from '../../domain/insight/listed-rows.js';
import type { NoChangeReason, ShownStatus, UnrankedReason } from '../../domain/ranking/ranking.js';
import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import { UNRANKED_IN_SHORT } from '../../domain/ranking/unranked-text.js';
import type { SensitivityFactor } from '../../domain/sensitivity/factor.js';
import { FACTOR_TEXTS } from '../../domain/sensitivity/sensitivity-texts.js';
import type * as Sdl from '../generated/types.js';
import { asLabels, labels } from './labels.js';

export const RANKING_LABELS = {
  RankingStatus: asLabels<ShownStatus, Sdl.RankingStatus>(RANKING_STATUS),
  UnrankedReason: asLabels<UnrankedReason, Sdl.UnrankedReason>(UNRANKED_IN_SHORT),
  NoChangeReason: asLabels<NoChangeReason, Sdl.NoChangeReason>(WHY_NOT),
  MissingReason: asLabels<MissingReason, Sdl.MissingReason>(MISSING_IN_SHORT),
  NotFormedReason: labels<NotFormedReason, Sdl.NotFormedReason>({
    FORMED_LATER: ['Đơn vị thành lập sau kỳ này', 'Formed later'],
  }),
  RankingRowOrder: labels<RankingRowOrder, Sdl.RankingRowOrder>({
    RANK: ['Thứ hạng', 'Rank'],
    NAME: ['Tên đơn vị', 'Name'],
    POINTS: ['Điểm', 'Points'],
    CHANGE: ['Mức tăng, giảm hạng', 'Change of rank'],
  }),
  PartsRelation: labels<FigureOfParts['kind'], Sdl.PartsRelation>({
    EXACT: ['Đủ số liệu', 'All parts known'],
    AT_LEAST: ['Ít nhất, còn thiếu số liệu', 'At least, parts are lacking'],
    UNKNOWN: ['Chưa xác định, còn thiếu số liệu', 'Unknown, parts are lacking'],
  }),
  // APPROVE_REPORT is deprecated: it was never an officer's part.
  ImprovementKind: labels<ImprovementKind | 'APPROVE_REPORT', Sdl.ImprovementKind>({
    SUBMIT_REPORT: ['Gửi báo cáo tháng', 'Submit the monthly report'],
    APPROVE_REPORT: ['Chờ thẩm định báo cáo tháng', 'Have the monthly report approved'],
    REPORT: ['Báo cáo số liệu còn thiếu', 'Report the missing figure'],
    MORE: ['Tăng', 'Have more'],
    FEWER: ['Giảm', 'Have fewer'],
    NEXT_LEVEL: ['Đạt mức tiếp theo', 'Reach the next level'],
    ACT: ['Thực hiện nội dung của chỉ tiêu', 'Do what the indicator asks for'],
  }),
  PairRelation: labels<PairRelation, Sdl.PairRelation>({
    TOLD_APART: ['Phân biệt được', 'Told apart'],
    NOISE: ['Chưa phân biệt được do biến động ngẫu nhiên', 'Not told apart: random variation'],
    CHOICE: ['Chưa phân biệt được do cách tính', 'Not told apart: way of calculation'],
    BOTH: ['Chưa phân biệt được do cả hai', 'Not told apart: each of both'],
    TOGETHER: ['Chưa phân biệt được khi xét đồng thời cả hai', 'Not told apart: both together'],
  }),
  SensitivityFactor: asLabels<SensitivityFactor, Sdl.SensitivityFactor>(FACTOR_TEXTS),
  RankStepCause: labels<StepCause, Sdl.RankStepCause>({
    METHOD: ['Phương pháp và mục tiêu của năm', 'Method and targets of the year'],
    COMMUNES: ['Danh sách đơn vị được xếp hạng', 'Which communes are ranked'],
    OWN: ['Số liệu của chính đơn vị', 'Own figures'],
    OTHERS: ['Số liệu của các đơn vị khác', 'Figures of the others'],
  }),
  PointChangeCause: labels<ChangeCause, Sdl.PointChangeCause>({
    FIGURE: ['Số liệu của đơn vị thay đổi', 'Own figure changed'],
    REPORTED: ['Kỳ này có số liệu, kỳ trước không có', 'Newly reported'],
    NOT_REPORTED: ['Kỳ này không có số liệu', 'No longer reported'],
    APPLICABILITY: ['Phát sinh hoặc không còn phát sinh', 'Began or ceased to apply'],
    OTHERS: ['Số liệu của các đơn vị khác thay đổi', 'Figures of the others changed'],
    METHOD: ['Phương pháp thay đổi', 'Method changed'],
    TARGET: ['Mục tiêu của năm thay đổi', 'Target of the year changed'],
  }),
} as const;
