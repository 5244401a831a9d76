import type { Key } from './keys.js';

/** How the keys of each kind of item begin, and how the sort key looks where one partition holds several kinds. */
const FORMS = {
  report: ['AREA#', /\/$/],
  delivered: ['AREA#', /#SOURCE$/],
  revision: ['REPORT#', /^REV#/],
  delivery: ['REPORT#', /^DELIVERY#/],
  ranking: ['SCOPE#', /^PERIOD#/],
  publishedRanking: ['SCOPE#', /^PUBLISHED#/],
  hindrance: ['SCOPE#', /^HINDERED#/],
  rankingPage: ['RUN#'],
  recomputeMark: ['DIRTY#'],
  register: ['REGISTER#'],
  method: ['METHOD#'],
  methodDraft: ['METHODDRAFTS'],
  reorganisationDraft: ['REORGANISATIONDRAFTS'],
  document: ['DOCUMENT#'],
  figureFile: ['FIGUREFILES'],
  figureFilePage: ['FIGUREFILE#'],
  boundaries: ['MAP#'],
  observations: ['OBSERVATIONS#'],
  settings: ['SETTINGS'],
  dataState: ['DATA'],
  official: ['OFFICIAL#'],
  address: ['ADDRESS#'],
  record: ['ADMIN#'],
  source: ['SOURCE#'],
  letter: ['MAIL#'],
  letterDay: ['MAILDAY#'],
  silentDay: ['SILENT#'],
  suppression: ['SUPPRESSED'],
  jobRun: ['JOBRUN#'],
  forgotten: ['FORGOTTEN'],
  upgradeState: ['UPGRADE'],
} as const satisfies Readonly<Record<string, readonly [begins: string, sortKey?: RegExp]>>;

export type ItemKind = keyof typeof FORMS;

export const ITEM_KINDS = Object.keys(FORMS) as readonly ItemKind[];

type Candidate = readonly [ItemKind, RegExp | undefined];
const byBeginning = new Map<string, Candidate[]>();
for (const kind of ITEM_KINDS) {
  const [begins, sortKey]: readonly [string, RegExp?] = FORMS[kind];
  byBeginning.set(begins, [...(byBeginning.get(begins) ?? []), [kind, sortKey]]);
}

/** What kind of item stands at an address; undefined where no release of ours puts anything. */
export function kindOfItem({ pk, sk }: Key): ItemKind | undefined {
  const end = pk.indexOf('#');
  const candidates = byBeginning.get(end < 0 ? pk : pk.slice(0, end + 1)) ?? [];
  return candidates.find(([, sortKey]) => sortKey === undefined || sortKey.test(sk))?.[0];
}
