export type ScopeName = 'district' | 'province' | 'country';

export type CostedScope = {
  readonly communes: number;
  /** Districts, provinces and the country. Each has a reviewer and a leader. */
  readonly unitsAbove: number;
  /** The default number of public visits in a month. */
  readonly visits: number;
  /** The largest cost of a month, in US dollars. */
  readonly goalUsd: number;
};

export const SCOPES: Readonly<Record<ScopeName, CostedScope>> = {
  district: { communes: 20, unitsAbove: 1, visits: 3_000, goalUsd: 3 },
  province: { communes: 92, unitsAbove: 1, visits: 20_000, goalUsd: 6 },
  country: { communes: 3_321, unitsAbove: 35, visits: 500_000, goalUsd: 100 },
};

export const SCOPE_NAMES = Object.keys(SCOPES) as ScopeName[];

/** Officer and chairman of each commune, reviewer and leader of each unit above, an administrator and an auditor. */
export const officialsOf = ({ communes, unitsAbove }: CostedScope): number => 2 * (communes + unitsAbove) + 2;

/** The assumed use in a month. Nobody has measured it yet, so the numbers are rather too high than too low. */
export const HABITS = {
  /** One monthly report, a quarterly one in every third month, a yearly one in every twelfth. */
  reportsACommune: 1 + 1 / 3 + 1 / 12,
  /** Saves of a report. An import of a filled form costs as much as one save (test/files/request-counts.test.ts). */
  savesAReport: 6,
  returnsAReport: 0.25,
  /** Deliveries of a source system for each commune in a day. */
  deliveriesADay: 1,
  /** Letters to the officials of a commune: reminders, returned reports, ranking news, digests. */
  lettersACommune: 10,
  /** Days on which an official signs in, and forms or lists opened on such a day. */
  daysAnOfficial: 12,
  viewsADay: 5,
  filesAnOfficial: 3,
  secondsAFile: 1.5,
  evidenceFilesAReport: 1,
  megabytesAnEvidenceFile: 0.5,
  /** Edge locations with readers in Việt Nam. Each keeps its own copy of a page for a minute. */
  edgePlaces: 2,
  /** Nights on which a ranking changes. Each is counted as if every report were new. */
  nightsThatRank: 12,
  /** Deployed releases. Each uploads all files of the pages. */
  releases: 4,
  /** Concurrent processes of a function. Each reads the settings at most every five seconds, and only on request. */
  processesAtOnce: 4,
  coldStartSeconds: 1,
  coldStartsADay: 100,
  /** Kilobytes of log for each run of a function (three lines of Lambda, one of the service) and each API request. */
  logKilobytesARun: 1.6,
  logKilobytesARequest: 0.4,
  /** Years of stored data. The bill is for the last month of these years. */
  years: 3,
} as const;
