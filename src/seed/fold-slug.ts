/** Kinds that stand before a unit's own name: "Xã Xuân Lạc" is filed under its own name, `xuan-lac`. */
const KINDS = /^(Tỉnh|Huyện|Thị trấn|Xã)\s+/u;

/** The readable id of a unit of the first register. A later unit of the same name gets another id, never this one again. */
export const slugOf = (nameVi: string): string =>
  nameVi
    .replace(KINDS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
