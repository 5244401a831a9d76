import { expect, it } from 'vitest';
import { refusedRight } from '../../../src/domain/access/texts.js';

it('a refusal says what may not be done, and who may', () => {
  expect(refusedRight(['approve', 'report'])).toEqual({
    vi: 'Đồng chí không có quyền duyệt báo cáo này; việc này do người thẩm định ở cấp trên của đơn vị thực hiện.',
    en: 'Only a reviewer at the level above the unit may approve this report.',
  });
  expect(refusedRight(['submit', 'report'])).toEqual({
    vi: 'Đồng chí không có quyền gửi báo cáo này; việc này do công chức phụ trách báo cáo của đơn vị hoặc Chủ tịch Ủy ban nhân dân của đơn vị thực hiện.',
    en: 'Only the reporting officer of the unit or the Chairperson of the unit may submit this report.',
  });
  expect(refusedRight(['read', 'settings'])).toEqual({
    vi: 'Đồng chí không có quyền xem quy định của địa bàn; nội dung này dành cho quản trị viên của địa bàn hoặc người kiểm tra của địa bàn.',
    en: 'Only an administrator of the area or an auditor of the area may read the settings of the area.',
  });
});
