const vi = {
  title: 'Hướng dẫn sử dụng',
  lead: 'Mỗi vai trò có một bản hướng dẫn hai trang, in được.',
  roles: {
    'can-bo': 'Công chức phụ trách báo cáo của xã',
    'chu-tich': 'Chủ tịch Ủy ban nhân dân xã',
    'nguoi-tham-dinh': 'Người thẩm định',
    'lanh-dao': 'Lãnh đạo, người kiểm tra',
    'quan-tri': 'Quản trị viên',
  },
  own: 'hướng dẫn của vai trò đang đăng nhập',
  others: 'Hướng dẫn cho vai trò khác',
  print: 'In hướng dẫn này',
  made: 'Hình chụp từ Hệ thống với số liệu minh họa.',
};

const en: typeof vi = {
  title: 'Guides',
  lead: 'Each role has a two-page guide that can be printed.',
  roles: {
    'can-bo': 'Reporting officer of a commune',
    'chu-tich': "Chairperson of a commune People's Committee",
    'nguoi-tham-dinh': 'Reviewer',
    'lanh-dao': 'Leader, auditor',
    'quan-tri': 'Administrator',
  },
  own: 'the guide for your role',
  others: 'Guides for other roles',
  print: 'Print this guide',
  made: 'Pictures show the system with demonstration data.',
};

/** Words around the guides. */
export const guideWords = { vi, en };
