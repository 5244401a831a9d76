import type { WorldName } from '../../seed/worlds/world.js';

/** Why the first administrator is invited, in the record of the invitation. */
export const FIRST_ADMINISTRATOR = 'Người quản trị đầu tiên của Hệ thống.';

/** Why a letterhead changes, in the record of the change. */
export const LETTERS_LEAD_TO_PAGES = 'Liên kết trong thư dẫn đến trang của Hệ thống vừa triển khai.';

export const otherFolder = (path: string): string =>
  `Option --data: ${path} holds other files and no data of Xã Số; it stays untouched.\n  Name an empty or new folder.`;

export const otherVersionText = (path: string, found: number, expected: number): string =>
  `The data in ${path} is of version ${found}; this Xã Số reads version ${expected}.\n  Load it again with --fresh, or use another folder with --data <folder>.`;

/** In both languages: whoever tries the worlds may read either. */
export const otherWorldText = (path: string, found: WorldName, wanted: WorldName): string =>
  [
    `Tùy chọn --world: thư mục ${path} đang giữ dữ liệu "${found}", không phải "${wanted}".`,
    `  Bỏ --world để dùng tiếp dữ liệu "${found}", chọn thư mục khác bằng --data <folder>, hoặc thêm --fresh để xóa và nạp lại.`,
    `Option --world: ${path} holds the world "${found}", not "${wanted}".`,
    `  Leave --world out to go on with "${found}", name another folder with --data <folder>, or add --fresh to throw it away.`,
  ].join('\n');

export const tooEarlyText = (world: WorldName, earliest: string): string =>
  [
    `Tùy chọn --at: dữ liệu "${world}" chỉ có từ sau khi sắp xếp đơn vị hành chính; chọn ngày ${earliest} hoặc sau đó.`,
    `Option --at: the world "${world}" begins after its reorganisation; give ${earliest} or a later day.`,
  ].join('\n');

export const beginsAnew = (path: string): string =>
  `  An earlier first load of ${path} was cut off before its end; it begins anew.`;
