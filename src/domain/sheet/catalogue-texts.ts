import { RULE_CELLS } from '../indicator/rule-texts.js';
import { YES_NO_WORDS } from './texts.js';

/** Headings of the file of a catalogue, in the order of its template. */
export const CATALOGUE_COLUMNS = {
  row: { header: { vi: 'Loại dòng', en: 'Row' }, alsoRead: ['Loại', 'type'] },
  code: { header: { vi: 'Mã', en: 'Code' }, alsoRead: ['Mã chỉ tiêu'] },
  nameVi: { header: { vi: 'Tên', en: 'Name' }, alsoRead: ['name_vi', 'Tên tiếng Việt'] },
  nameEn: { header: { vi: 'Tên tiếng Anh', en: 'Name in English' }, alsoRead: ['name_en'] },
  group: { header: { vi: 'Thuộc', en: 'Belongs to' }, alsoRead: ['Nhóm', 'group'] },
  points: { header: { vi: 'Điểm', en: 'Points' }, alsoRead: ['Điểm tối đa'] },
  kind: { header: { vi: 'Kiểu số liệu', en: 'Kind of figure' }, alsoRead: ['kind'] },
  uomVi: { header: { vi: 'Đơn vị tính', en: 'Unit of measure' }, alsoRead: ['unit'] },
  uomEn: { header: { vi: 'Đơn vị tính (tiếng Anh)', en: 'Unit of measure in English' }, alsoRead: ['unit_en'] },
  frequency: { header: { vi: 'Tần suất', en: 'Frequency' }, alsoRead: ['Kỳ báo cáo'] },
  measure: { header: { vi: 'Tính theo', en: 'Measure' } },
  merge: { header: { vi: 'Cách gộp', en: 'Merge rule' }, alsoRead: ['merge_rule'] },
  rule: { header: { vi: 'Quy tắc', en: 'Rule' }, alsoRead: ['Quy tắc chấm'] },
  bands: { header: { vi: 'Dải điểm, mức cao nhất', en: 'Bands or highest level' }, alsoRead: ['bands'] },
  targets: { header: { vi: 'Mục tiêu theo năm', en: 'Targets by year' }, alsoRead: ['Mục tiêu', 'targets'] },
  status: { header: { vi: 'Nguồn của quy tắc', en: 'Status of the rule' }, alsoRead: ['status'] },
  better: { header: { vi: 'Chiều tốt', en: 'Better' } },
  zero: { header: { vi: 'Mẫu số bằng 0', en: 'Zero denominator' } },
  computed: { header: { vi: 'Hệ thống tự tính', en: 'Computed' } },
  numeratorVi: { header: { vi: 'Tử số', en: 'Numerator' } },
  numeratorEn: { header: { vi: 'Tử số (tiếng Anh)', en: 'Numerator in English' } },
  denominatorVi: { header: { vi: 'Mẫu số', en: 'Denominator' } },
  denominatorEn: { header: { vi: 'Mẫu số (tiếng Anh)', en: 'Denominator in English' } },
  countedVi: { header: { vi: 'Nội dung được tính, nghĩa của mức', en: 'What is counted, meaning of levels' } },
  countedEn: {
    header: {
      vi: 'Nội dung được tính, nghĩa của mức (tiếng Anh)',
      en: 'What is counted, meaning of levels, in English',
    },
  },
  source: { header: { vi: 'Nguồn số liệu', en: 'Source' }, alsoRead: ['Nguồn'] },
  plausibility: {
    header: { vi: 'Phải giải trình khi gấp (số lần: tính từ)', en: 'Reason needed above (times: from)' },
  },
  sourceEn: { header: { vi: 'Nguồn số liệu (tiếng Anh)', en: 'Source in English' }, alsoRead: ['source_en'] },
  noise: { header: { vi: 'Biến động ngẫu nhiên', en: 'Random variation' }, alsoRead: ['noise'] },
} as const;

/** The words that a cell may have. The template has the first one. */
export const CATALOGUE_WORDS = {
  row: {
    METHOD: ['Bộ chỉ số', 'method'],
    BASIS: ['Căn cứ', 'legal basis'],
    CARRIES_OUT: ['Thực hiện', 'carries out'],
    PILLAR: ['Trụ cột', 'pillar'],
    GROUP: ['Nhóm', 'group'],
    INDICATOR: ['Chỉ tiêu', 'indicator'],
    RELATION: ['Quan hệ', 'relation'],
    WAY: ['Cách tính', 'way of calculation'],
  },
  kind: {
    ratio: ['Tỷ lệ', 'ratio'],
    count: ['Số lượng', 'count'],
    level: ['Mức', 'level', 'Bậc'],
    boolean: ['Có/Không', 'boolean', 'yes/no'],
  },
  frequency: {
    MONTHLY: ['Tháng', 'monthly', 'Hằng tháng'],
    QUARTERLY: ['Quý', 'quarterly', 'Hằng quý'],
    YEARLY: ['Năm', 'yearly', 'Hằng năm'],
  },
  measure: {
    STOCK: ['Tại ngày chốt', 'stock'],
    FLOW: ['Trong kỳ', 'flow'],
    LAST_12_MONTHS: ['12 tháng gần nhất', 'last 12 months'],
  },
  merge: {
    'sum-num/den': ['Cộng tử số, mẫu số', 'sum-num/den'],
    sum: ['Cộng', 'sum'],
    all: ['Tất cả đều có', 'all'],
    min: ['Mức thấp nhất', 'min'],
  },
  rule: RULE_CELLS,
  relation: {
    mustEqual: ['Phải bằng', 'must equal'],
    villages: ['Mẫu số là số thôn, tổ dân phố', 'villages', 'Mẫu số là số thôn'],
    sameDenominator: ['Cùng mẫu số', 'same denominator'],
    shouldEqual: ['Nên bằng', 'should equal'],
    shouldNotExceed: ['Không nên vượt', 'should not exceed'],
  },
  policy: {
    ZERO: ['Thiếu số liệu tính 0 điểm', 'ZERO'],
    RENORMALISE: ['Thiếu số liệu thì bỏ ra', 'RENORMALISE'],
    CARRY_FORWARD: ['Thiếu số liệu thì lấy kỳ trước', 'CARRY_FORWARD'],
  },
  status: {
    official: ['Văn bản', 'official'],
    local: ['Địa phương', 'local'],
    unverified: ['Chưa đối chiếu', 'unverified', 'Chưa kiểm chứng'],
  },
  better: { high: ['Cao', 'high'], low: ['Thấp', 'low'] },
  zero: { notApplicable: ['Không phát sinh', 'not applicable'], error: ['Lỗi', 'error'] },
  computed: YES_NO_WORDS,
  noise: { COUNTS: ['Theo số đếm', 'counts'], NONE: ['Không', 'none'] },
  side: { numerator: ['numerator', 'tử số'], denominator: ['denominator', 'mẫu số'] },
} as const;

export type CatalogueWords = typeof CATALOGUE_WORDS;
