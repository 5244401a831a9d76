import type { PublicationSource } from '../../domain/figure/observation.js';
import type { Text } from '../../domain/text/text.js';

/** The decree on the reporting regime. Letters cite it. */
export const REPORTING_DECREE: Text = {
  vi: 'Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
  en: 'Decree 09/2019/NĐ-CP of 24 January 2019 on the reporting regime of State administrative agencies',
};

/** The sources of the indicators, their structure and their official targets. */
export const METHOD_LEGAL_BASIS: readonly Text[] = [
  {
    vi: 'Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030',
    en: 'Decision 749/QĐ-TTg of 3 June 2020: National Digital Transformation Programme to 2025, with orientations to 2030',
  },
  {
    vi: 'Quyết định số 411/QĐ-TTg ngày 31 tháng 3 năm 2022 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030',
    en: 'Decision 411/QĐ-TTg of 31 March 2022: National Strategy for the Digital Economy and Digital Society to 2025, with orientations to 2030',
  },
  {
    vi: 'Quyết định số 922/QĐ-BTTTT ngày 20 tháng 5 năm 2022 của Bộ Thông tin và Truyền thông phê duyệt Đề án “Xác định Bộ chỉ số đánh giá chuyển đổi số của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc trung ương và của quốc gia”',
    en: 'Decision 922/QĐ-BTTTT of 20 May 2022: index for assessing the digital transformation of ministries, provinces and the country (DTI)',
  },
  {
    vi: 'Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử',
    en: 'Decision 766/QĐ-TTg of 23 June 2022: real-time index of the quality of administrative procedures and public services online',
  },
  {
    vi: 'Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 (Đề án 06)',
    en: 'Decision 06/QĐ-TTg of 6 January 2022: population data, electronic identification and authentication for 2022–2025, with a vision to 2030 (Project 06)',
  },
  REPORTING_DECREE,
];

export const METHOD_NAME: Text = {
  vi: 'Bộ chỉ số chuyển đổi số cấp xã, phiên bản 1 (theo cấu trúc DTI cấp tỉnh)',
  en: 'Commune digital-transformation index, version 1 (in the structure of the provincial DTI)',
};

/** The publication that all figures of the file come from. Its note says when it may have appeared. */
export const ARTICLE: PublicationSource = {
  title: {
    vi: 'Bài viết về công tác chuyển đổi số của huyện Chợ Đồn, tỉnh Bắc Kạn (số liệu chung của cả huyện)',
    en: 'Article on the digital transformation of Chợ Đồn District, Bắc Kạn Province (figures of the whole district)',
  },
  publishedOn: null,
  dated: {
    vi: 'không ghi ngày đăng; sau tháng 01/2022 và trước tháng 7/2025',
    en: 'its date is not printed; after January 2022 and before July 2025',
  },
};

/** The article's own words, by indicator. For other figures only numbers and relations are stored. */
export const QUOTATIONS: Readonly<Record<string, Text>> = {
  G12: { vi: '20/20', en: '20/20' },
  G13: { vi: '227/227', en: '227/227' },
  G02: { vi: 'trên 85%', en: 'over 85%' },
  S03: { vi: 'dưới 15%', en: 'under 15%' },
};

/** The file names each unit of count in one language. This list adds the other language. */
export const UNITS_OF_COUNT: readonly Text[] = [
  { vi: 'xã, thị trấn', en: 'communes and township' },
  { vi: 'thôn', en: 'villages' },
  { vi: '%', en: '%' },
  { vi: 'thiết bị', en: 'tokens' },
  { vi: 'tổ chức, DN, HTX', en: 'organisations, enterprises, cooperatives' },
  { vi: 'hộ, cá nhân', en: 'households and individuals' },
  { vi: 'cuộc', en: 'sessions' },
  { vi: 'hội nghị tập huấn cho Tổ trưởng', en: 'training session for team leaders' },
  {
    vi: 'số xã, thị trấn đã thành lập Tổ công tác cấp xã',
    en: 'communes with a group of communes: a count of yes',
  },
  { vi: 'không công bố mẫu số', en: 'the denominator is not published' },
];
