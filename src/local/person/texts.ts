import type { Text } from '../../domain/text/text.js';

/** The name in the record of an operator who gives none. */
export const OPERATOR: Text = { vi: 'Người vận hành Hệ thống', en: 'Operator of the system' };

/** The reasons in the record of an operator who gives none. */
export const REASONS = {
  EXPORT_PERSON: { vi: 'Theo yêu cầu của chủ thể dữ liệu.', en: 'Asked for by the person.' },
  ERASE_PERSON: {
    vi: 'Cán bộ đã thôi nhiệm vụ; xóa dữ liệu cá nhân theo yêu cầu.',
    en: 'The official has left; the data was erased as demanded.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The labels of the buttons on `/quan-tri/can-bo` that end an assignment. */
export const ENDING_BUTTONS = '"Thôi giao nhiệm vụ", "Khóa tài khoản"';
