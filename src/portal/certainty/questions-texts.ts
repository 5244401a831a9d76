import { numberText, plural, rateText } from '../../domain/text/number-text.js';
import { capitalised, type Text } from '../../domain/text/text.js';
import { unitInSentence } from '../parts/api-names.js';
import { intervalText } from '../parts/value-text.js';
import type { CertaintyFacts } from './facts.js';
import type { CertainRow, CertaintyOfRanking } from './load.js';

export const questionWords = {
  vi: { title: 'Mười câu hỏi', page: (name: string) => `Mở trang của ${name}` },
  en: { title: 'Ten questions', page: (name: string) => `Open the page of ${name}` },
};

export type AskedOfRanking = {
  readonly facts: CertaintyFacts;
  readonly certainty: CertaintyOfRanking;
  /** The commune for which the page is read. */
  readonly chosen: CertainRow;
  /** The API's sentence about the fall, in the language of the page; null if the commune did not fall. */
  readonly fall: string | null;
  readonly isProvisional: boolean;
  readonly ranked: number;
  readonly awarded: number;
  /** Ways of calculation that are published with the method. */
  readonly ways: number;
};

/** Ten questions of citizens and chairpersons, answered by the numbers of this ranking. */
export const questionsOf = (asked: AskedOfRanking): readonly { readonly question: Text; readonly answer: Text }[] =>
  QUESTIONS.map((answered) => {
    const [vi, en, answerVi, answerEn] = answered(asked);
    return { question: { vi, en }, answer: { vi: answerVi, en: answerEn } };
  });

const nameOf = ({ unitOnDay }: CertainRow): string => unitInSentence(unitOnDay.name);
const places = ({ best, worst }: CertainRow['certainty']['all']): string => intervalText(best, worst);

/** More names than these nobody listens to. */
const MOST_NAMED = 6;

/** " (thị trấn Bằng Lũng, xã Đồng Thắng)"; nothing where there are too many. */
const named = (rows: readonly CertainRow[]): string =>
  rows.length === 0 || rows.length > MOST_NAMED ? '' : ` (${rows.map(nameOf).join(', ')})`;

type Pair = readonly [vi: string, en: string];
type Answered = readonly [...question: Pair, ...answer: Pair];

const notYetRankedText = ({ notYetRanked }: CertaintyOfRanking): Pair =>
  notYetRanked === 0
    ? ['', '']
    : [
        ` Còn ${notYetRanked} đơn vị chưa có hạng; các khoảng hạng chưa tính đến những đơn vị này.`,
        ` ${plural(notYetRanked, 'commune')} ${notYetRanked === 1 ? 'has' : 'have'} no rank yet, and no set of ranks allows for that.`,
      ];

