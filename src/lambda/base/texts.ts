import type { Text } from '../../domain/text/text.js';

/** The answer to a request that did not come through CloudFront. */
export const BESIDE_EDGE: Text = {
  vi: 'Địa chỉ này không nhận yêu cầu trực tiếp. Hãy dùng địa chỉ công khai của Hệ thống.',
  en: 'This address takes no requests. Use the public address of the service.',
};

/** The answer to a signed-in caller in a loop. */
export const TOO_MANY_REQUESTS: Text = {
  vi: 'Tài khoản này gửi quá nhiều yêu cầu trong thời gian ngắn; đề nghị chờ vài giây rồi thử lại.',
  en: 'This account sends too many requests at once; wait a few seconds and try again.',
};
