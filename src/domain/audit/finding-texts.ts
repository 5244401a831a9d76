import { figureName } from '../indicator/texts.js';
import { indicatorOf } from '../method/method.js';
import type { UnitId } from '../register/unit.js';
import { inSentence } from '../register/unit-text.js';
import { numberText, percentText, plural } from '../text/number-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import { type Finding, type FindingCode, LEAST_ALPHA, STRONG, WEAK } from './findings.js';
import type { MethodAudit } from './method-audit.js';

/** A finding in a sentence, and advice for the author of the method. */
type Said = readonly [vi: string, en: string, adviceVi: string, adviceEn: string];

type Facts = Omit<Finding, 'units'> & {
  /** The indicators, or the group, that the finding is about. */
  readonly of: Text;
  readonly communes: number;
  readonly pairs: number;
  readonly units: Text;
  /** The score that a correlation is computed with. */
  readonly part: Text;
  /** A sentence that with so few communes the number may be 0; empty where the communes suffice. */
  readonly unsure: Text;
};

const decimal = (x: number | undefined): Text => numberText(x ?? 0, 2);
const percent = (x: number | undefined): Text => percentText(100 * (x ?? 0));

const WITH: Readonly<Record<NonNullable<Finding['with']>, Text>> = {
  GROUP: { vi: 'điểm của nhóm', en: "its group's score" },
  PILLAR: { vi: 'điểm của trụ cột', en: "its pillar's score" },
  INDEX: { vi: 'tổng điểm', en: 'the index' },
};

const NOT_SCORED = [
  'Có thể thôi chấm điểm chỉ tiêu này và chia điểm cho các chỉ tiêu khác trong nhóm.',
  'Stop scoring it, and share its points among the others of the group.',
] as const;
const FIXED_TARGET = [
  'Có thể chấm theo một mục tiêu cố định, ví dụ bằng mức tốt nhất hiện nay.',
  'Score by a fixed target, such as the best figure of today.',
] as const;

