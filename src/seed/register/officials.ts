import type { Official, OfficialRole } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import { SEEDED_SCOPE, SEEDED_SCOPE_PATH, seededCommunes } from './register.js';

/** Reporting officer and chairman of each commune. Every name is invented. */
const COMMUNE_NAMES: Readonly<Record<string, readonly [officer: string, chairman: string]>> = {
  'bang-lung': ['Hoàng Thị Thu Hiền', 'Nông Quang Vinh'],
  'xuan-lac': ['Triệu Văn Tuân', 'Hoàng Đức Thịnh'],
  'nam-cuong': ['Ma Thị Bích', 'Lường Văn Cảnh'],
  'dong-lac': ['Hứa Minh Khôi', 'Ma Doãn Phúc'],
  'tan-lap': ['Bàn Thị Mùi', 'Triệu Quý Bình'],
  'ban-thi': ['Nguyễn Hồng Nhung', 'Lý Văn Khánh'],
  'quang-bach': ['Nông Thị Diệp', 'Hà Quốc Huy'],
  'bang-phuc': ['Lộc Văn Trường', 'Ma Thế Anh'],
  'yen-thinh': ['Đàm Thị Quyên', 'Nguyễn Duy Lâm'],
  'yen-thuong': ['Liêu Văn Hưởng', 'Đàm Quang Hợp'],
  'phuong-vien': ['Trần Thị Ngọc Ánh', 'Hoàng Văn Kiên'],
  'ngoc-phai': ['Vi Thị Loan', 'Bế Xuân Lộc'],
  'dong-thang': ['Hà Văn Đoàn', 'Nông Đình Tú'],
  'luong-bang': ['Lường Thị Hạnh', 'Triệu Tiến Đạt'],
  'bang-lang': ['Phùng Văn Nghị', 'Hoàng Ngọc Sơn'],
  'dai-sao': ['Nông Thị Kim Oanh', 'Trương Văn Hiệu'],
  'nghia-ta': ['Bế Thị Thảo', 'Lương Văn Chiến'],
  'yen-my': ['Lý Thị Sen', 'Hà Sỹ Hoàn'],
  'binh-trung': ['Chu Văn Thuận', 'Vũ Đức Toàn'],
  'yen-phong': ['Mạc Thị Tuyết', 'Phan Văn Quyết'],
};

const DISTRICT_NAMES: readonly (readonly [role: OfficialRole, name: string, mailbox: string])[] = [
  ['reviewer', 'Nông Thị Hải Yến', 'thamdinh.1'],
  ['reviewer', 'Lê Anh Dũng', 'thamdinh.2'],
  ['leader', 'Hoàng Gia Khiêm', 'lanhdao.1'],
  ['leader', 'Phạm Thị Thanh Vân', 'lanhdao.2'],
  ['administrator', 'Đinh Công Thành', 'quantri.1'],
  ['auditor', 'Lục Thị Minh Châu', 'thanhtra.1'],
];

/** These officials read English letters, so that the inbox shows both languages. */
const ENGLISH = new Set(['officer-bang-phuc', 'officer-phuong-vien', 'chairman-xuan-lac', 'reviewer-cho-don-2']);

const languageOf = (id: string) => (ENGLISH.has(id) ? 'en' : 'vi');

const ofCommune = (commune: Unit, index: number): Official[] => {
  const names = COMMUNE_NAMES[commune.id];
  if (names === undefined) return [];
  const mailbox = commune.id.replaceAll('-', '');
  const extension = String(index + 1).padStart(2, '0');
  const common = { unit: commune.id, path: commune.path, active: true, isDemonstration: true };
  const official = (role: 'officer' | 'chairman', name: string, box: string, phone: string): Official => ({
    ...common,
    id: `${role}-${commune.id}`,
    name,
    role,
    email: `${box}.${mailbox}@chodon.example`,
    phone,
    language: languageOf(`${role}-${commune.id}`),
  });
  return [
    official('officer', names[0], 'baocao', `0209 000 01${extension}`),
    official('chairman', names[1], 'chutich', `0209 000 02${extension}`),
  ];
};

const ofDistrict: Official[] = DISTRICT_NAMES.map(([role, name, box], index) => {
  const id = `${role}-${SEEDED_SCOPE}-${box.slice(-1)}`;
  return {
    id,
    name,
    role,
    unit: SEEDED_SCOPE,
    path: SEEDED_SCOPE_PATH,
    email: `${box}@chodon.example`,
    phone: `0209 000 00${String(64 + index)}`,
    language: languageOf(id),
    active: true,
    isDemonstration: true,
  };
});

/**
 * Invented people with `.example` addresses: an officer and a chairman for each commune; two reviewers, two leaders, an
 * administrator and an auditor for the district.
 */
export const demonstrationOfficials: readonly Official[] = [...seededCommunes.flatMap(ofCommune), ...ofDistrict];
