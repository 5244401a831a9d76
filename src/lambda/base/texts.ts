import type { Text } from '../../domain/text/text.js';

/** What a request gets that came beside CloudFront. */
export const BESIDE_EDGE: Text = {
  vi: 'Địa chỉ này không nhận yêu cầu trực tiếp. Hãy dùng địa chỉ công khai của Hệ thống.',
  en: 'This address takes no requests. Use the public address of the service.',
};
