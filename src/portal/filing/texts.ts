import { inBoth } from '../../domain/text/in-both.js';

/** Words shared by the parts of a report's page. */
export const filingWords = inBoth({
  loading: ['Đang tải…', 'Loading…'],
  notLoaded: [
    'Chưa tải được; đề nghị thử lại khi có mạng.',
    'This could not be loaded. Please try again when you are online.',
  ],
  offline: [
    'Không kết nối được với Hệ thống. Đề nghị thử lại khi có mạng.',
    'The service cannot be reached. Please try again when you are online.',
  ],
});
