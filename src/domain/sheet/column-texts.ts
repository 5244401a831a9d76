/** Headings of each file: those of its template, and others that mean the same. */
export const COLUMN_TEXTS = {
  units: {
    code: {
      header: { vi: 'Mã đơn vị', en: 'Unit code' },
      alsoRead: ['Mã', 'code', 'gso_code', 'Mã đơn vị hành chính', 'Mã số', 'Mã ĐVHC'],
    },
    nameVi: {
      header: { vi: 'Tên đơn vị', en: 'Name in Vietnamese' },
      alsoRead: [
        'Tên',
        'name',
        'name_vi',
        'Tên đơn vị hành chính',
        'Tên tiếng Việt',
        'Tên ĐVHC',
        'Name (vi)',
        'Vietnamese name',
      ],
    },
    nameEn: {
      header: { vi: 'Tên tiếng Anh', en: 'Name in English' },
      alsoRead: ['name_en', 'English name', 'Name (en)'],
    },
    kind: {
      header: { vi: 'Cấp', en: 'Kind' },
      alsoRead: ['Loại', 'Loại đơn vị', 'Loại hình', 'Cấp hành chính', 'level', 'Loại đơn vị hành chính'],
    },
    parent: {
      header: { vi: 'Mã đơn vị cấp trên', en: 'Parent code' },
      alsoRead: ['parent', 'parent_code', 'parent_gso_code', 'Mã cấp trên', 'Mã cha', 'Thuộc đơn vị'],
    },
    validFrom: {
      header: { vi: 'Có hiệu lực từ', en: 'Valid from' },
      alsoRead: ['valid_from', 'Hiệu lực từ', 'Ngày hiệu lực', 'Từ ngày', 'Ngày có hiệu lực'],
    },
    decision: {
      header: { vi: 'Văn bản', en: 'Decision' },
      alsoRead: ['Quyết định', 'Nghị quyết', 'Số văn bản', 'Nghị định', 'Văn bản quyết định'],
    },
    villages: {
      header: { vi: 'Số thôn, tổ dân phố', en: 'Number of villages' },
      alsoRead: ['villages', 'Số thôn', 'Số thôn, tổ', 'village_count'],
    },
    provinceName: { header: { vi: 'Tỉnh Thành Phố', en: 'Province' }, alsoRead: ['Tỉnh', 'Tỉnh TP', 'Tên tỉnh'] },
    provinceCode: {
      header: { vi: 'Mã TP', en: 'Province code' },
      alsoRead: ['Mã tỉnh', 'Mã tỉnh thành phố', 'Mã tỉnh TP', 'province_code'],
    },
    districtName: { header: { vi: 'Quận Huyện', en: 'District' }, alsoRead: ['Huyện', 'Tên huyện'] },
    districtCode: {
      header: { vi: 'Mã QH', en: 'District code' },
      alsoRead: ['Mã huyện', 'Mã quận huyện', 'district_code'],
    },
    communeName: {
      header: { vi: 'Phường Xã', en: 'Commune' },
      alsoRead: ['Xã phường', 'Xã', 'Tên xã', 'Phường xã đặc khu', 'Xã phường đặc khu'],
    },
    communeCode: {
      header: { vi: 'Mã PX', en: 'Commune code' },
      alsoRead: ['Mã xã', 'Mã phường xã', 'Mã xã phường', 'commune_code'],
    },
  },
  villages: {
    commune: {
      header: { vi: 'Mã xã', en: 'Commune code' },
      alsoRead: ['Mã PX', 'Mã phường xã', 'commune_code', 'Mã đơn vị', 'gso_code', 'Mã'],
    },
    communeName: { header: { vi: 'Tên xã', en: 'Commune' }, alsoRead: ['Phường Xã', 'Xã', 'Tên đơn vị'] },
    name: {
      header: { vi: 'Tên thôn, tổ dân phố', en: 'Village' },
      alsoRead: ['Thôn', 'Tên thôn', 'Tổ dân phố', 'Thôn, tổ dân phố', 'Tên', 'name', 'name_vi', 'village'],
    },
    nameEn: { header: { vi: 'Tên tiếng Anh', en: 'Village in English' }, alsoRead: ['name_en'] },
    count: {
      header: { vi: 'Số thôn, tổ dân phố', en: 'Number of villages' },
      alsoRead: ['Số thôn', 'Số lượng', 'villages', 'village_count', 'count', 'Số thôn, tổ'],
    },
  },
  officials: {
    name: { header: { vi: 'Họ và tên', en: 'Full name' }, alsoRead: ['Họ tên', 'name', 'Tên'] },
    email: {
      header: { vi: 'Địa chỉ thư điện tử', en: 'E-mail address' },
      alsoRead: ['email', 'Thư điện tử', 'Hộp thư', 'address', 'Địa chỉ email', 'mail'],
    },
    role: { header: { vi: 'Vai trò', en: 'Role' }, alsoRead: ['Chức vụ', 'Nhiệm vụ'] },
    unit: {
      header: { vi: 'Mã đơn vị', en: 'Unit code' },
      alsoRead: ['Mã xã', 'Mã PX', 'unit', 'unit_code', 'gso_code', 'Mã', 'Đơn vị'],
    },
    unitName: { header: { vi: 'Tên đơn vị', en: 'Unit name' }, alsoRead: ['Phường Xã', 'Tên xã'] },
    phone: { header: { vi: 'Điện thoại', en: 'Telephone' }, alsoRead: ['Số điện thoại', 'phone', 'SĐT', 'ĐT'] },
    language: { header: { vi: 'Ngôn ngữ', en: 'Language' }, alsoRead: ['lang'] },
  },
} as const;
