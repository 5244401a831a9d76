import type { Text } from '../../domain/text/text.js';

/** Who did it, in the record of an operator who gives no name. */
export const OPERATOR: Text = { vi: 'Người vận hành Hệ thống', en: 'Operator of the system' };

/** Why, in the record of an operator who gives no reason. */
export const REASONS = {
  EXPORT_PERSON: { vi: 'Theo yêu cầu của chủ thể dữ liệu.', en: 'Asked for by the person.' },
  ERASE_PERSON: {
    vi: 'Cán bộ đã thôi nhiệm vụ; xóa dữ liệu cá nhân theo yêu cầu.',
    en: 'The official has left; the data was erased as demanded.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What the buttons of `/quan-tri/can-bo` are called that end an assignment. */
export const ENDING_BUTTONS = '"Thôi giao nhiệm vụ", "Khóa tài khoản"';
