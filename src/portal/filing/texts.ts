import { inBoth } from '../../domain/text/in-both.js';

/** Words shared by all parts of a page that send a report. */
export const filingWords = inBoth({
  offline: [
    'Không kết nối được với Hệ thống. Đề nghị thử lại khi có mạng.',
    'The service cannot be reached. Please try again when you are online.',
  ],
});
