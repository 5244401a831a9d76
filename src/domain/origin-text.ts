import { agreement, type FigureOrigin, type OriginCounts, TYPED } from './figure-origin.js';
import type { Indicator } from './indicator.js';
import { type Instant, type LocalDate, localDateOf } from './local-date.js';
import { numberText, percentText, plural } from './number-text.js';
import { monthName } from './period-label.js';
import type { Text } from './text.js';

/** How far typed figures and those of source systems agree. */
export function originsText(counts: OriginCounts): Text {
  const { typed, delivered, both, agreeing, differing } = counts;
  const all = typed + delivered - both;
  if (delivered === 0)
    return {
      vi: `Cả ${numberText(all).vi} số liệu đều do cán bộ nhập; chưa có hệ thống nguồn nào gửi số liệu để đối chiếu.`,
      en: `All ${plural(all, 'figure')} were typed; no source system has delivered one to compare with.`,
    };
  const share = agreement(counts);
  const compared: Text =
    share === null
      ? { vi: 'không có số liệu nào có cả hai để đối chiếu', en: 'never of the same thing' }
      : {
          vi: `${both} số liệu có cả hai, trong đó ${agreeing} khớp nhau (${percentText(100 * share).vi}) và ${differing} khác nhau`,
          en: `with the same result in ${agreeing} of the ${plural(both, 'case')} with both (${percentText(100 * share).en})`,
        };
  return {
    vi: `Trong ${numberText(all).vi} số liệu, ${typed} do cán bộ nhập và ${delivered} do hệ thống nguồn gửi; ${compared.vi}.`,
    en: `Of ${plural(all, 'figure')}, officials typed ${typed} and source systems delivered ${delivered}, ${compared.en}.`,
  };
}

/** Where one figure came from, as part of a sentence; `name` is that of its source system, which otherwise goes by its id. */
export function originText({ computed }: Indicator, origin: FigureOrigin = TYPED, name?: Text): Text {
  if (computed) return { vi: 'phần mềm tự tính', en: 'computed by this service' };
  const { system, at } = origin;
  const by = systemText(system, name);
  const on = at === null ? { vi: '', en: '' } : takenOn(at);
  switch (origin.kind) {
    case 'TYPED':
      return { vi: 'cán bộ xã nhập', en: 'typed by the commune' };
    case 'DELIVERED':
      return { vi: `${by.vi} gửi${on.vi}`, en: `from ${by.en}${on.en}` };
    case 'AGREED':
      return {
        vi: `cán bộ xã nhập, khớp với số liệu của ${by.vi}${on.vi}`,
        en: `typed, and the same from ${by.en}${on.en}`,
      };
    case 'TYPED_AGAINST_DELIVERED':
      return { vi: `cán bộ xã nhập, khác số liệu của ${by.vi}${on.vi}`, en: `typed, other than from ${by.en}${on.en}` };
    case 'DELIVERED_AGAINST_TYPED':
      return { vi: `${by.vi} gửi${on.vi}, khác số cán bộ xã nhập`, en: `from ${by.en}${on.en}, other than typed` };
  }
}

const systemText = (id: string | null, name: Text | undefined): Text => {
  if (name) return { vi: name.vi, en: `the source system ${name.en}` };
  return id === null
    ? { vi: 'hệ thống nguồn', en: 'a source system' }
    : { vi: `hệ thống ${id}`, en: `the source system ${id}` };
};

function takenOn(at: Instant): Text {
  const day: LocalDate = localDateOf(at);
  const [year = '', month = '', date = ''] = day.split('-');
  return { vi: ` ngày ${date}/${month}/${year}`, en: ` on ${Number(date)} ${monthName(Number(month))} ${year}` };
}
