import type { indicatorVi } from './words-vi.js';

export const indicatorEn: typeof indicatorVi = {
  line: (code, group, points) => `Code ${code}, group ${group}, ${points} points`,
  what: {
    title: 'What this indicator measures',
    ratio: (numerator, denominator) => `It is 100 × (${numerator}) / (${denominator}).`,
    counted: (things) => `Counted: ${things}.`,
    levels: (levels) => `The levels: ${levels}.`,
    frequency: 'Reported',
    measure: 'Time covered',
    source: 'Source of the figure',
    computed: 'Computed by the system; nobody enters it.',
    higher: 'Higher is better.',
    lower: 'Lower is better.',
  },
  how: {
    title: 'How it is scored',
    perMonth: 'The target applies to each month.',
    between: 'Between two years with a target it rises evenly.',
    targets: 'Targets by year',
    bands: 'Thresholds',
    year: 'Year',
    target: 'Target',
    basis: 'Basis',
    atLeast: 'From',
    share: 'Share of the points',
    status: (rule) => `Source of the rule: ${rule}.`,
    legal: 'Legal basis of the set of indicators',
  },
  figures: {
    title: (period) => `Figures of the units, ${period}`,
    empty: 'No ranking is published for this period.',
  },
  course: {
    map: 'Heat map: units over time',
    lines: 'Trend of each unit',
    choose: 'Unit',
    before: (name, day, names) =>
      `Before ${day} the figures of ${name} are sums over ${names}. Where one of them has no figure, the table gives a lower bound or says that it is unknown, and the chart leaves a gap.`,
    scope: (scope) => `${scope} as a whole`,
    period: 'Period',
    value: 'As a whole',
    reporting: 'Units with a figure',
  },
  published: {
    title: 'Figures published elsewhere',
    relation: {
      EQUAL: (value) => value,
      GREATER: (value) => `more than ${value} (a lower bound, not the figure itself)`,
      LESS: (value) => `less than ${value} (an upper bound, not the figure itself)`,
    },
    source: (title, dated) => `Source: ${title}; ${dated}.`,
    note: 'These figures are not used in any ranking.',
  },
  files: 'Series of the indicator',
};
