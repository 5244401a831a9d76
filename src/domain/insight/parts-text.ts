import type { FigureOfParts } from '../figure/merge.js';
import { numberText } from '../text/number-text.js';
import type { Text } from '../text/text.js';

/** How much of a sum is known: "ít nhất 412, biết 1 trong 4 đơn vị" · "at least 412, 1 of 4 known". */
export function partsText(parts: FigureOfParts): Text {
  const { known, of } = parts;
  switch (parts.kind) {
    case 'EXACT':
      return { vi: `cộng từ ${of} đơn vị trước khi sắp xếp`, en: `the sum of ${of} units before the reorganisation` };
    case 'UNKNOWN':
      return { vi: `chưa xác định, biết ${known} trong ${of} đơn vị`, en: `unknown, ${known} of ${of} known` };
    case 'AT_LEAST': {
      const value = numberText(parts.figure.kind === 'count' ? parts.figure.value : 0);
      return {
        vi: `ít nhất ${value.vi}, biết ${known} trong ${of} đơn vị`,
        en: `at least ${value.en}, ${known} of ${of} known`,
      };
    }
  }
}

/** The note under a table of such sums. */
export const sumsNote: Text = {
  vi: 'Số liệu trước ngày sắp xếp là tổng của các đơn vị hợp thành; nếu chưa biết đủ các đơn vị thì số đếm là mức ít nhất, các số liệu khác chưa xác định. Số liệu này không được chấm điểm, xếp hạng hay so sánh.',
  en: 'Figures before the reorganisation are sums over the units that went into this one. Where not all of them are known, counts are lower bounds and other figures are unknown. They are not scored, ranked or compared.',
};
