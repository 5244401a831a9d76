/** Headings of the file of figures of the past; those of the report form mean the same. */
export const FIGURE_COLUMNS_READ = {
  commune: {
    header: { vi: 'Mã xã', en: 'Commune code' },
    alsoRead: ['Mã PX', 'Mã đơn vị', 'commune_code', 'gso_code'],
  },
  communeName: { header: { vi: 'Tên xã', en: 'Commune' }, alsoRead: ['Phường Xã', 'Tên đơn vị', 'Đơn vị'] },
  period: { header: { vi: 'Kỳ', en: 'Period' }, alsoRead: ['Kỳ báo cáo', 'Mã kỳ'] },
  indicator: { header: { vi: 'Mã chỉ tiêu', en: 'Indicator code' }, alsoRead: ['indicator'] },
  indicatorName: { header: { vi: 'Chỉ tiêu', en: 'Indicator' }, alsoRead: ['Tên chỉ tiêu'] },
  figure: {
    header: { vi: 'Số liệu hoặc tử số', en: 'Figure or numerator' },
    alsoRead: ['Số liệu', 'Giá trị', 'Tử số', 'value', 'figure', 'numerator'],
  },
  denominator: { header: { vi: 'Mẫu số', en: 'Denominator' }, alsoRead: [] },
} as const;

/** As the template writes them. */
export const YES_NO_TEXTS = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } } as const;

export const YES_NO_WORDS = { yes: ['Có', 'yes', 'true'], no: ['Không', 'no', 'false'] } as const;
