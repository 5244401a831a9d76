import { foldText } from '../../domain/text/fold-text.js';

/** Kinds that stand before a unit's own name: "Xã Xuân Lạc" is filed under its own name, `xuan-lac`. */
const KINDS = /^(Tỉnh|Huyện|Thị trấn|Xã)\s+/u;

/** The readable id of a unit of the first register. A later unit of the same name gets another id. */
export const slugOf = (nameVi: string): string => foldText(nameVi.replace(KINDS, '')).replaceAll(' ', '-');
