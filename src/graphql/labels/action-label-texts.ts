import { ACTION_RULES, type ContractName, REPORT_ACTIONS } from '../../domain/report/actions.js';
import { ACTION_NAMES } from '../../domain/report/texts.js';
import type { ContractCode } from '../../domain/text/contract-code.js';
import type { MutationResolvers } from '../generated/resolver-types.js';
import type * as Sdl from '../generated/types.js';
import { type Labels, labels } from './labels.js';

const REPORT_ACTION_LABELS = Object.fromEntries(
  REPORT_ACTIONS.map((action) => [ACTION_RULES[action].name, ACTION_NAMES[action]]),
) as Labels<ContractName>;

/** Actions that do not file a report. Each is the name of a mutation. */
type Others = Exclude<Sdl.ActionName & ContractCode<keyof MutationResolvers>, ContractName>;

/** Labels of buttons. */
export const ACTION_LABELS = {
  ActionName: {
    ...REPORT_ACTION_LABELS,
    ...labels<Others, Others>({
      TRANSFER_OFFICIAL: ['Chuyển đơn vị hoặc vai trò', 'Transfer the official'],
      CHANGE_OFFICIAL_CONTACT: ['Sửa thông tin cán bộ', "Change the official's details"],
      DEACTIVATE_OFFICIAL: ['Khóa tài khoản', 'Close the account'],
      REACTIVATE_OFFICIAL: ['Mở lại tài khoản', 'Reopen the account'],
      ADD_ASSIGNMENT: ['Giao thêm nhiệm vụ (kiêm nhiệm)', 'Add an assignment'],
      END_ASSIGNMENT: ['Thôi giao nhiệm vụ', 'End the assignment'],
      NAME_SUBSTITUTE: ['Cử người thay khi vắng mặt', 'Name a substitute'],
      END_SUBSTITUTION: ['Kết thúc vắng mặt', 'End the absence'],
      LIFT_SUPPRESSION: ['Cho gửi thư trở lại', 'Resume letters'],
      SET_MAIL_PREFERENCES: ['Chọn cách nhận thư', 'Choose how letters are received'],
      CHANGE_CALENDAR: ['Sửa lịch báo cáo', 'Change the calendar'],
      CHANGE_LADDER: ['Sửa lịch nhắc', 'Change the reminder schedule'],
      CHANGE_LETTERHEAD: ['Sửa phần đầu thư', 'Change the letterhead'],
      LOCK_PERIOD: ['Khóa kỳ', 'Lock a period'],
      UNLOCK_PERIOD: ['Mở khóa kỳ', 'Unlock a period'],
      ASSIGN_REVIEWER: ['Phân công thẩm định', 'Assign communes to a reviewer'],
      CHANGE_HOLIDAYS: ['Sửa ngày nghỉ', 'Change holidays'],
      CHANGE_METHOD_DRAFT: ['Sửa dự thảo', 'Change the draft'],
      DISCARD_METHOD_DRAFT: ['Bỏ dự thảo', 'Discard the draft'],
      PUBLISH_METHOD_VERSION: ['Công bố phương pháp', 'Publish the method version'],
      CHANGE_REORGANISATION_DRAFT: ['Sửa dự thảo sắp xếp', 'Change the draft reorganisation'],
      DISCARD_REORGANISATION_DRAFT: ['Hủy dự thảo sắp xếp', 'Discard the draft reorganisation'],
      PUBLISH_REORGANISATION: ['Công bố sắp xếp', 'Publish the reorganisation'],
      CONFIRM_REORGANISATION: ['Đồng ý mở rộng quyền của cán bộ', 'Confirm wider rights of officials'],
      WITHDRAW_REORGANISATION: ['Thu hồi công bố sắp xếp', 'Withdraw the reorganisation'],
    }),
  },
} as const;