const SENTENCES: Readonly<Record<FindingCode, (facts: Facts) => Said>> = {
  NO_VARIANCE: ({ of, communes, number }) => [
    `${of.vi}: cả ${communes} đơn vị đạt như nhau; ${decimal(number).vi} điểm không phân biệt được đơn vị nào.`,
    `${of.en}: all ${communes} communes earn the same; its ${decimal(number).en} points set nobody apart.`,
    ...NOT_SCORED,
  ],
  ONLY_GAPS_DIFFER: ({ of, number: gaps }) => [
    `${of.vi}: mọi đơn vị có số liệu đều đạt như nhau; chỉ ${gaps} đơn vị thiếu số liệu là khác.`,
    `${of.en}: all that have a figure earn the same; only ${plural(gaps, 'commune')} without one differ.`,
    ...NOT_SCORED,
  ],
  PASSED_BY_ALL: ({ of, communes, number }) => [
    `${of.vi}: cả ${communes} đơn vị đã đạt mục tiêu ${decimal(number).vi}, dù số liệu khác nhau.`,
    `${of.en}: all ${communes} communes have reached the target of ${decimal(number).en}, although their figures differ.`,
    'Có thể nâng mục tiêu lên mức mà một phần tư số đơn vị đạt được.',
    'Raise the target to what the best quarter reach.',
  ],
  AT_CAP: ({ of, number, beside }) => [
    `${of.vi}: ${Math.round(number * (beside ?? 0))}/${beside} đơn vị có số liệu đã được điểm tối đa.`,
    `${of.en}: ${Math.round(number * (beside ?? 0))} of the ${beside} communes with a figure earn everything.`,
    'Có thể nâng mục tiêu lên mức mà một phần tư số đơn vị đạt được, nếu còn nâng được.',
    'Raise the target to what the best quarter reach, where it can be raised.',
  ],
  OUT_OF_REACH: ({ of, number, beside }) => [
    `${of.vi}: đơn vị tốt nhất mới đạt ${percent(number).vi} mục tiêu ${decimal(beside).vi}.`,
    `${of.en}: the best commune reaches ${percent(number).en} of the target of ${decimal(beside).en}.`,
    'Có thể đặt mục tiêu của năm bằng mức của đơn vị tốt nhất, rồi nâng dần.',
    "Set the year's target to what the best commune has, and raise it year by year.",
  ],
  NEGATIVE_CORRELATION: ({ of, number, part, unsure }) => [
    `${of.vi}: càng cao thì ${part.vi} càng thấp (tương quan ${decimal(number).vi}).${unsure.vi}`,
    `${of.en}: the higher it is, the lower is ${part.en} (correlation ${decimal(number).en}).${unsure.en}`,
    'Nên xem lại chiều của chỉ tiêu (cao hay thấp là tốt) và nhóm của chỉ tiêu.',
    'Check its direction (whether higher is better) and its group.',
  ],
  WEAK_CORRELATION: ({ of, number: many }) => [
    `${many} chỉ tiêu có tương quan dưới ${decimal(WEAK).vi} với điểm của nhóm, trụ cột hoặc với tổng điểm: ${of.vi}.`,
    `The correlation with group, pillar or index is below ${decimal(WEAK).en} for ${plural(many, 'indicator')}: ${of.en}.`,
    'Các chỉ tiêu này đo điều khác với phần còn lại; nên giữ nếu đó là chủ ý.',
    'They measure something else than the rest; keep them if that is meant.',
  ],
  DOMINATES: ({ of, number, part }) => [
    `${of.vi}: tương quan ${decimal(number).vi} với ${part.vi}, trên ${decimal(STRONG).vi}; gần như một mình quyết định.`,
    `${of.en}: correlation ${decimal(number).en} with ${part.en}, above ${decimal(STRONG).en}; it almost decides it alone.`,
    'Nên xem lại cách đo, hoặc nhóm của chỉ tiêu.',
    'Look again at how it is measured, or at its group.',
  ],
  REDUNDANT: ({ of, number }) => [
    `${of.vi}: hai chỉ tiêu gần như nói cùng một điều (tương quan ${decimal(number).vi}), nên điều đó được tính hai lần.`,
    `${of.en}: the two say nearly the same (correlation ${decimal(number).en}), so it counts twice.`,
    'Có thể chỉ chấm điểm một chỉ tiêu và dồn điểm của cả hai.',
    'Score one of them, with the points of both.',
  ],
  LOW_ALPHA: ({ of, number }) => [
    `${of.vi}: các chỉ tiêu ít đi cùng nhau (hệ số alpha của Cronbach ${decimal(number).vi}, dưới ${decimal(LEAST_ALPHA).vi}).`,
    `${of.en}: its indicators hardly go together (Cronbach's alpha ${decimal(number).en}, below ${decimal(LEAST_ALPHA).en}).`,
    'Điểm của nhóm là tổng của những việc khác nhau; không nên đọc như một năng lực chung.',
    'Its score adds up different things; do not read it as one ability.',
  ],
  SEVERAL_DIMENSIONS: ({ number, beside }) => [
    `Thành phần chính thứ nhất chỉ giải thích ${percent(number).vi} phương sai của các chỉ tiêu; có ${beside} thành phần đáng kể.`,
    `The first principal component explains only ${percent(number).en} of the variance of the indicators; ${beside} components matter.`,
    'Nên đọc điểm của các nhóm bên cạnh tổng điểm.',
    'Read the scores of the groups beside the index.',
  ],
  WEIGHT_WITHOUT_EFFECT: ({ of, number, beside }) => [
    `${of.vi}: chiếm ${percent(beside).vi} số điểm nhưng ảnh hưởng thực đến tổng điểm là ${percent(number).vi}.`,
    `${of.en}: ${percent(beside).en} of the points, but an effective weight of ${percent(number).en}.`,
    'Nên xem các chỉ tiêu của nhóm có phân biệt được các đơn vị không trước khi đổi điểm của nhóm.',
    'See whether its indicators set communes apart before changing its points.',
  ],
  OUTLIERS: ({ of, units, number, beside }) => [
    `${of.vi}: số liệu của ${units.vi} cách xa các đơn vị khác (độ lệch ${decimal(number).vi}, độ nhọn ${decimal(beside).vi}).`,
    `${of.en}: the figure of ${units.en} lies far from the others (skewness ${decimal(number).en}, kurtosis ${decimal(beside).en}).`,
    'Nên kiểm tra số liệu; nếu đúng, chấm theo mục tiêu hoặc theo khoảng.',
    'Check the figure; if it is right, score by a target or by bands.',
  ],
  MOSTLY_CHANCE: ({ of, number: many }) => [
    `${many} chỉ tiêu có chênh lệch giữa các đơn vị phần lớn có thể chỉ do ngẫu nhiên, vì số đếm nhỏ: ${of.vi}.`,
    `Most of the difference between communes can be chance alone, because counts are small, for ${plural(many, 'indicator')}: ${of.en}.`,
    'Không nên cho nhiều điểm, hoặc nên đo trên kỳ dài hơn.',
    'Give them few points, or measure them over a longer time.',
  ],
  CHANCE_LEFT_OUT: ({ of, number: many }) => [
    `${many} chỉ tiêu được ghi là không có phần ngẫu nhiên, dù số đếm nhỏ đến mức chênh lệch có thể chỉ do ngẫu nhiên: ${of.vi}.`,
    `The method says that chance has no part in ${plural(many, 'indicator')}, although counts are so small that chance could make the difference: ${of.en}.`,
    'Nên kiểm tra số liệu có đúng là đầy đủ, hoặc do cơ quan tự quyết định.',
    'Check whether the register is complete, or the office alone decides.',
  ],
  REVERSAL: ({ of, units, pairs, number: turned, reversal }) =>
    reversal
      ? [
          `${of.vi}: chỉ cần ${units.vi} báo ${decimal(reversal.to).vi} thay vì ${decimal(reversal.from).vi} là thứ tự của ${turned}/${pairs} cặp đơn vị khác thay đổi, vì điểm được tính theo mức cao nhất và thấp nhất.`,
          `${of.en}: if ${units.en} alone reported ${decimal(reversal.to).en} instead of ${decimal(reversal.from).en}, ${turned} of ${pairs} pairs of other communes would change their order, because points depend on the highest and lowest figure.`,
          ...FIXED_TARGET,
        ]
      : [
          `${of.vi}: điểm được tính theo mức cao nhất và thấp nhất của các đơn vị khác; lần này chưa cặp nào đổi thứ tự vì thế.`,
          `${of.en}: points depend on the highest and lowest figure of others; this time no pair would change its order by that.`,
          ...FIXED_TARGET,
        ],
  COMPENSATION: ({ number, beside }) => [
    `Nếu chỉ tiêu yếu không được chỉ tiêu mạnh bù (trung bình nhân), thứ hạng đổi trung bình ${decimal(number).vi} bậc, nhiều nhất ${beside} bậc.`,
    `If strong indicators could not make up for weak ones (geometric mean), ranks would move by ${decimal(number).en} places on average, ${beside} at most.`,
    'Nên nói rõ trong phương pháp rằng được phép bù điểm, hoặc chấm điểm chỉ tiêu cốt yếu theo khoảng.',
    'Say in the method that indicators may make up for each other, or score the vital ones by bands.',
  ],
  LOW_COVERAGE: ({ of, number }) => [
    `${of.vi}: chỉ ${percent(number).vi} số đơn vị có số liệu của kỳ.`,
    `${of.en}: only ${percent(number).en} of the communes have a figure of the period.`,
    'Nên hỏi vì sao thiếu; chỉ tiêu ít đơn vị báo được thì chưa nên chấm điểm.',
    'Ask why; what few can report should not be scored yet.',
  ],
  CARRIED: ({ of, number }) => [
    `${of.vi}: ${percent(number).vi} số đơn vị dùng số liệu của kỳ trước.`,
    `${of.en}: ${percent(number).en} of the communes count with the figure of the period before.`,
    'Nên kéo dài kỳ báo cáo của chỉ tiêu, ví dụ từ tháng sang quý.',
    'Ask for it less often, such as every quarter instead of every month.',
  ],
  NOT_APPLICABLE: ({ of, number }) => [
    `${of.vi}: ${percent(number).vi} số đơn vị khai không phát sinh (0/0).`,
    `${of.en}: ${percent(number).en} of the communes declare it not applicable (0/0).`,
    'Nên kiểm tra lời khai, hoặc chọn chỉ tiêu mà mọi đơn vị đều có.',
    'Check the declarations, or choose what applies to everybody.',
  ],
  DECIDES_NOTHING: ({ of, number: many }) => [
    `${many} chỉ tiêu, xét riêng từng chỉ tiêu, không quyết định thứ tự của cặp đơn vị nào: ${of.vi}.`,
    `Taken alone, ${plural(many, 'indicator')} decide the order of no pair of communes: ${of.en}.`,
    'Không phải là lỗi; nếu việc báo cáo tốn công, có thể bỏ bớt.',
    'This is no fault; where reporting is laborious, some may be dropped.',
  ],
};

