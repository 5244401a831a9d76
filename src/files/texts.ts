import type { Text } from '../domain/text/text.js';

export const FILES_TEXTS = {
  tokenNeeded: { vi: 'Cần mã truy cập (token).', en: 'This needs a token.' },
  unavailable: {
    vi: 'Hệ thống tạm thời không truy cập được dữ liệu; đề nghị thử lại sau ít giây. Khi gửi lại tệp, giữ nguyên idempotency-key.',
    en: 'The service cannot reach its data for the moment; try again in a few seconds. A file is sent again with its idempotency-key.',
  },
  noSuchAddress: {
    vi: 'Không có địa chỉ này. Các địa chỉ: /files/reports, matrix, series, completeness, ranking, ranks, commune với đuôi .xlsx, .csv hoặc .json; /files/ranking/<kỳ>.csv, /files/communes/<đơn vị>.csv, /files/communes/<đơn vị>/ranks.csv, /files/indicators/<chỉ tiêu>.csv; /files/open-data.zip; /files/publications.atom; /files/map.geojson, POST /files/map; /files/template/<đơn vị>/<kỳ>.xlsx; POST /files/import; /files/template/units.xlsx, villages, officials, catalogue, figures; POST /files/units, villages, officials, figures; POST /files/figures/approval.',
    en: 'There is nothing here. Addresses are /files/reports, matrix, series, completeness, ranking, ranks or commune, with .xlsx, .csv or .json; /files/ranking/<period>.csv, /files/communes/<unit>.csv, /files/communes/<unit>/ranks.csv, /files/indicators/<indicator>.csv; /files/open-data.zip; /files/publications.atom; /files/map.geojson, POST /files/map; /files/template/<unit>/<period>.xlsx; POST /files/import; /files/template/units.xlsx, villages, officials, catalogue or figures; POST /files/units, villages, officials or figures; POST /files/figures/approval.',
  },
  onlyMethod: (method: string): Text => ({
    vi: `Địa chỉ này chỉ nhận ${method}.`,
    en: `This address accepts ${method} only.`,
  }),
} as const;
