/** The indicators of the simulated scope. People and model share this file; nothing in it comes from the service. */
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

/** A period with its first day and its closing day, for a closing day on the 14th. */
export type Period = Readonly<{ id: string; frequency: Asked['frequency']; opens: string; closes: string }>;
/** All periods from the scope's first one to the last that a story can reach. */
export const PERIODS: readonly Period[] = [
  { id: '2026-10', frequency: 'MONTHLY', opens: '2026-09-15', closes: '2026-10-14' },
  { id: '2026-11', frequency: 'MONTHLY', opens: '2026-10-15', closes: '2026-11-14' },
  { id: '2026-12', frequency: 'MONTHLY', opens: '2026-11-15', closes: '2026-12-14' },
  { id: '2026-Q4', frequency: 'QUARTERLY', opens: '2026-09-15', closes: '2026-12-14' },
  { id: '2026', frequency: 'YEARLY', opens: '2025-12-15', closes: '2026-12-14' },
  { id: '2027-01', frequency: 'MONTHLY', opens: '2026-12-15', closes: '2027-01-14' },
  { id: '2027-Q1', frequency: 'QUARTERLY', opens: '2026-12-15', closes: '2027-03-14' },
  { id: '2027', frequency: 'YEARLY', opens: '2026-12-15', closes: '2027-12-14' },
  { id: '2027-02', frequency: 'MONTHLY', opens: '2027-01-15', closes: '2027-02-14' },
  { id: '2027-03', frequency: 'MONTHLY', opens: '2027-02-15', closes: '2027-03-14' },
];
/** The periods that are months. */
export const MONTHS = PERIODS.filter(({ frequency }) => frequency === 'MONTHLY');
export const periodOf = (id: string): Period => PERIODS.find((each) => each.id === id) as Period;
export const isOf = ({ frequency }: Period, asked: Asked): boolean => asked.frequency === frequency;
export const askedFor = (period: Period) => ASKED.filter((each) => isOf(period, each)) as [Asked, ...Asked[]];

/** The part of the scope that a seed draws. */
export type Scope = {
  readonly communes: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** The commune whose officer is also a reviewer of the scope. */
  readonly hat: string | undefined;
};

/** A figure approved before the scope began; it never counts. */
export const LOADED = { period: '2026-Q3', code: 'X06' } as const;
export const SCOPE = 'cho-don';
/** Communes that begin by a merge or a division. */
export const MERGED = 'xa-gop';
export const BEGUN: Readonly<Record<string, string>> = {
  [MERGED]: 'Xã Gộp',
  'chia-1': 'Xã Chia Một',
  'chia-2': 'Xã Chia Hai',
};
/** The name and kind of a unit, as the public reads them. */
export const called = (name: string, kind = 'COMMUNE'): string => `${name} (${kind})`;
/** The source system, and the indicators that it may deliver. */
export const SOURCE = { id: 'vnpt-ioffice', codes: ['X03', 'X06'] } as const;
