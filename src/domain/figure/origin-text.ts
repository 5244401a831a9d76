import type { Indicator } from '../indicator/indicator.js';
import { numberText, percentText, plural } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import { type Instant, localDateOf } from '../time/local-date.js';
import { dayLabel } from '../time/texts.js';
import { agreement, type FigureOrigin, type OriginCounts, type OriginKind, TYPED } from './origin.js';

/** How many typed figures agree with those of source systems, and how many figures files of past figures contained. */
export function originsText(counts: OriginCounts): Text {
  const { typed, delivered, both, loaded } = counts;
  const all = typed + delivered + loaded - both;
  if (loaded + delivered === 0)
    return {
      vi: `Cả ${numberText(all).vi} số liệu đều do cán bộ nhập; chưa có hệ thống nguồn nào gửi số liệu để đối chiếu.`,
      en: `All ${plural(all, 'figure')} were typed; no source system has delivered one to compare with.`,
    };
  const [byHand, bySystem, fromFiles] = [numberText(typed), numberText(delivered), numberText(loaded)];
  const files =
    loaded > 0
      ? {
          vi: `${fromFiles.vi} nạp từ tệp số liệu các kỳ trước, `,
          en: `files of past figures brought ${fromFiles.en}, `,
        }
      : { vi: '', en: '' };
  const compared = comparedText(counts);
  return {
    vi: `Trong ${numberText(all).vi} số liệu, ${files.vi}${byHand.vi} do cán bộ nhập và ${bySystem.vi} do hệ thống nguồn gửi${delivered > 0 ? `; ${compared.vi}` : ''}.`,
    en: `Of ${plural(all, 'figure')}, ${files.en}officials typed ${byHand.en} and source systems delivered ${bySystem.en}${delivered > 0 ? `; ${compared.en}` : ''}.`,
  };
}

function comparedText(counts: OriginCounts): Text {
  const { both, agreeing, differing } = counts;
  const share = agreement(counts);
  if (share === null) return { vi: 'không có số liệu nào có cả hai để đối chiếu', en: 'none has both to compare' };
  if (both === 1)
    return agreeing === 1
      ? { vi: '1 số liệu có cả hai và khớp nhau', en: '1 has both, and they agree' }
      : { vi: '1 số liệu có cả hai và khác nhau', en: '1 has both, and they differ' };
  const [of, same, other] = [numberText(both), numberText(agreeing), numberText(differing)];
  if (differing === 0)
    return { vi: `${of.vi} số liệu có cả hai và đều khớp nhau`, en: `${of.en} have both, and all agree` };
  const { vi, en } = percentText(100 * share);
  return {
    vi: `${of.vi} số liệu có cả hai, trong đó ${same.vi} khớp nhau (${vi}) và ${other.vi} khác nhau`,
    en: `${of.en} have both: ${same.en} alike (${en}), ${other.en} different`,
  };
}

/**
 * The origin of one figure, as part of a sentence.
 *
 * @param kind "xã" or "thị trấn", whose official typed it
 * @param name the name of its source system; without a name, its id is shown
 */
export function originText({ computed }: Indicator, origin: FigureOrigin | undefined, kind: Text, name?: Text): Text {
  if (computed) return { vi: 'phần mềm tự tính', en: 'computed by this service' };
  const { kind: how, system, at } = origin ?? TYPED;
  const by = systemText(system, name);
  const typed: Text = { vi: `cán bộ ${kind.vi} nhập`, en: `typed by the ${kind.en}` };
  const on = at === null ? { vi: '', en: '' } : takenOn(at);
  const texts: Readonly<Record<OriginKind, Text>> = {
    TYPED: typed,
    LOADED: { vi: `nạp từ tệp số liệu các kỳ trước${on.vi}`, en: `loaded from a file of past figures${on.en}` },
    DELIVERED: { vi: `${by.vi} gửi${on.vi}`, en: `from ${by.en}${on.en}` },
    AGREED: {
      vi: `${typed.vi}, khớp với số liệu của ${by.vi}${on.vi}`,
      en: `${typed.en}, with the same figure from ${by.en}${on.en}`,
    },
    TYPED_AGAINST_DELIVERED: {
      vi: `${typed.vi}, khác số liệu của ${by.vi}${on.vi}`,
      en: `${typed.en}, although ${by.en} had another figure${on.en}`,
    },
    DELIVERED_AGAINST_TYPED: {
      vi: `${by.vi} gửi${on.vi}, khác số liệu do ${typed.vi}`,
      en: `from ${by.en}${on.en}, although the ${kind.en} typed another figure`,
    },
  };
  return texts[how];
}

const systemText = (id: string | null, name: Text | undefined): Text => {
  if (name) return { vi: name.vi, en: `the source system ${name.en}` };
  return id === null
    ? { vi: 'hệ thống nguồn', en: 'a source system' }
    : { vi: `hệ thống ${id}`, en: `the source system ${id}` };
};

function takenOn(at: Instant): Text {
  const { vi, en } = dayLabel(localDateOf(at));
  return { vi: ` ngày ${vi}`, en: ` on ${en}` };
}
