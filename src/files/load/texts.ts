import type { LoadKind } from '../../domain/load/answer.js';
import type { Text } from '../../domain/text/text.js';

const WHAT: Readonly<Record<LoadKind, Text>> = {
  units: { vi: 'danh mục đơn vị', en: 'units' },
  villages: { vi: 'danh mục thôn, tổ dân phố', en: 'villages' },
  officials: { vi: 'danh sách cán bộ', en: 'officials' },
  figures: { vi: 'số liệu các kỳ trước', en: 'past figures' },
  catalogue: { vi: 'bộ chỉ số', en: 'catalogue' },
};

export const LOAD_FILE_TEXTS = {
  /** The record of a load whose request names no source. */
  sourceOf: (kind: LoadKind): Text => ({
    vi: `Nạp ${WHAT[kind].vi} từ tệp`,
    en: `Loaded ${WHAT[kind].en} from a file`,
  }),
  /** The record of a map whose request names no source. */
  map: { vi: 'Nạp ranh giới các đơn vị từ tệp', en: 'Loaded the boundaries of communes from a file' },
  /** The record of an approval without a reason. */
  approvedByFile: {
    vi: 'Đã đối chiếu với tệp do quản trị viên nạp',
    en: 'Compared with the file that the administrator loaded',
  },
  template: (kind: LoadKind) => ({
    sheet: WHAT[kind],
    title: {
      vi: `BIỂU NẠP ${WHAT[kind].vi.toUpperCase()}`,
      en: `FILE TO LOAD: ${WHAT[kind].en.toUpperCase()}`,
    },
    notes: [
      {
        vi: 'Nạp tệp chỉ bổ sung và sửa; những gì tệp không có vẫn giữ nguyên. Cột không hiểu được thì không đọc.',
        en: 'A load adds and corrects. What is not in the file stays as it is, and unknown columns are ignored.',
      },
    ],
  }),
} as const;

export const REORGANISATION_SHEET_TEXTS = {
  source: { vi: 'Lập phương án sắp xếp từ tệp', en: 'Drafted a reorganisation from a file' },
  sheet: { vi: 'phương án sắp xếp', en: 'reorganisation' },
  title: { vi: 'PHƯƠNG ÁN SẮP XẾP ĐƠN VỊ HÀNH CHÍNH', en: 'REORGANISATION OF UNITS' },
  notes: [
    {
      vi: 'Mỗi dòng: một đơn vị cũ nhập vào một đơn vị mới, toàn bộ hoặc một phần. Nhiều dòng cùng mã mới là hợp nhất; một mã cũ ở nhiều dòng là chia (Một phần, Phần còn lại).',
      en: 'Each row: an old unit goes into a new one, wholly or in part. Several rows with the same new code are a merger; an old code in several rows is a division (part, rest).',
    },
    {
      vi: 'Ngày hiệu lực và văn bản chỉ cần ghi ở dòng đầu. Dòng để nguyên thì đơn vị giữ nguyên. Kết thúc, Bỏ cấp, Ngoài danh mục ghi ở cột Nội dung.',
      en: 'The effective day and the decision are in the first row. A row left unchanged changes nothing. The column Change accepts: end, end of level, outside.',
    },
  ],
} as const;
