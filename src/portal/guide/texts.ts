import { inBoth } from '../../domain/text/in-both.js';
export const guideWords = inBoth({
  title: ['Hướng dẫn sử dụng', 'Guides'],
  lead: ['Mỗi vai trò có một bản hướng dẫn hai trang, in được.', 'Each role has a two-page guide that can be printed.'],
  roles: {
    'can-bo': ['Công chức phụ trách báo cáo của xã', 'Reporting officer of a commune'],
    'chu-tich': ['Chủ tịch Ủy ban nhân dân xã', "Chairperson of a commune People's Committee"],
    'nguoi-tham-dinh': ['Người thẩm định', 'Reviewer'],
    'lanh-dao': ['Lãnh đạo, người kiểm tra', 'Leader, auditor'],
    'quan-tri': ['Quản trị viên', 'Administrator'],
  },
  own: ['hướng dẫn của vai trò đang đăng nhập', 'the guide for your role'],
  others: ['Hướng dẫn cho vai trò khác', 'Guides for other roles'],
  print: ['In hướng dẫn này', 'Print this guide'],
  made: ['Hình chụp từ Hệ thống với số liệu minh họa.', 'Pictures show the system with demonstration data.'],
});
