/** What life and model both know of the simulated scope; nothing of it comes from the service. */
export type Frequency = 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

/** What the simulated scope asks for. The model reads the same list, and nothing else of it. */
export const ASKED = [
  { code: 'X01', kind: 'ratio', points: 30, frequency: 'MONTHLY', target: 80 },
  { code: 'X02', kind: 'ratio', points: 20, frequency: 'MONTHLY', target: 100 },
  { code: 'X03', kind: 'count', points: 25, frequency: 'MONTHLY', target: 8 },
  { code: 'X04', kind: 'boolean', points: 10, frequency: 'MONTHLY' },
  { code: 'X05', kind: 'level', points: 15, frequency: 'MONTHLY', max: 3 },
  { code: 'X06', kind: 'ratio', points: 20, frequency: 'QUARTERLY', target: 50 },
  { code: 'X07', kind: 'count', points: 10, frequency: 'YEARLY', target: 20 },
] as const;
export type Asked = (typeof ASKED)[number];

/** Window and closing day, as the 14th of a month gives them. */
export type Period = Readonly<{ id: string; frequency: Frequency; opens: string; closes: string }>;
type Window = readonly [id: string, frequency: Frequency, opens: string, closes: string];
const WINDOWS: readonly Window[] = [
  ['2026-10', 'MONTHLY', '2026-09-15', '2026-10-14'],
  ['2026-11', 'MONTHLY', '2026-10-15', '2026-11-14'],
  ['2026-12', 'MONTHLY', '2026-11-15', '2026-12-14'],
  ['2026-Q4', 'QUARTERLY', '2026-09-15', '2026-12-14'],
  ['2026', 'YEARLY', '2025-12-15', '2026-12-14'],
  ['2027-01', 'MONTHLY', '2026-12-15', '2027-01-14'],
  ['2027-Q1', 'QUARTERLY', '2026-12-15', '2027-03-14'],
  ['2027', 'YEARLY', '2026-12-15', '2027-12-14'],
  ['2027-02', 'MONTHLY', '2027-01-15', '2027-02-14'],
  ['2027-03', 'MONTHLY', '2027-02-15', '2027-03-14'],
];
/** From the scope's first period on, as far as a story can go. */
export const PERIODS = WINDOWS.map(([id, frequency, opens, closes]): Period => ({ id, frequency, opens, closes }));
export const periodOf = (id: string): Period => PERIODS.find((each) => each.id === id) as Period;
export const askedFor = ({ frequency }: Period) =>
  ASKED.filter((each) => each.frequency === frequency) as [Asked, ...Asked[]];

/** What a seed draws of the scope. */
export type Scope = {
  readonly communes: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** The commune whose officer is a reviewer of the scope, too. */
  readonly hat: string | undefined;
};

/** Approved before the scope began, and never to be counted. */
export const LOADED = { period: '2026-Q3', code: 'X06' } as const;
export const SCOPE = 'cho-don';
/** Communes that begin by a merge or a division. */
export const MERGED = 'xa-gop';
type Names = Readonly<Record<string, string>>;
export const BEGUN: Names = { [MERGED]: 'Xã Gộp', 'chia-1': 'Xã Chia Một', 'chia-2': 'Xã Chia Hai' };
/** As the public reads what a unit is. */
export const called = (name: string, kind = 'COMMUNE'): string => `${name} (${kind})`;
/** A source system, and what it may push. */
export const SOURCE = { id: 'vnpt-ioffice', codes: ['X03', 'X06'] } as const;
