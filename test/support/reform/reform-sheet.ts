import { reform } from './thai-nguyen.js';

export const REFORM_HEADINGS = [
  ...['Mã đơn vị cũ', 'Tên đơn vị cũ', 'Phần nhập', 'Mã đơn vị mới', 'Tên đơn vị mới'],
  ...['Cấp', 'Mã đơn vị cấp trên mới', 'Ngày hiệu lực', 'Văn bản', 'Khoản', 'Nội dung'],
] as const;

const EXTENTS: Readonly<Record<string, string>> = { WHOLE: 'Toàn bộ', PART: 'Một phần', REST: 'Phần còn lại' };
const KINDS: Readonly<Record<string, string>> = { XA: 'Xã', PHUONG: 'Phường' };
const { province } = reform;

/** The reform of 2025 as the province would list it: 283 links between communes, two provinces, and a level that ends. */
export function reformSheet(): string[][] {
  const names = new Map(reform.ended.provinces.map(({ gsoCode, nameVi }) => [gsoCode, nameVi]));
  const provinces = province.predecessors.map((code, i) => [
    ...[code, names.get(code) ?? '', 'Toàn bộ', province.gsoCode, province.nameVi, 'Tỉnh', ''],
    ...(i === 0 ? ['01/07/2025', '1683/NQ-UBTVQH15'] : ['', '']),
    ...['', 'Hợp nhất'],
  ]);
  const level = ['', '', '', '', '', 'Huyện', '', '', '', '', 'Bỏ cấp'];
  const newUnits = new Map(reform.newUnits.map((unit) => [unit.gsoCode, unit]));
  const communes = reform.oldUnits.flatMap((old) =>
    old.successors.map(({ gsoCode, extent }) => {
      const unit = newUnits.get(gsoCode);
      const names = [old.gsoCode, old.nameVi, EXTENTS[extent] ?? extent, gsoCode, unit?.nameVi ?? ''];
      return [...names, KINDS[unit?.kind ?? ''] ?? '', province.gsoCode, '', '', unit?.clause ?? '', ''];
    }),
  );
  return [[...REFORM_HEADINGS], ...provinces, level, ...communes];
}
