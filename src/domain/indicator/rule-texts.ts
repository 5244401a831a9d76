import { type ContractCode, contractCode } from '../text/contract-code.js';
import { pairsText } from '../text/number-pairs.js';
import type { Language, Text } from '../text/text.js';
import type { Band } from './rule.js';
import type { Scoring } from './scoring-rules.js';

type Rule = Scoring['rule'];

type RuleWords = {
  /** The rule inside a sentence. */
  readonly inSentence: Text;
  /** The words for the rule in a cell of a catalogue. The template has the first one. */
  readonly cells: readonly [string, ...string[]];
  /** The rule on the page of the method; {given} = the targets, the highest level or the bands. */
  readonly ofMethod: Text;
  /** The rule on the page of an indicator, as a whole sentence; {given} = the highest level. */
  readonly ofIndicator: Text;
};

/** All words about each rule. */
export const RULE_WORDS: Readonly<Record<Rule, RuleWords>> = {
  target: {
    inSentence: { vi: 'theo mục tiêu', en: 'by target' },
    cells: ['Mục tiêu', 'target'],
    ofMethod: { vi: 'So với mục tiêu: {given}', en: 'Against a target: {given}' },
    ofIndicator: {
      vi: 'Điểm bằng số liệu chia cho mục tiêu của năm, nhiều nhất là toàn bộ số điểm.',
      en: 'Points are the figure divided by the target of the year, all points at most.',
    },
  },
  levels: {
    inSentence: { vi: 'theo mức', en: 'by level' },
    cells: ['Mức', 'levels'],
    ofMethod: {
      vi: 'Theo mức: mức cao nhất {given} được đủ điểm',
      en: 'By level: the highest one, {given}, earns all points',
    },
    ofIndicator: {
      vi: 'Điểm theo mức, mức {given} được toàn bộ số điểm.',
      en: 'Points by level; level {given} earns all of them.',
    },
  },
  bands: {
    inSentence: { vi: 'theo khoảng', en: 'by bands' },
    cells: ['Dải điểm', 'bands'],
    ofMethod: { vi: 'Theo ngưỡng: {given}', en: 'By thresholds: {given}' },
    ofIndicator: {
      vi: 'Điểm theo khoảng: được phần điểm của ngưỡng cao nhất mà số liệu đạt tới.',
      en: 'Points by bands: the share of the highest threshold that the figure reaches.',
    },
  },
  yesNo: {
    inSentence: { vi: 'có thì đủ điểm, không thì không có điểm', en: 'all points for yes, none for no' },
    cells: ['Có/Không', 'yesNo', 'yes/no'],
    ofMethod: { vi: 'Có: đủ điểm; không: 0 điểm', en: 'All points for yes, none for no' },
    ofIndicator: {
      vi: 'Có thì được toàn bộ số điểm, không thì không có điểm.',
      en: 'Yes earns all points, no earns none.',
    },
  },
  minMax: {
    inSentence: { vi: 'so giữa thấp nhất và cao nhất', en: 'between the lowest and the highest' },
    cells: ['So với các xã', 'minMax', 'min-max'],
    ofMethod: {
      vi: 'Theo vị trí giữa giá trị thấp nhất và cao nhất của các đơn vị được xếp hạng',
      en: 'By the place between the lowest and the highest value of the ranked units',
    },
    ofIndicator: {
      vi: 'Điểm theo vị trí giữa đơn vị thấp nhất và đơn vị cao nhất trong cùng bảng xếp hạng.',
      en: 'Points by the place between the lowest and the highest unit in the same ranking.',
    },
  },
  none: {
    inSentence: { vi: 'không tính điểm', en: 'not scored' },
    cells: ['Không chấm', 'none'],
    ofMethod: { vi: 'Chỉ hiển thị, không cho điểm', en: 'Shown, not scored' },
    ofIndicator: { vi: 'Chỉ công bố, không chấm điểm.', en: 'It is published and not scored.' },
  },
};

/** The words of a rule by its name in the contract. The pages need nothing else of a rule. */
export function wordsOfRule(code: ContractCode<Rule>): RuleWords {
  const rules = Object.keys(RULE_WORDS) as Rule[];
  return RULE_WORDS[rules.find((rule) => contractCode(rule) === code) ?? 'none'];
}

/** The words of a rule with its numbers. */
export const givenIn = (words: Text, given: string, language: Language): string =>
  words[language].replace('{given}', () => given);

const eachRule = <Word>(wordOf: (words: RuleWords) => Word): Readonly<Record<Rule, Word>> =>
  Object.fromEntries(Object.entries(RULE_WORDS).map(([rule, words]) => [rule, wordOf(words)])) as Record<Rule, Word>;

export const SCORING_RULE_TEXTS = eachRule(({ inSentence }) => inSentence);

/** In a catalogue, a target for each month has its own word. */
const { target, ...others } = eachRule(({ cells }): readonly string[] => cells);
export const RULE_CELLS = { target, targetPerMonth: ['Mục tiêu mỗi tháng', 'target per month'], ...others };

/** The bands of a rule as a cell shows them: "0: 0; 1: 0,25; 4: 1". */
export const bandsText = (bands: readonly Band[]): Text =>
  pairsText(
    bands.map(({ atLeast, share }) => ({ first: atLeast, second: share })),
    '; ',
  );
