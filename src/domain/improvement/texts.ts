import { levelMeaning, thingsCounted } from '../figure/figure-text.js';
import type { Indicator } from '../indicator/indicator.js';
import { UNRANKED } from '../ranking/unranked-text.js';
import { type CountStyle, numberText, plainCount, plural } from '../text/number-text.js';
import type { Text } from '../text/text.js';
import { periodLabel } from '../time/texts.js';
import type { Improvement } from './improvement.js';

function effectVi({ pointsGained, isAtMost, before, after }: Improvement): string {
  const points = numberText(pointsGained).vi;
  const gained = points === '0' ? 'không thêm điểm' : `được thêm ${isAtMost ? 'nhiều nhất ' : ''}${points} điểm`;
  if (after.unrankedReason) return `${gained}, nhưng vẫn chưa được xếp hạng vì ${UNRANKED[after.unrankedReason].vi}`;
  if (after.rank === null) return gained;
  if (before.rank === null)
    return `${points === '0' ? '' : `${gained} và `}được xếp hạng, ${isAtMost ? 'cao nhất là' : 'ở'} hạng ${after.rank}`;
  if (after.rank === before.rank) return `${gained}, vẫn ở hạng ${after.rank}`;
  const to = isAtMost ? `có thể lên tới hạng ${after.rank}` : `lên hạng ${after.rank}`;
  return `${gained} và ${to} (hiện ở hạng ${before.rank})`;
}

function effectEn({ pointsGained, isAtMost, before, after }: Improvement): string {
  const shown = numberText(pointsGained).en;
  const points = plural(pointsGained, 'point');
  const gained = shown === '0' ? 'no more points' : isAtMost ? `up to ${points} more` : `${points} more`;
  const atBest = isAtMost ? ' at best' : '';
  if (after.unrankedReason) return `${gained}, but still no rank, because ${UNRANKED[after.unrankedReason].en}`;
  if (after.rank === null) return gained;
  if (before.rank === null) return `${shown === '0' ? '' : `${gained}, and `}a rank: ${after.rank}${atBest}`;
  if (after.rank === before.rank) return `${gained}, with the rank unchanged at ${after.rank}`;
  return `${gained}, and rank ${after.rank}${atBest} instead of ${before.rank}`;
}

const SUBMITTING: Text = { vi: 'gửi báo cáo', en: 'submitting the report' };
const MONTHLY_REPORT: Text = { vi: 'Báo cáo tháng', en: 'Monthly report' };

/** One sentence on what to do and what it brings: "38 more households with fibre (158 instead of 120, of 190) …". */
export function improvementText(improvement: Improvement, counts: CountStyle = plainCount): Text {
  const name = improvement.of?.indicator.name ?? MONTHLY_REPORT;
  const act = improvement.of ? actText(improvement, improvement.of.indicator, counts) : SUBMITTING;
  const from = periodLabel(improvement.countsFrom);
  const isQuarter = improvement.countsFrom.includes('Q');
  return {
    vi: `${name.vi}: ${act.vi} thì ${effectVi(improvement)}; tính từ kỳ ${from.vi}.`,
    en: `${name.en}: ${act.en} would bring ${effectEn(improvement)}; it counts from ${isQuarter ? 'the ' : ''}${from.en} on.`,
  };
}

function actText({ kind, from, to, amount }: Improvement, indicator: Indicator, counts: CountStyle): Text {
  switch (kind) {
    case 'SUBMIT_REPORT':
      return SUBMITTING;
    case 'REPORT':
      return {
        vi: 'bổ sung số liệu còn thiếu',
        en: 'reporting the missing figure',
      };
    case 'ACT': {
      const { counted: yes } = indicator;
      return {
        vi: `thực hiện nội dung này${yes ? ` (${yes.vi})` : ''}`,
        en: `doing this${yes ? ` (${yes.en})` : ''}`,
      };
    }
    case 'NEXT_LEVEL': {
      const reached = to?.kind === 'level' ? to.value : 0;
      const meaning = levelMeaning(indicator, reached);
      return {
        vi: `đạt mức ${reached}${meaning ? ` (${meaning.vi})` : ''}`,
        en: `reaching level ${reached}${meaning ? ` (${meaning.en})` : ''}`,
      };
    }
    case 'MORE':
    case 'FEWER':
      return amountText(kind, amount ?? 0, indicator, fromTo(from, to, counts), counts);
  }
}

type FromTo = { readonly vi: string; readonly en: string };

function fromTo(from: Improvement['from'], to: Improvement['to'], counts: CountStyle): FromTo {
  if (from?.kind === 'ratio' && to?.kind === 'ratio') {
    const [a, b, of] = [from.numerator, to.numerator, to.denominator].map((x) => numberText(x));
    return { vi: `từ ${a?.vi}/${of?.vi} lên ${b?.vi}/${of?.vi}`, en: `${b?.en} instead of ${a?.en}, of ${of?.en}` };
  }
  const [a, b] = [from, to].map((figure) => {
    const value = figure?.kind === 'count' ? figure.value : 0;
    return { vi: counts(value), en: numberText(value).en };
  });
  return { vi: `từ ${a?.vi} lên ${b?.vi}`, en: `${b?.en} instead of ${a?.en}` };
}

function amountText(
  kind: 'MORE' | 'FEWER',
  amount: number,
  indicator: Indicator,
  { vi, en }: FromTo,
  counts: CountStyle,
): Text {
  const n = { vi: counts(amount), en: numberText(amount).en };
  const { vi: counted, en: things } = thingsCounted(indicator);
  // The phrase for a thing still to be done: "có thêm 12 hộ cài ứng dụng".
  const done = counted.replace(/ đã /, ' ');
  const more = kind === 'MORE';
  return {
    vi: more ? `có thêm ${n.vi} ${done} (${vi})` : `giảm ${n.vi} ${done} (${vi.replace('lên', 'xuống')})`,
    // The catalogue has plurals, and the sentence has named the things already.
    en:
      amount === 1 ? `one ${more ? 'more' : 'fewer'} (${en})` : `${n.en} ${more ? 'more' : 'fewer'} ${things} (${en})`,
  };
}
