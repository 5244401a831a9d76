import { countsVillages } from '../method/figure-relations.js';
import type { MethodVersion } from '../method/method.js';
import type { Text } from '../text/text.js';
import { type PeriodId, periodOf } from '../time/period.js';

/**
 * The note of a form if the register does not know the number of villages. Undefined if it does, or if the period has
 * no figure about villages.
 */
export function villagesNote(method: MethodVersion, period: PeriodId, villages: number | null): Text | undefined {
  if (villages !== null) return undefined;
  const { frequency } = periodOf(period);
  const counting = method.indicators.filter(
    (indicator) => indicator.frequency === frequency && countsVillages(method, indicator.code),
  );
  if (counting.length === 0) return undefined;
  const codes = counting.map(({ code }) => code).join(', ');
  return {
    vi: `Danh mục đơn vị chưa có số thôn, tổ dân phố của đơn vị: đề nghị nhập mẫu số của ${codes}; mẫu số này không được đối chiếu.`,
    en: `The register does not know how many villages the commune has: enter the denominator of ${codes}; it is not checked.`,
  };
}
