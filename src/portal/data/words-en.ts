import type { dataVi } from './words-vi.js';

export const dataEn: typeof dataVi = {
  title: 'Open data',
  lead: 'All published figures are available at fixed addresses, without an account. CSV opens in Excel. JSON holds Vietnamese and English with source, licence and the published version.',
  files: {
    title: 'Files',
    what: 'Content',
    formats: 'Formats',
    file: (what: string, format: string) => `${what}, ${format} file`,
    ranking: (month: string) => `Ranking of ${month}`,
    ranks: 'Ranks of the units over 12 months',
    reports: (month: string) => `Figures of every indicator and unit, ${month}`,
    completeness: (month: string) => `Reports received, ${month}`,
    more: 'The page of each unit and of each indicator has files of its own at its end. For another month put its code into the address, such as 2026-10.',
  },
  api: {
    title: 'API and feed',
    feed: 'Atom feed: one entry for each publication',
    graphql: 'GraphQL: everything on these pages can be queried at',
    schema: 'Public figures need no key; other sites may query them too.',
  },
  licence: {
    title: 'Licence and attribution',
    text: 'You may copy, share and reuse the data, including commercially, if you name the source:',
    source: (authority: string, office: string) => `“${authority} – ${office}, Xã Số, [table, period, version]”`,
    change: 'If you change figures, say so.',
  },
  published: {
    title: 'Figures published earlier',
    text: 'Figures for the whole area, as precise as their published source: “over 85%” is a lower bound, not 85%. They are never used in a ranking.',
    none: 'There are none.',
    indicator: 'What',
    value: 'Figure',
    relation: { EQUAL: '', GREATER: 'over ', LESS: 'under ' },
    quotation: (words: string) => `in the words of the source: “${words}”`,
    source: 'Source:',
  },
};
