import { inBoth } from '../../domain/text/in-both.js';

/** What the parts of a page that send a report say alike. */
export const filingWords = inBoth({
  offline: [
    'Không kết nối được với Hệ thống. Đề nghị thử lại khi có mạng.',
    'The service cannot be reached. Please try again when you are online.',
  ],
});
