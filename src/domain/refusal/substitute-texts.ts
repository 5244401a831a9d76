import type { Text } from '../text/text.js';

/** Why an absence is refused, with the placeholders of the other refusals of administration. */
export const SUBSTITUTE_REFUSALS = {
  SUBSTITUTE_IS_SELF: {
    vi: 'Không thể cử chính mình thay mình; đề nghị chọn người khác trong đơn vị.',
    en: 'The absent official cannot be the substitute; name another official of the unit.',
  },
  SUBSTITUTE_NOT_ACTIVE: {
    vi: '{value} không còn làm việc trong những ngày này; đề nghị chọn người khác.',
    en: '{value} does not work here on these days; name somebody else.',
  },
  SUBSTITUTE_ELSEWHERE: {
    vi: '{value} không thuộc đơn vị này; người thay phải là cán bộ của cùng đơn vị.',
    en: '{value} belongs to another unit; a substitute must be an official of the same unit.',
  },
  SUBSTITUTE_NOT_ADMINISTRATOR: {
    vi: '{value} không phải là quản trị viên; chỉ quản trị viên khác mới thay được quản trị viên.',
    en: '{value} is not an administrator; only another administrator can stand in for an administrator.',
  },
  SUBSTITUTE_IS_ABSENT: {
    vi: '{value} cũng vắng mặt trong những ngày này; đề nghị chọn người khác hoặc ngày khác.',
    en: '{value} is absent on these days as well; name somebody else, or other days.',
  },
  SUBSTITUTES_ALREADY: {
    vi: 'Trong những ngày này đồng chí đang thay {value}; người thay không cử người khác thay mình.',
    en: 'On these days the official stands in for {value}; a substitute cannot name another substitute.',
  },
  SUBSTITUTE_TYPED_REPORT: {
    vi: '{value} đã nhập số liệu của báo cáo chưa gửi nên không ký thay Chủ tịch được; đề nghị chọn người khác của đơn vị. Nếu không có ai, Chủ tịch vẫn gửi được trong những ngày vắng mặt.',
    en: '{value} entered figures of a report that has not been submitted yet and cannot sign for the Chairperson; name another official of the commune. If there is nobody, the Chairperson can still submit it on days of absence.',
  },
  ABSENT_ALREADY: {
    vi: 'Đã có người thay trong những ngày từ {value}; kết thúc lần vắng mặt đó trước.',
    en: 'A substitute is already named for the days from {value}; end that absence first.',
  },
  NO_ABSENCE: {
    vi: 'Không có lần vắng mặt nào bắt đầu ngày {value} còn hiệu lực.',
    en: 'There is no current or future absence that begins on {value}.',
  },
} as const satisfies Record<string, Text>;