const unsureText = (communes: number): Text => ({
  vi: ` Với ${communes} đơn vị, chưa thể nói là khác 0.`,
  en: ` With ${communes} communes this cannot be told from 0.`,
});

/** The sentence and the advice of a finding. Several indicators are named by their codes. */
export function findingText(audit: MethodAudit, finding: Finding, nameOf: (unit: UnitId) => Text) {
  const { method, communes, pairs, leastCorrelation } = audit;
  const codes = finding.indicators.join(', ');
  const only = finding.indicators.length === 1 ? indicatorOf(method, codes) : undefined;
  const group = method.groups.find(({ code }) => code === finding.group);
  const units = (finding.units ?? []).map((unit) => inSentence(nameOf(unit)));
  const [vi, en, adviceVi, adviceEn] = SENTENCES[finding.code]({
    of: only ? figureName(only) : (group?.name ?? { vi: codes, en: codes }),
    ...finding,
    units: joinedTexts(units),
    part: WITH[finding.with ?? 'INDEX'],
    unsure: Math.abs(finding.number) > leastCorrelation ? { vi: '', en: '' } : unsureText(communes),
    ...{ communes, pairs },
  });
  return { sentence: { vi, en }, advice: { vi: adviceVi, en: adviceEn } };
}

/** The limits of an audit of so few communes. */
export function limitsText({ communes, leastCorrelation }: MethodAudit): Text {
  if (communes < 3)
    return {
      vi: 'Quá ít đơn vị có hạng để soát xét phương pháp.',
      en: 'Too few communes are ranked to audit the method.',
    };
  const least = decimal(leastCorrelation);
  return {
    vi: `Với ${communes} đơn vị, hệ số tương quan từ -${least.vi} đến ${least.vi} chưa thể nói là khác 0; hệ số alpha, thành phần chính và trọng số thực chỉ là gợi ý. Soát xét này dựa trên số liệu của một kỳ và không kiểm tra số liệu đúng hay sai.`,
    en: `With ${communes} communes, correlations between -${least.en} and ${least.en} cannot be told from 0; alpha, components and effective weights are hints only. The audit uses the figures of one month and does not check whether they are right.`,
  };
}
