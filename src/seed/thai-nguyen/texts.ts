import type { Text } from '../../domain/text/text.js';
import { METHOD_LEGAL_BASIS, REPORTING_DECREE } from '../catalogue/texts.js';

export const PROVINCE_LETTERHEAD = {
  authority: { vi: 'Ủy ban nhân dân tỉnh Thái Nguyên', en: "People's Committee of Thái Nguyên Province" },
  office: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
  place: { vi: 'Thái Nguyên', en: 'Thái Nguyên' },
  legalBasis: [REPORTING_DECREE],
  senderName: 'Xã Số – UBND tỉnh Thái Nguyên',
};

/** The letterheads of the two provinces before the reform, by their ids. */
export const FORMER_LETTERHEADS = new Map([
  [
    'bac-kan',
    {
      ...PROVINCE_LETTERHEAD,
      authority: { vi: 'Ủy ban nhân dân tỉnh Bắc Kạn', en: "People's Committee of Bắc Kạn Province" },
      place: { vi: 'Bắc Kạn', en: 'Bắc Kạn' },
      senderName: 'Xã Số – UBND tỉnh Bắc Kạn',
    },
  ],
  ['thai-nguyen', PROVINCE_LETTERHEAD],
]);

export const TAX_OFFICE: Text = { vi: 'Thuế tỉnh Thái Nguyên', en: 'Tax office of Thái Nguyên Province' };

export const PROVINCE_METHOD_NAME: Text = {
  vi: 'Bộ chỉ số chuyển đổi số cấp xã của tỉnh, phiên bản 1 (theo cấu trúc DTI cấp tỉnh)',
  en: 'Commune digital-transformation index of the province, version 1 (in the structure of the provincial DTI)',
};

const byCitation = ({ vi, en }: Text): Text => ({
  vi: `${vi} (biết qua trích dẫn, chưa đọc toàn văn)`,
  en: `${en} (known by citation, not read in full)`,
});

/** Newer law, known only from citations in other texts, so letters do not cite it. */
const NEWER_LAW: readonly Text[] = [
  {
    vi: 'Luật Chuyển đổi số số 148/2025/QH15, có hiệu lực từ ngày 01 tháng 7 năm 2026',
    en: 'Law on Digital Transformation 148/2025/QH15, in force from 1 July 2026',
  },
  {
    vi: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, có hiệu lực từ ngày 01 tháng 01 năm 2026',
    en: 'Law on Personal Data Protection 91/2025/QH15, in force from 1 January 2026',
  },
  {
    vi: 'Nghị định số 194/2025/NĐ-CP của Chính phủ, có hiệu lực từ ngày 19 tháng 8 năm 2025, về kết nối, chia sẻ dữ liệu và dữ liệu mở',
    en: 'Decree 194/2025/NĐ-CP, in force from 19 August 2025, on connecting and sharing data and on open data',
  },
  {
    vi: 'Quyết định số 405/QĐ-BKHCN ngày 03 tháng 4 năm 2025 của Bộ Khoa học và Công nghệ về bộ chỉ số đánh giá chuyển đổi số cấp tỉnh',
    en: 'Decision 405/QĐ-BKHCN of 3 April 2025 of the Ministry of Science and Technology: index of the digital transformation of provinces',
  },
  {
    vi: 'Quyết định số 1893/QĐ-UBND ngày 14 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh Thái Nguyên phê duyệt Chiến lược chuyển đổi số tỉnh Thái Nguyên đến năm 2030',
    en: "Decision 1893/QĐ-UBND of 14 November 2025 of the People's Committee of Thái Nguyên Province: digital-transformation strategy to 2030",
  },
];

export const PROVINCE_LEGAL_BASIS: readonly Text[] = [...METHOD_LEGAL_BASIS, ...NEWER_LAW.map(byCitation)];

/** Resolutions of the Party that the method carries out. They are no legal basis. */
export const PROVINCE_CARRIES_OUT: readonly Text[] = [
  {
    vi: 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    en: 'Carries out Resolution 57-NQ/TW of 22 December 2024 of the Political Bureau: breakthroughs in science, technology, innovation and national digital transformation',
  },
];

/** Bodies that ended, of districts and ministries, each with the present body that holds the figures. */
const BODIES_TODAY: readonly (readonly [before: string, today: string])[] = [
  ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
  ['Phòng Văn hóa và Thông tin', 'Sở Khoa học và Công nghệ'],
  ['Phòng Lao động – Thương binh và Xã hội', 'Sở Nội vụ'],
  ['Phòng Nội vụ', 'Sở Nội vụ'],
  ['Phòng Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo'],
  ['Trung tâm Y tế huyện', 'Sở Y tế'],
  ['Trung tâm Y tế', 'Sở Y tế'],
  ['Công an huyện', 'Công an tỉnh'],
  ['Công an xã', 'Công an cấp xã'],
  ['Cổng thông tin điện tử huyện', 'Cổng thông tin điện tử tỉnh'],
  ['trang thông tin điện tử xã', 'trang thông tin điện tử cấp xã'],
  ['Chi cục Thuế khu vực', TAX_OFFICE.vi],
  ['UBND xã', 'UBND cấp xã'],
  ['đài truyền thanh xã', 'đài truyền thanh cấp xã'],
  ['công nghệ thông tin của xã', 'công nghệ thông tin của cấp xã'],
  ['UBND cấp huyện hoặc cấp xã', 'UBND cấp tỉnh hoặc cấp xã'],
];

export const inBodiesOfToday = (text: string): string =>
  BODIES_TODAY.reduce((said, [before, now]) => said.replaceAll(before, now), text);

const BODIES_TODAY_EN: typeof BODIES_TODAY = [
  ['Department of Information and Communications', 'Department of Science and Technology'],
  ['Division of Culture and Information', 'Department of Science and Technology'],
  ['Division of Labour, War Invalids and Social Affairs', 'Department of Home Affairs'],
  ['Division of Home Affairs', 'Department of Home Affairs'],
  ['Division of Education and Training', 'Department of Education and Training'],
  ['District Health Centre', 'Department of Health'],
  ['District Police', 'Provincial Police'],
  ['web portal of the district', 'web portal of the province'],
  ['regional Tax Branch', TAX_OFFICE.en],
  ['district or commune', 'province or commune'],
];

export const inEnglishOfToday = (text: string): string =>
  BODIES_TODAY_EN.reduce((said, [before, now]) => said.replaceAll(before, now), text);
