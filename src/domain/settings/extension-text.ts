import type { Text } from '../text/text.js';
import type { ExtensionGround } from './extension.js';

export const GROUND_TEXTS: Readonly<Record<ExtensionGround, Text>> = {
  DISASTER: { vi: 'Thiên tai', en: 'Natural disaster' },
  EPIDEMIC: { vi: 'Dịch bệnh', en: 'Epidemic' },
  TECHNICAL_FAULT: { vi: 'Sự cố điện, đường truyền hoặc Hệ thống', en: 'Power, network or system failure' },
  STAFF_ABSENCE: { vi: 'Thiếu hoặc thay đổi công chức phụ trách', en: 'Staff absent or changed' },
  DATA_FROM_OTHERS: { vi: 'Chờ số liệu của cơ quan khác', en: 'Waiting for figures from another office' },
  OTHER: { vi: 'Lý do khác', en: 'Other reason' },
};
