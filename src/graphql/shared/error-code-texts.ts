import { SERVICE_TEXTS } from '../../domain/refusal/texts.js';
import type { Text } from '../../domain/text/text.js';
import type { ErrorCode } from '../generated/types.js';

export const ERROR_MEANINGS: Readonly<Record<ErrorCode, Text>> = {
  UNAUTHENTICATED: {
    vi: 'Mã truy cập bị thiếu, hết hạn hoặc không phải do Hệ thống cấp.',
    en: 'The token is missing, expired or not from this service.',
  },
  FORBIDDEN: { vi: 'Không được phép xem nội dung này.', en: 'You may not see this.' },
  NOT_FOUND: {
    vi: 'Không có đơn vị, chỉ tiêu hoặc phương pháp nào mang mã đó.',
    en: 'No unit, indicator or method version has that name.',
  },
  BAD_USER_INPUT: {
    vi: 'Một tham số không hiểu được hoặc nằm ngoài giới hạn cho phép.',
    en: 'An argument cannot be understood or is outside its range.',
  },
  RATE_LIMITED: SERVICE_TEXTS.busy,
  SERVICE_UNAVAILABLE: {
    vi: 'Hệ thống đang nạp dữ liệu, có quá nhiều yêu cầu đang chờ hoặc tạm thời không truy cập được dữ liệu; Retry-After nêu số giây nên đợi. Yêu cầu thay đổi dữ liệu cần gửi lại với cùng idempotencyKey.',
    en: 'The service is loading its data, too many requests are waiting, or it cannot reach its data; Retry-After says how many seconds to wait. Send a change again with the same idempotencyKey.',
  },
  LIMIT_EXCEEDED: {
    vi: 'Yêu cầu vượt giới hạn cho phép; extensions.limit nêu giới hạn và giá trị.',
    en: 'The request asks for too much; extensions.limit names the limit and the value.',
  },
  DEADLINE_EXCEEDED: {
    vi: 'Câu truy vấn chạy quá 5 giây nên đã bị dừng; đề nghị hỏi ít dữ liệu hơn hoặc thử lại sau.',
    en: 'The query took longer than 5 seconds and was cancelled; ask for less, or again later.',
  },
  ANSWER_TOO_LARGE: {
    vi: 'Kết quả vượt quá 4.000.000 byte; đề nghị hỏi ít trường hơn hoặc chia trang nhỏ hơn.',
    en: 'The answer has more than 4,000,000 bytes; ask for fewer fields or smaller pages.',
  },
  DATA_UNREADABLE: {
    vi: 'Không đọc được dữ liệu đã lưu cần cho câu trả lời; extensions.item nêu mục bị hỏng. Yêu cầu không có lỗi và bộ phận vận hành đã được báo.',
    en: 'Stored data that the answer needs is damaged; extensions.item names it. The request is right, and the operators have been told.',
  },
  BAD_REQUEST: {
    vi: 'Yêu cầu HTTP không phải là yêu cầu GraphQL hợp lệ.',
    en: 'The HTTP request is not a GraphQL request.',
  },
  GRAPHQL_PARSE_FAILED: { vi: 'Câu truy vấn sai cú pháp GraphQL.', en: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: {
    vi: 'Câu truy vấn không khớp với lược đồ.',
    en: 'The document does not fit the schema.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    vi: 'Không xác định được thao tác nào cần chạy.',
    en: 'It is not clear which operation to run.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    vi: 'Chưa có câu truy vấn nào được đăng ký với mã đó.',
    en: 'No document is registered under that id.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    vi: 'Cần gửi toàn văn câu truy vấn, không chỉ mã băm.',
    en: 'Send the text of the query, not only its hash.',
  },
  INTERNAL_SERVER_ERROR: {
    vi: 'Hệ thống gặp sự cố; đề nghị thử lại sau.',
    en: 'Something went wrong on our side; try again later.',
  },
};
