import { LOAD_TEXTS } from '../sheet/texts.js';
import type { Text } from '../text/text.js';

/** Why a row of a file of villages is refused. */
export const VILLAGE_LOAD_TEXTS = {
  NO_SUCH_COMMUNE: (code: string): Text => ({
    vi: `danh mục không có xã nào mang mã "${code}".`,
    en: `no commune of the register has the code "${code}".`,
  }),
  OUTSIDE_YOUR_UNIT: LOAD_TEXTS.outsideYourUnit,
  VILLAGE_TWICE: (commune: string, village: string): Text => ({
    vi: `"${commune}" có "${village}" hai lần trong tệp.`,
    en: `the file has "${village}" of "${commune}" twice.`,
  }),
  COMMUNE_TWICE: (commune: string): Text => ({
    vi: `số thôn, tổ dân phố của "${commune}" đã có ở một dòng trước.`,
    en: `an earlier row says how many villages "${commune}" has.`,
  }),
  NUMBER_IS_NOT_THAT_OF_NAMES: (communeAndNumber: string, number: string): Text => ({
    vi: `danh mục có tên các thôn của "${communeAndNumber}", không phải ${number}; đề nghị nạp tên các thôn còn thiếu.`,
    en: `the register names the villages of "${communeAndNumber}", not ${number}; load the names that are lacking.`,
  }),
} as const;