const QUESTIONS: readonly ((asked: AskedOfRanking) => Answered)[] = [
  ({ chosen, certainty }) => {
    const { all, noise } = chosen.certainty;
    const [name, percent] = [nameOf(chosen), rateText(certainty.level, 0)];
    const [moreVi, moreEn] = notYetRankedText(certainty);
    const answer: Pair =
      all.best === all.worst
        ? [
            `Có. Thứ hạng này giữ nguyên khi xét đồng thời biến động ngẫu nhiên của các số đếm và mọi cách tính đã công bố.${moreVi}`,
            `Yes. The rank stays the same under random variation of the counts and every listed way of calculation together.${moreEn}`,
          ]
        : [
            `Theo cách tính đã công bố thì đúng. Nhưng riêng biến động ngẫu nhiên đã để đơn vị này ở các hạng ${places(noise)} (${percent.vi} cho cả bảng), và xét cả cách tính thì ở các hạng ${places(all)}. Trong phạm vi đã thử: không cao hơn hạng ${all.best}, không thấp hơn hạng ${all.worst}.`,
            `By the published calculation, yes. But random variation alone allows places ${places(noise)} (${percent.en} for the whole table), and together with the ways of calculation places ${places(all)}. Within what was varied: not above place ${all.best} and not below place ${all.worst}.`,
          ];
    return [`Có thật ${name} đứng thứ ${chosen.rank} không?`, `Is ${name} really in place ${chosen.rank}?`, ...answer];
  },
  ({ chosen, fall }) => {
    const name = nameOf(chosen);
    const { change, noChangeSentence } = chosen;
    const answer: Pair =
      fall !== null
        ? [
            `${fall} Đơn vị vượt lên mà chưa phân biệt được thì có thể chỉ là đổi chỗ trong phạm vi chưa chắc chắn.`,
            `${fall} Where a commune that passed cannot be told apart, the two may only have changed places within the doubt.`,
          ]
        : change === null
          ? [`Chưa nói được. ${noChangeSentence}`, `Nobody can say. ${noChangeSentence}`]
          : [
              `Không. So với tháng trước, ${name} ${change === 0 ? 'giữ nguyên hạng' : `tăng ${change} bậc`}. Khi một đơn vị tụt hạng, ở đây ghi rõ phân biệt được với bao nhiêu đơn vị đã vượt lên; nếu không phân biệt được với đơn vị nào thì chưa thể nói là tụt.`,
              `No. Against the previous month ${name} ${change === 0 ? 'kept its rank' : `rose by ${plural(change, 'place')}`}. Where a commune falls, this place says how many of those that passed it can be told apart; with none of them, nobody can say that it fell.`,
            ];
    return [`Có thật ${name} tụt hạng không?`, `Did ${name} really fall?`, ...answer];
  },
  ({ facts, ranked }) => {
    const [noise, choice] = [numberText(facts.places.noise, 1), numberText(facts.places.choice, 1)];
    const [vi, en]: Pair =
      facts.places.noise > facts.places.choice
        ? [
            'Ở đây số đếm nhỏ là nguyên nhân chính: hãy đếm đủ mọi hộ, mọi hồ sơ, đừng bỏ trống chỉ tiêu, và tính trên cả quý hoặc cả năm những gì mỗi tháng chỉ có vài trường hợp.',
            'Here small counts are the main reason: count every household and every case, leave no indicator empty, and count over a quarter or a year what happens only a few times a month.',
          ]
        : [
            'Ở đây cách tính là nguyên nhân chính: hãy thống nhất bộ chỉ tiêu, trọng số và cách tính trước khi vào kỳ, rồi giữ ổn định.',
            'Here the way of calculation is the main reason: agree on indicators, weights and the way of calculation before the period begins, and keep to them.',
          ];
    return [
      'Làm gì để thứ hạng chắc hơn?',
      'What would make it surer?',
      `Trong ${ranked} hạng, riêng biến động ngẫu nhiên để mỗi đơn vị trung bình ${noise.vi} hạng, riêng cách tính ${choice.vi} hạng. ${vi} Thêm chữ số thập phân không làm thứ hạng chắc hơn.`,
      `Of ${plural(ranked, 'place')}, random variation alone leaves each commune ${noise.en} on average, and the way of calculation alone ${choice.en}. ${en} More decimals make no rank surer.`,
    ];
  },
  ({ facts: { mayBeAwarded, surelyAwarded }, certainty: { level }, awarded, isProvisional }) => {
    const [may, sure] = [mayBeAwarded.length, surelyAwarded.length];
    const [percent, mayNames, sureNames] = [rateText(level, 0), named(mayBeAwarded), named(surelyAwarded)];
    const whenFinal: Pair = isProvisional
      ? ['Bảng này còn tạm thời, nên chờ có bảng chính thức.', 'The ranking is provisional: wait for the final one.']
      : ['Khen thưởng theo thứ hạng này là có cơ sở.', 'An award by rank rests on firm ground.'];
    const [vi, en]: Pair =
      may === sure
        ? whenFinal
        : [
            'Nếu khen thưởng, nên xem xét tất cả các đơn vị này, hoặc thêm căn cứ khác ngoài thứ hạng.',
            'An award should consider all of these, or other grounds beside the rank.',
          ];
    return [
      `Lấy ${awarded} đơn vị đứng đầu để khen thưởng có công bằng không?`,
      `Is it fair to award the first ${awarded}?`,
      `Xét biến động ngẫu nhiên (${percent.vi} cho cả bảng), ${may} đơn vị có thể thuộc ${awarded} hạng đầu${mayNames}; ${sure === 0 ? 'chưa đơn vị nào chắc chắn thuộc nhóm này' : `${sure} đơn vị chắc chắn thuộc ${awarded} hạng đầu${sureNames}`}. ${vi}`,
      `By random variation (${percent.en} for the whole table), ${plural(may, 'commune')} may be among the first ${awarded}${mayNames}; ${sure === 0 ? 'none surely is' : `${sure} surely ${sure === 1 ? 'is' : 'are'}${sureNames}`}. ${en}`,
    ];
  },
  ({ facts: { mayBeLast } }) => {
    const [only, another] = mayBeLast;
    const answer: Pair =
      only && !another
        ? [
            `Có: xét cả biến động ngẫu nhiên và cách tính, chỉ ${nameOf(only)} có thể ở hạng cuối. Thứ hạng so các đơn vị với nhau, không nói đơn vị đó đạt hay chưa đạt mục tiêu.`,
            `Yes: under random variation and the ways of calculation together, only ${nameOf(only)} can be last. A rank compares communes; it does not say whether one reaches its targets.`,
          ]
        : [
            `Chưa nói được: ${mayBeLast.length} đơn vị có thể ở hạng cuối${named(mayBeLast)}. Thứ hạng so các đơn vị với nhau, không nói đơn vị nào đạt hay chưa đạt mục tiêu.`,
            `Nobody can say: ${mayBeLast.length} communes may be last${named(mayBeLast)}. A rank compares communes; it does not say which of them reach their targets.`,
          ];
    return ['Đơn vị đứng cuối có thật sự kém nhất không?', 'Is the last one really the worst?', ...answer];
  },
  ({ facts: { errors } }) => {
    const [least, greatest] = errors.map((error) => numberText(error, 1, 1)) as [Text, Text];
    return [
      'Số liệu là đếm đủ, không phải điều tra mẫu, sao vẫn chưa chắc?',
      'The figures are full counts and no sample. Why is there any doubt?',
      `13 trên 15 hộ và 1.300 trên 1.500 hộ đều là 86,7%. Nhưng nơi có 15 hộ, chỉ một hộ làm khác đi là tỷ lệ đổi 6,7 điểm phần trăm; nơi có 1.500 hộ, hầu như không đổi. Vì vậy điểm của các đơn vị trong bảng này có sai số chuẩn từ ${least.vi} đến ${greatest.vi} điểm trên thang 1.000.`,
      `13 of 15 households and 1,300 of 1,500 are both 86.7%. But among 15 a single household that acts otherwise moves the rate by 6.7 points; among 1,500 hardly at all. So the points in this table have standard errors from ${least.en} to ${greatest.en} on the scale of 1,000.`,
    ];
  },
  ({ certainty: { level, z }, ranked }) => {
    const [percent, times, reach] = [rateText(level, 0), numberText(level * 100), numberText(z, 2)];
    return [
      `${percent.vi} nghĩa là gì?`,
      `What does ${percent.en} mean?`,
      `Nếu các tháng như thế này lặp lại 100 lần với tỷ lệ gốc không đổi, thì theo mô hình, ít nhất ${times.vi} lần cả ${ranked} đơn vị cùng lúc nằm trong khoảng hạng của mình. Muốn vậy, điểm của mỗi đơn vị được mở rộng về hai phía ${reach.vi} lần sai số chuẩn. Đó không phải là xác suất để một đơn vị đứng đúng hạng đã công bố, và chỉ nói về biến động ngẫu nhiên, không nói về cách tính.`,
      `If months like this came 100 times at unchanged underlying rates, then by the model all ${ranked} communes at once would lie in their sets at least ${times.en} times. For that, the points of each are widened by ${reach.en} standard errors to both sides. It is not the probability that a commune has its published rank, and it speaks of random variation only, not of the way of calculation.`,
    ];
  },
  ({ facts: { kept, mostMoved }, ranked, ways }) => {
    const [name, set] = mostMoved ? [capitalised(nameOf(mostMoved)), places(mostMoved.certainty.choice)] : [];
    const [vi, en]: Pair = name
      ? [` ${name} phụ thuộc vào cách tính nhiều nhất: các hạng ${set}.`, ` ${name} depends on it most: places ${set}.`]
      : ['', ''];
    return [
      'Tính cách khác, trọng số khác thì thứ hạng có khác không?',
      'Would another way of calculation, or other weights, give other ranks?',
      `Trong cả ${ways} cách tính đã công bố, mỗi cách trong khoảng 19 trên 20 bộ trọng số lệch không quá một phần tư, ${kept}/${ranked} đơn vị giữ nguyên hạng.${vi} Chọn cách nào là quyết định của cơ quan quản lý, công bố trước khi có số liệu.`,
      `In all ${ways} listed ways of calculation, each in about 19 of 20 weightings within a quarter, ${kept} of ${plural(ranked, 'commune')} ${kept === 1 ? 'keeps its' : 'keep their'} rank.${en} Which way is taken is decided by the authority and published before the figures are in.`,
    ];
  },
  ({ chosen }) => [
    'Nếu có đơn vị báo cáo sai thì sao?',
    'What if somebody reports wrong figures?',
    `Trang này không phát hiện được điều đó. Số liệu được thẩm định trước khi xếp hạng; trang của từng đơn vị, như của ${nameOf(chosen)}, nêu nguồn của mọi chỉ tiêu và các số liệu khác thường. Mỗi lần đính chính tạo thành một bản mới.`,
    `This page cannot find that out. Figures are reviewed before they are ranked; the page of each commune, such as that of ${nameOf(chosen)}, names the source of every indicator and the figures that stand out. Each correction makes a new version.`,
  ],
  ({ isProvisional, certainty }) => {
    const [vi, en] = notYetRankedText(certainty);
    const answer: Pair = isProvisional
      ? [
          `Có. Bảng này còn tạm thời, nên các thanh trong hình được kẻ sọc: báo cáo được duyệt thêm có thể làm thứ hạng thay đổi.${vi}`,
          `Yes. The ranking is provisional, so the bars in the picture are hatched: reports that are still approved can change it.${en}`,
        ]
      : [
          `Không, trừ khi có đính chính. Bảng này là chính thức; bản đã công bố không bao giờ bị sửa.${vi}`,
          `No, unless something is corrected. The ranking is final, and a published version never changes.${en}`,
        ];
    return ['Thứ hạng tháng này còn thay đổi nữa không?', 'Can the ranks of this month still change?', ...answer];
  },
];
