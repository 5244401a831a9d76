/** Why the service does not answer yet. */
export const UNAVAILABLE_TEXTS = {
  loading: {
    vi: 'Xã Số đang nạp dữ liệu; vui lòng thử lại sau ít giây.',
    en: 'Xã Số is loading its data; try again in a few seconds.',
  },
  overloaded: {
    vi: 'Đang có quá nhiều yêu cầu chờ trả lời; vui lòng thử lại sau ít giây.',
    en: 'Too many requests are waiting for an answer; try again in a few seconds.',
  },
} as const;
