import type { MethodDraft } from '../../domain/administration/method-draft.js';
import type { AdministrationAction, AdministrationNoun } from '../../domain/administration/record.js';
import type { FindingCode, Severity } from '../../domain/audit/findings.js';
import type { Indicator, IndicatorKind, Noise, RuleStatus } from '../../domain/indicator/indicator.js';
import { SCORING_RULE_TEXTS } from '../../domain/indicator/rule-texts.js';
import { INDICATOR_KIND_TEXTS, RULE_STATUS_TEXTS } from '../../domain/indicator/texts.js';
import type { MissingPolicy, NamedMethod } from '../../domain/method/method.js';
import {
  AGGREGATION_TEXTS,
  MISSING_TREATMENT_TEXTS,
  NORMALISATION_TEXTS,
} from '../../domain/method/named-method-texts.js';
import { DRAFT_STATE_TEXTS } from '../../domain/refusal/administration-texts.js';
import type { ContractCode as Code } from '../../domain/text/contract-code.js';
import type { Frequency } from '../../domain/time/period.js';
import { FREQUENCY_TEXTS } from '../../domain/time/texts.js';
import type * as Sdl from '../generated/types.js';
import { asLabels, inContract, labels } from './labels.js';

export const METHOD_LABELS = {
  IndicatorKind: asLabels<Code<IndicatorKind>, Sdl.IndicatorKind>(inContract(INDICATOR_KIND_TEXTS)),
  Frequency: asLabels<Frequency, Sdl.Frequency>(FREQUENCY_TEXTS),
  Measure: labels<Indicator['measure'], Sdl.Measure>({
    STOCK: ['Tại ngày chốt số liệu', 'On the closing date'],
    FLOW: ['Trong kỳ', 'Within the period'],
    LAST_12_MONTHS: ['Trong 12 tháng đến ngày chốt số liệu', 'In the twelve months up to the closing date'],
  }),
  MergeRule: labels<Sdl.MergeRule, Sdl.MergeRule>({
    SUM_NUMERATORS_AND_DENOMINATORS: ['Cộng tử số và mẫu số', 'Numerators and denominators added up'],
    SUM: ['Cộng số lượng', 'Added up'],
    ALL: ['Có khi mọi đơn vị đều có', 'Yes if all said yes'],
    MINIMUM: ['Lấy mức thấp nhất', 'The lowest level'],
  }),
  MissingPolicy: labels<MissingPolicy, Sdl.MissingPolicy>({
    ZERO: ['Thiếu số liệu thì không có điểm', 'A missing figure earns nothing'],
    RENORMALISE: ['Bỏ chỉ tiêu thiếu khỏi tổng điểm', 'A missing figure is left out'],
    CARRY_FORWARD: ['Lấy số liệu kỳ trước', 'The previous figure is used'],
  }),
  Noise: labels<Noise, Sdl.Noise>({
    COUNTS: ['Theo số đếm', 'By counts'],
    NONE: ['Không xét', 'Left out'],
  }),
  Aggregation: asLabels<NamedMethod['aggregation'], Sdl.Aggregation>(AGGREGATION_TEXTS),
  Normalisation: asLabels<NamedMethod['normalisation'], Sdl.Normalisation>(NORMALISATION_TEXTS),
  MissingTreatment: asLabels<NamedMethod['missing'], Sdl.MissingTreatment>(MISSING_TREATMENT_TEXTS),
  Relation: labels<Sdl.Relation, Sdl.Relation>({
    EQUAL: ['Bằng', 'Equal'],
    GREATER: ['Lớn hơn', 'Greater'],
    LESS: ['Nhỏ hơn', 'Less'],
  }),
  ScoringRule: asLabels<Code<Indicator['scoring']['rule']>, Sdl.ScoringRule>(inContract(SCORING_RULE_TEXTS)),
  RuleStatus: asLabels<Uppercase<RuleStatus>, Sdl.RuleStatus>(RULE_STATUS_TEXTS),
  AuditSeverity: labels<Severity, Sdl.AuditSeverity>({
    SERIOUS: ['Cần sửa', 'Serious'],
    WARNING: ['Nên sửa', 'Warning'],
    NOTE: ['Cần biết', 'Note'],
  }),
  AuditFindingCode: labels<FindingCode, Sdl.AuditFindingCode>({
    NO_VARIANCE: ['Mọi đơn vị đạt như nhau', 'All communes earn the same'],
    ONLY_GAPS_DIFFER: ['Chỉ khác nhau ở chỗ thiếu số liệu', 'Only missing figures differ'],
    PASSED_BY_ALL: ['Mọi đơn vị đã đạt mục tiêu', 'Target reached by all'],
    AT_CAP: ['Phần lớn đã được điểm tối đa', 'Most earn everything'],
    OUT_OF_REACH: ['Mục tiêu quá xa', 'Target out of reach'],
    NEGATIVE_CORRELATION: ['Tương quan âm', 'Negative correlation'],
    WEAK_CORRELATION: ['Tương quan yếu', 'Weak correlation'],
    DOMINATES: ['Một mình quyết định', 'Decides alone'],
    REDUNDANT: ['Hai chỉ tiêu trùng nhau', 'Two indicators say the same'],
    LOW_ALPHA: ['Các chỉ tiêu ít đi cùng nhau', 'Indicators hardly go together'],
    SEVERAL_DIMENSIONS: ['Đo nhiều điều khác nhau', 'Several dimensions'],
    WEIGHT_WITHOUT_EFFECT: ['Trọng số thực khác số điểm', 'Effective weight differs'],
    OUTLIERS: ['Số liệu cách xa các đơn vị khác', 'Outliers'],
    MOSTLY_CHANCE: ['Phần lớn do ngẫu nhiên', 'Mostly chance'],
    CHANCE_LEFT_OUT: ['Có thể có phần ngẫu nhiên', 'Chance may be left out'],
    REVERSAL: ['Thứ hạng đổi do số liệu của đơn vị khác', 'Ranks reverse through the figures of others'],
    COMPENSATION: ['Điểm yếu được bù', 'Weak indicators are made up for'],
    LOW_COVERAGE: ['Thiếu nhiều số liệu', 'Many figures missing'],
    CARRIED: ['Dùng nhiều số liệu kỳ trước', 'Many figures of the period before'],
    NOT_APPLICABLE: ['Nhiều đơn vị khai không phát sinh', 'Often declared not applicable'],
    DECIDES_NOTHING: ['Không quyết định thứ tự cặp nào', 'Decides no pair'],
  }),
  MethodDraftState: asLabels<MethodDraft['state'], Sdl.MethodDraftState>(DRAFT_STATE_TEXTS),
  AdministrationNoun: labels<AdministrationNoun, Sdl.AdministrationNoun>({
    HOLIDAYS: ['Bảng ngày nghỉ', 'Holiday table'],
    SCOPE: ['Quy định của đơn vị quản lý', 'Rules of an area'],
    OFFICIAL: ['Cán bộ', 'Official'],
    ADDRESS: ['Địa chỉ thư điện tử', 'E-mail address'],
    METHOD: ['Phương pháp', 'Method'],
    DELIVERY: ['Số liệu hệ thống nguồn chuyển', 'Delivery'],
    LOAD: ['Nạp tệp', 'File load'],
    DOCUMENT: ['Câu truy vấn đã đăng ký', 'Registered query'],
    REORGANISATION: ['Sắp xếp đơn vị hành chính', 'Reorganisation'],
  }),
  AdministrationAction: labels<AdministrationAction, Sdl.AdministrationAction>({
    CHANGE_HOLIDAYS: ['Thay đổi ngày nghỉ', 'Changed holidays'],
    CHANGE_CALENDAR: ['Thay đổi lịch báo cáo', 'Changed the calendar'],
    CHANGE_LADDER: ['Thay đổi lịch nhắc', 'Changed the reminder schedule'],
    CHANGE_LETTERHEAD: ['Thay đổi phần đầu thư', 'Changed the letterhead'],
    LOCK_PERIOD: ['Khóa kỳ', 'Locked a period'],
    UNLOCK_PERIOD: ['Mở khóa kỳ', 'Unlocked a period'],
    ASSIGN_REVIEWER: ['Phân công thẩm định', 'Assigned communes to a reviewer'],
    INVITE: ['Mời cán bộ', 'Invited'],
    TRANSFER: ['Chuyển đơn vị hoặc vai trò', 'Transferred'],
    CHANGE_CONTACT: ['Thay đổi thông tin liên hệ', 'Changed contact details'],
    DEACTIVATE: ['Khóa tài khoản', 'Closed'],
    REACTIVATE: ['Mở lại tài khoản', 'Reopened'],
    ADD_ASSIGNMENT: ['Giao thêm nhiệm vụ (kiêm nhiệm)', 'Added an assignment'],
    END_ASSIGNMENT: ['Thôi giao nhiệm vụ', 'Ended an assignment'],
    NAME_SUBSTITUTE: ['Cử người thay khi vắng mặt', 'Named a substitute'],
    END_SUBSTITUTION: ['Kết thúc vắng mặt', 'Ended an absence'],
    SUBSTITUTE_LEFT: ['Người thay không còn thay', 'A substitute left'],
    LIFT_SUPPRESSION: ['Cho gửi thư trở lại', 'Letters resumed'],
    EXPORT_PERSON: ['Kết xuất dữ liệu cá nhân', 'Exported personal data'],
    ERASE_PERSON: ['Xóa dữ liệu cá nhân', 'Erased personal data'],
    SET_DELIVERY_ASIDE: ['Loại bỏ số liệu hệ thống nguồn', 'Set a delivery aside'],
    CREATE_DRAFT: ['Tạo dự thảo', 'Created a draft'],
    CHANGE_DRAFT: ['Thay đổi dự thảo', 'Changed a draft'],
    DISCARD_DRAFT: ['Bỏ dự thảo', 'Discarded a draft'],
    PUBLISH: ['Công bố', 'Published'],
    LOAD_FILE: ['Nạp tệp', 'Loaded a file'],
    APPROVE_FILE: ['Duyệt tệp số liệu', 'Approved a file of figures'],
    REFUSE_FILE: ['Từ chối tệp số liệu', 'Refused a file of figures'],
    CONFIRM_RIGHTS: ['Đồng ý mở rộng quyền của cán bộ', 'Confirmed wider rights'],
    REGISTER_DOCUMENT: ['Đăng ký câu truy vấn', 'Registered a query'],
    WITHDRAW_PUBLICATION: ['Thu hồi công bố', 'Withdrew a publication'],
  }),
} as const;
