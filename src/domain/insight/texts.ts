import type { Figure } from '../figure/figure.js';
import type { FigureOfParts } from '../figure/merge.js';
import { figureName } from '../indicator/texts.js';
import { numberText, percentText, plural } from '../text/number-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import type { PeriodId } from '../time/period.js';
import { periodLabel } from '../time/texts.js';
import type { UnusualFigure } from './data-quality.js';
import type { NotApplicableClaims, Peers } from './not-applicable.js';

/** A figure far from the others, with the usual value. */
export function unusualText({ of: { indicator }, value, median, z }: UnusualFigure): Text {
  const shown = indicator.kind === 'ratio' ? percentText : numberText;
  const [is, usual] = [shown(value), shown(median)];
  return {
    vi: `${indicator.name.vi}: ${is.vi}, ${z > 0 ? 'cao' : 'thấp'} hơn hẳn mức thường gặp ở các đơn vị được xếp hạng (trung vị là ${usual.vi}); đề nghị kiểm tra lại.`,
    en: `${indicator.name.en}: ${is.en}, far ${z > 0 ? 'above' : 'below'} what is usual among the ranked communes (median ${usual.en}); please check it.`,
  };
}

/** The month before, and the commune's share in it. */
export type DeclaredBefore = { readonly period: PeriodId; readonly share: number };

/** The declarations "not applicable" of a commune, compared with the month before and with other communes. */
export function notApplicableText(claims: NotApplicableClaims, before: DeclaredBefore | null): Text {
  const share = shown(claims.share);
  const context = [beforeText(before), peersText(claims.peers)].flatMap((text) => text ?? []);
  const beside: Text = {
    vi: context.map(({ vi }) => `; ${vi}`).join(''),
    en: context.map(({ en }) => `; ${en}`).join(''),
  };
  if (claims.indicators.length === 0)
    return {
      vi: `Không khai chỉ tiêu nào là không phát sinh (0/0)${beside.vi}.`,
      en: `No indicator is declared not applicable (0/0)${beside.en}.`,
    };
  const names = claims.indicators.map(({ indicator }) => figureName(indicator));
  const [points, all, many] = [claims.points, claims.method.totalPoints, names.length].map((n) => numberText(n)) as [
    Text,
    Text,
    Text,
  ];
  return {
    vi: `Khai không phát sinh (0/0) ${many.vi} chỉ tiêu, ${points.vi}/${all.vi} điểm (${share.vi})${beside.vi}. Không bị trừ điểm. Các chỉ tiêu: ${names.map(({ vi }) => vi).join('; ')}.`,
    en: `${plural(names.length, 'indicator')} declared not applicable (0/0), ${points.en} of ${all.en} points (${share.en})${beside.en}. This carries no penalty. Declared: ${names.map(({ en }) => en).join('; ')}.`,
  };
}

const shown = (share: number): Text => percentText(100 * share);

const beforeText = (before: DeclaredBefore | null): Text | null =>
  before && joinedTexts([periodLabel(before.period), shown(before.share)], ': ');

function peersText(peers: Peers | null): Text | null {
  if (!peers) return null;
  const [{ vi }, en, share] = [
    numberText(peers.communes),
    plural(peers.communes, 'other ranked commune'),
    shown(peers.median),
  ];
  const others: Text = peers.areSameKind
    ? { vi: `${vi} đơn vị cùng loại khác được xếp hạng`, en: `the ${en} of its kind` }
    : { vi: `${vi} đơn vị khác được xếp hạng`, en: `the ${en}` };
  return { vi: `trung vị của ${others.vi}: ${share.vi}`, en: `median of ${others.en}: ${share.en}` };
}

/** How much of a sum is known: "ít nhất 412, biết 1 trong 4 đơn vị" · "at least 412, 1 of 4 known". */
export function partsText(parts: FigureOfParts): Text {
  const { known, of } = parts;
  switch (parts.kind) {
    case 'EXACT':
      return mergedText(parts.figure, of);
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

/** How the figure came about, by the rule of its kind: numbers are summed, a level is the lowest, a yes needs all. */
function mergedText(figure: Figure, of: number): Text {
  if (of === 1)
    return { vi: 'số liệu của đơn vị trước khi sắp xếp', en: 'the figure of the unit before the reorganisation' };
  const units: Text = { vi: `${of} đơn vị trước khi sắp xếp`, en: `${of} units before the reorganisation` };
  switch (figure.kind) {
    case 'level':
      return { vi: `mức thấp nhất của ${units.vi}`, en: `the lowest level of ${units.en}` };
    case 'boolean':
      return figure.value
        ? { vi: `tất cả ${units.vi} đều có`, en: `yes in each of ${units.en}` }
        : { vi: `không phải tất cả ${units.vi} đều có`, en: `not yes in each of ${units.en}` };
    default:
      return { vi: `cộng từ ${units.vi}`, en: `the sum of ${units.en}` };
  }
}

/** The note under a table of such figures. */
export const sumsNote: Text = {
  vi: 'Số liệu trước ngày sắp xếp là tổng của các đơn vị hợp thành; mức là mức thấp nhất, “có” khi tất cả đều có. Nếu chưa biết đủ các đơn vị thì số đếm là mức ít nhất, các số liệu khác chưa xác định. Số liệu này không được chấm điểm, xếp hạng hay so sánh.',
  en: 'Figures before the reorganisation are sums over the units that went into this one; a level is the lowest, a yes needs all of them. Where not all of them are known, counts are lower bounds and other figures are unknown. They are not scored, ranked or compared.',
};
