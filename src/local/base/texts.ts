import type { Text } from '../../domain/text/text.js';
import { type Instant, localDateOf, localTimeOf } from '../../domain/time/local-date.js';
import type { WorldName } from '../../seed/worlds/world.js';

/** Marks pages with made-up figures or names. */
export const DEMONSTRATION_NOTE: Text = {
  vi: 'Dữ liệu trình diễn: số liệu từng xã và tên cán bộ là giả định.',
  en: 'Demonstration data: figures of single communes and names of officials are made up.',
};

/** How the register of each world relates to the reform of 2025. */
export const REFORM_NOTES: Readonly<Record<WorldName, Text>> = {
  'cho-don': {
    vi: 'Cấp huyện kết thúc ngày 01/7/2025; danh mục đơn vị là huyện Chợ Đồn như trước ngày đó.',
    en: 'The district level ended on 2025-07-01; the register is the district of Chợ Đồn as it was.',
  },
  'thai-nguyen': {
    vi: 'Danh mục đơn vị là tỉnh Thái Nguyên với 92 xã, phường từ ngày 01/7/2025; trước đó là 280 xã, phường, thị trấn của hai tỉnh.',
    en: 'The register is Thái Nguyên Province with 92 communes and wards since 2025-07-01; before, 280 of two provinces.',
  },
};

export const NAVIGATION: Text = { vi: 'Các trang', en: 'pages' };

export const PAGE_NAMES = {
  portal: { vi: 'Trang công khai', en: 'public pages' },
  console: { vi: 'Bảng truy vấn', en: 'console' },
  inbox: { vi: 'Hộp thư', en: 'inbox' },
  letters: { vi: 'Mẫu thư', en: 'letters' },
  ranking: { vi: 'Xếp hạng (Excel)', en: 'ranking' },
} as const satisfies Readonly<Record<string, Text>>;

/** The accepted forms of a moment, for messages and help. */
export const MOMENT_FORMS = '2026-02-18 (09:00 in Việt Nam), 2026-02-18T08:00 (in Việt Nam) or 2026-02-18T01:00:00Z';

export const momentShown = (at: Instant): string => `${localDateOf(at)} ${localTimeOf(at)} in Việt Nam`;
