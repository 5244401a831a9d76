import { exactText } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';

/** Names of the counted things, to follow their number. */
const COUNTED_TEXTS = {
  BODY: { vi: 'byte', en: 'bytes' },
  TOKENS: { vi: 'từ tố trong câu truy vấn', en: 'tokens in the document' },
  DEPTH: { vi: 'cấp trường lồng nhau', en: 'levels of fields' },
  FIELDS: { vi: 'trường', en: 'fields' },
  ALIASES: { vi: 'bí danh', en: 'aliases' },
  DIRECTIVES: { vi: 'chỉ thị', en: 'directives' },
  NESTING: {
    vi: 'cấp danh sách và đối tượng lồng nhau trong biến',
    en: 'levels of lists and objects in its variables',
  },
  SELECTIONS: { vi: 'lựa chọn', en: 'selections' },
  COMPARISONS: { vi: 'phép so sánh các trường cùng tên', en: 'comparisons of fields of the same name' },
  COMPLEXITY: { vi: 'giá trị ước tính trong kết quả', en: 'estimated values in the answer' },
} as const;

/** Why a request is refused. */
export const REQUEST_TEXTS = {
  overLimit: (name: keyof typeof COUNTED_TEXTS, value: number, limit: number): Text => ({
    vi: `Yêu cầu có ${exactText(value).vi} ${COUNTED_TEXTS[name].vi}; nhiều nhất được chấp nhận là ${exactText(limit).vi}.`,
    en: `The request has ${exactText(value).en} ${COUNTED_TEXTS[name].en}; at most ${exactText(limit).en} are accepted.`,
  }),
  emptyBody: {
    vi: 'Thân yêu cầu rỗng; giá trị được chấp nhận: một đối tượng JSON có "query".',
    en: 'The body is empty; accepted: a JSON object with "query".',
  },
  halfCharacter: {
    vi: 'Yêu cầu chứa nửa ký tự (mã thay thế UTF-16 đứng một mình, ví dụ \\ud800); chỉ nhận văn bản Unicode trọn vẹn.',
    en: 'The request holds half a character (a lone surrogate of UTF-16, such as \\ud800); only whole Unicode text is accepted.',
  },
  notJson: {
    vi: 'Thân yêu cầu không phải là JSON; giá trị được chấp nhận: một đối tượng JSON có "query".',
    en: 'The body is not JSON; accepted: a JSON object with "query".',
  },
  batch: {
    vi: 'Thân yêu cầu gồm nhiều thao tác; đề nghị gửi từng thao tác.',
    en: 'The body is a batch; send one operation at a time.',
  },
  notObject: {
    vi: 'Thân yêu cầu không phải là một đối tượng JSON; giá trị được chấp nhận: một đối tượng JSON có "query".',
    en: 'The body is not a JSON object; accepted: a JSON object with "query".',
  },
  contentType: (found: string): Text => ({
    vi: `Kiểu nội dung là "${found}"; giá trị được chấp nhận: application/json.`,
    en: `The content type is "${found}"; accepted: application/json.`,
  }),
  method: (found: string): Text => ({
    vi: `Phương thức là ${found}; GraphQL chỉ nhận GET hoặc POST.`,
    en: `The method is ${found}; GraphQL is asked with GET or POST.`,
  }),
  member: (name: string, found: string, accepted: Text): Text => ({
    vi: `"${name}" của yêu cầu là ${found}; giá trị được chấp nhận: ${accepted.vi}.`,
    en: `"${name}" of the request is ${found}; accepted: ${accepted.en}.`,
  }),
  accepted: {
    audience: { vi: '"public", hoặc bỏ trống để xem toàn bộ', en: '"public", or nothing for the whole' },
    text: { vi: 'một chuỗi văn bản', en: 'a text' },
    object: { vi: 'một đối tượng JSON', en: 'a JSON object' },
    sha256: {
      vi: 'mã SHA-256 của câu truy vấn, 64 chữ số thập lục phân',
      en: 'the SHA-256 of a document, 64 hexadecimal digits',
    },
    oneValue: { vi: 'một giá trị duy nhất', en: 'one value' },
  },
  documentOrQuery: {
    vi: 'Yêu cầu có cả "query" và "documentId"; chỉ được nêu một trong hai.',
    en: 'The request has both "query" and "documentId"; give one of the two.',
  },
  unknownDocument: (id: string): Text => ({
    vi: `Chưa có câu truy vấn nào được đăng ký với mã "${id}"; đề nghị gửi toàn văn bằng "query", hoặc đề nghị quản trị viên đăng ký.`,
    en: `No document is registered under "${id}". Send its text as "query", or ask an administrator to register it.`,
  }),
  subscription: {
    vi: 'Thao tác là subscription; giá trị được chấp nhận: query hoặc mutation.',
    en: 'The operation is a subscription; accepted: a query or a mutation.',
  },
  acceptHeader: {
    vi: 'Tiêu đề accept không nhận kiểu nội dung nào của Hệ thống: application/json hoặc application/graphql-response+json.',
    en: 'The header Accept allows none of what can be sent: application/json or application/graphql-response+json.',
  },
} as const;

/** Why an accepted request has no answer. */
export const ANSWER_TEXTS = {
  unavailable: {
    vi: 'Hệ thống tạm thời không truy cập được dữ liệu; đề nghị gửi lại yêu cầu sau ít giây. Yêu cầu thay đổi dữ liệu cần giữ nguyên idempotencyKey để không bị thực hiện hai lần.',
    en: 'The service cannot reach its data for the moment; send the request again in a few seconds. A change keeps its idempotencyKey, so that it is not made twice.',
  },
  tooLarge: (bytes: number, most: number): Text => ({
    vi: `Kết quả có ${exactText(bytes).vi} byte; nhiều nhất được gửi là ${exactText(most).vi}.`,
    en: `The answer has ${exactText(bytes).en} bytes; at most ${exactText(most).en} are sent.`,
  }),
  tooLate: (seconds: number): Text => ({
    vi: `Câu truy vấn chạy quá ${seconds} giây nên đã bị dừng.`,
    en: `The query took longer than ${seconds} seconds and was cancelled.`,
  }),
} as const;
