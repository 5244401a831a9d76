import type { Text } from '../../domain/text/text.js';

/** Reasons to refuse a request. */
export const HOME_TEXTS = {
  pastProxy: (address: string): Text => ({
    vi: `Chỉ nhận yêu cầu qua ${address}, do máy chủ trung gian đã khai báo chuyển đến.`,
    en: `Requests are taken through ${address}, passed on by a named proxy.`,
  }),
  plainHttp: (address: string): Text => ({
    vi: `Máy chủ trung gian phải được gọi bằng HTTPS và báo như vậy (X-Forwarded-Proto: https): ${address}`,
    en: `The proxy has to be called by HTTPS, and to say so (X-Forwarded-Proto: https): ${address}`,
  }),
  otherName: (address: string): Text => ({
    vi: `Dịch vụ chỉ có một địa chỉ: ${address}; máy chủ trung gian phải chuyển tiếp Host.`,
    en: `The service has one address, ${address}, and the proxy has to pass on Host.`,
  }),
} as const;
