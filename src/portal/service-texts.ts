import type { Text } from '../domain/text/text.js';

export const SERVICE_NAME = 'Xã Số';

/** The long name of the service, on its pages and on the picture of a shared link. */
export const SERVICE_LONG = {
  vi: 'Chuyển đổi số cấp xã',
  en: 'Digital transformation in communes',
} as const satisfies Text;
