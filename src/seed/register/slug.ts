import { foldText } from '../../domain/text/fold-text.js';

/** The kind before a unit's own name. The id leaves it out: "Xã Xuân Lạc" becomes `xuan-lac`. */
const KINDS = /^(Tỉnh|Huyện|Thị trấn|Xã)\s+/u;

/** The readable id of a unit of the first register. A later unit of the same name gets another id. */
export const slugOf = (nameVi: string): string => foldText(nameVi.replace(KINDS, '')).replaceAll(' ', '-');
