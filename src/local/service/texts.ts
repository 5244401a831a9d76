import type { Text } from '../../domain/text/text.js';

/** Refusals of the local server. */
export const SERVER_TEXTS = {
  unreadablePath: {
    vi: 'Địa chỉ có dấu phần trăm không đúng mã UTF-8 (dạng %C3%A1).',
    en: 'The path is not percent-encoded UTF-8, such as %C3%A1.',
  },
  noSuchMethod: (call: string): Text => ({
    vi: `Không có ${call}. GraphQL ở POST /graphql.`,
    en: `There is no ${call}. GraphQL is at POST /graphql.`,
  }),
  nothingAt: (path: string): Text => ({
    vi: `Không có gì ở ${path}. GraphQL ở /graphql, bảng truy vấn ở /console, hộp thư ở /inbox.`,
    en: `There is nothing at ${path}. GraphQL is at /graphql, the console at /console, the inbox at /inbox.`,
  }),
  tooLarge: (bytes: number): Text => ({
    vi: `Yêu cầu lớn hơn ${bytes} byte; nhiều nhất được nhận là ${bytes} byte.`,
    en: `The request is larger than ${bytes} bytes.`,
  }),
} as const;

/** Reasons why the service cannot answer now. */
export const UNAVAILABLE_TEXTS = {
  loading: {
    vi: 'Xã Số đang nạp dữ liệu; đề nghị thử lại sau ít giây.',
    en: 'Xã Số is loading its data; try again in a few seconds.',
  },
  overloaded: {
    vi: 'Đang có quá nhiều yêu cầu chờ trả lời; đề nghị thử lại sau ít giây.',
    en: 'Too many requests are waiting for an answer; try again in a few seconds.',
  },
} as const;
