import { LOADED_WITH_ACCOUNT } from '../administration/driven-administration.js';

const lines = (...rows: readonly string[]): string => rows.join('\r\n');

/** More units than a page of the register holds. */
export const LOADED_UNITS = lines(
  'Mã đơn vị;Tên đơn vị;Mã đơn vị cấp trên',
  ...Array.from({ length: 1_100 }, (_, i) => `${60_000 + i};Xã Thử ${i};064`),
);

/** Two communes become one in another year. */
export const LOADED_REORGANISATION = lines(
  'Mã đơn vị cũ;Mã đơn vị mới;Tên đơn vị mới;Ngày hiệu lực;Văn bản',
  '02026;02026;Xã Nam Lạc;01/01/2028;3/NQ',
  '02023;02026;;;',
);

/** A file with an official who has an account already and one whose role changes. */
export const LOADED_OFFICIALS = lines(
  'Họ tên;email;Vai trò;Mã xã',
  `Hà Thị Mới;${LOADED_WITH_ACCOUNT};officer;02032`,
  'Bàn Thị Mùi;baocao.tanlap@chodon.example;chairman;02032',
);
