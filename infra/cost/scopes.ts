/** What a stage serves. */
export type ScopeName = 'district' | 'province' | 'country';

export type CostedScope = {
  readonly communes: number;
  /** Districts, provinces and the country: each has a reviewer and a leader. */
  readonly unitsAbove: number;
  /** Visits of the public in a month, where nobody says how many. */
  readonly visits: number;
  /** What a month may cost, in US dollars. */
  readonly goalUsd: number;
};

export const SCOPES: Readonly<Record<ScopeName, CostedScope>> = {
  district: { communes: 20, unitsAbove: 1, visits: 3_000, goalUsd: 3 },
  province: { communes: 92, unitsAbove: 1, visits: 20_000, goalUsd: 6 },
  country: { communes: 3_321, unitsAbove: 35, visits: 500_000, goalUsd: 100 },
};

/** Officer and chairman of each commune, reviewer and leader of each unit above, an administrator and an auditor. */
export const officialsOf = ({ communes, unitsAbove }: CostedScope): number => 2 * (communes + unitsAbove) + 2;

/** What people do in a month. Nobody has counted it yet: these are assumptions, rather too high than too low. */
export const HABITS = {
  /** A month has a report, every third one a quarter's, every twelfth one a year's. */
  reportsACommune: 1 + 1 / 3 + 1 / 12,
  /** An import of a filled form counts as one, and takes as much (test/files/request-counts.test.ts). */
  savesAReport: 6,
  returnsAReport: 0.25,
  /** How often a source system sends what it knows of a commune. */
  deliveriesADay: 1,
  /** Letters to the officials of a commune: reminders of the ladder, sent back, ranking news, digests. */
  lettersACommune: 10,
  /** Days on which an official signs in, and forms or lists that he opens then. */
  daysAnOfficial: 12,
  viewsADay: 5,
  filesAnOfficial: 3,
  /** Seconds that a file takes in its function. */
  secondsAFile: 1.5,
  evidenceFilesAReport: 1,
  megabytesAnEvidenceFile: 0.5,
  /** Places of the edge with readers in Việt Nam. Each keeps its own copy of a page, for a minute. */
  edgePlaces: 2,
  /** Nights on which a ranking changes, counted as if every report were new. */
  nightsThatRank: 12,
  /** Releases that are deployed: each puts all files of the pages. */
  releases: 4,
  /** Processes of a function at the same time. Each reads the settings every five seconds at most, and only when asked. */
  processesAtOnce: 4,
  coldStartSeconds: 1,
  coldStartsADay: 100,
  /** Kilobytes of log for each run of a function (three lines of Lambda, one of ours), and for each request at the API. */
  logKilobytesARun: 1.6,
  logKilobytesARequest: 0.4,
  /** The month that is costed is the last one of so many years, with all their data. */
  years: 3,
} as const;
