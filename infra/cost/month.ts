import { jobsOf, operation, pages, publishedFiles, type Units, visit } from './measured.js';
import type { PriceKey } from './prices.js';
import { type CostedScope, HABITS, officialsOf } from './scopes.js';
import { storedGb } from './stored.js';
import type { Part, TemplateFacts } from './template-facts.js';

/** The monthly quantity of each priced unit. */
export type Month = Readonly<Record<PriceKey, number>>;

/** A function with this memory has a whole processor; with less, a share of one. */
const MEGABYTES_OF_A_PROCESSOR = 1_769;
const GB = 1e9;
const DAYS = 30;
/** The most reads of the settings by a process in a month: one in five seconds (`src/reference-data/reference.ts`). */
const SETTINGS_READ = (DAYS * 86_400) / 5;
const COMMUNES_MEASURED = 20;
/** Communes in one page of a ranking. A larger ranking has several pages. */
const COMMUNES_A_PAGE = 200;
/** Letters that SES accepts from a new account in a second. A sweep waits for this rate. */
const LETTERS_A_SECOND = 14;
/** A client uses its token until it expires. */
const TOKENS_A_CLIENT = 24 * DAYS;
const BYTES_OF_A_QUESTION = 2_000;

type Work = {
  readonly part: Part;
  readonly times: number;
  readonly units: Units;
  /** The number of requests, if CloudFront answers many of them itself. */
  readonly asked?: number;
  /** Whether the requests pass API Gateway, and whether they pass CloudFront. */
  readonly atApi?: boolean;
  readonly atEdge?: boolean;
};

const NOTHING = { readUnits: 0, writeUnits: 0, bytes: 0 };

function workOf(scope: CostedScope, visits: number, facts: TemplateFacts): Work[] {
  const { communes, unitsAbove } = scope;
  const officials = officialsOf(scope);
  const reports = communes * HABITS.reportsACommune;
  const letters = communes * HABITS.lettersACommune;
  const jobs = jobsOf(communes);
  const grows = growsOf(communes);
  const web = { part: 'Graphql', atApi: true, atEdge: true } as const;
  const days = officials * HABITS.daysAnOfficial;
  const runs = (part: Part) => facts.runs[part] ?? 0;
  const aLetter = scaled(jobs.sweep, 1 / jobs.letters);
  const wait = { ...aLetter, milliseconds: Math.max(aLetter.milliseconds, 1_000 / LETTERS_A_SECOND) };
  return [
    { ...web, times: madeAnew(visits, 1), asked: visits, units: scaled(pages.overview, grows) },
    { ...web, times: madeAnew(visits, 1), asked: visits, units: scaled(pages.ranking, grows) },
    // The page of a commune shows the ranking of its own province.
    {
      ...web,
      times: madeAnew(visits, communes),
      asked: visits,
      units: scaled(pages.commune, growsOf(communes / unitsAbove)),
    },
    { ...web, times: days, units: operation('viewer') },
    { ...web, times: days, units: scaled(operation('my-work'), grows) },
    { ...web, times: days * HABITS.viewsADay, units: operation('report-form') },
    { ...web, times: reports * HABITS.savesAReport, units: operation('save-report') },
    { ...web, times: reports * (1 + HABITS.returnsAReport), units: operation('submit-report') },
    { ...web, times: reports * HABITS.returnsAReport, units: operation('return-report') },
    { ...web, times: reports, units: operation('approve-report') },
    {
      ...web,
      times: facts.machineClients * communes * HABITS.deliveriesADay * DAYS,
      units: operation('record-figures'),
    },
    { ...web, part: 'Files', times: officials * HABITS.filesAnOfficial, units: file },
    { part: 'RecomputeRankings', times: HABITS.nightsThatRank, units: jobs.ranking },
    {
      part: 'RecomputeRankings',
      times: Math.max(runs('RecomputeRankings') - HABITS.nightsThatRank, 0),
      units: jobs.rankingUnchanged,
    },
    { part: 'SendReminders', times: runs('SendReminders'), units: jobs.sweepDone },
    { part: 'SendReminders', times: letters, units: wait },
    // SES reports each letter in two events.
    { part: 'MailFeedback', times: 2 * letters, units: scaled(jobs.feedback, 1 / 2) },
    { part: 'SendReturned', times: reports * HABITS.returnsAReport, units: wait },
    {
      part: 'Graphql',
      times: HABITS.coldStartsADay * DAYS,
      units: { ...NOTHING, milliseconds: HABITS.coldStartSeconds * 1_000 },
    },
  ];
}

const growsOf = (communes: number): number => Math.min(communes, COMMUNES_A_PAGE) / COMMUNES_MEASURED;

/** Evenly spread views that miss the cache of an edge location, which keeps each page for a minute. */
const madeAnew = (views: number, addresses: number): number =>
  views / (1 + views / (addresses * HABITS.edgePlaces * DAYS * 24 * 60));

const scaled = ({ readUnits, writeUnits, milliseconds, bytes }: Units, by: number): Units => ({
  readUnits: readUnits * by,
  writeUnits: writeUnits * by,
  milliseconds: milliseconds * by,
  bytes: bytes * by,
});

const file: Units = { ...operation('report-form'), milliseconds: HABITS.secondsAFile * 1_000, bytes: 100_000 };

export function monthOf(scope: CostedScope, visits: number, facts: TemplateFacts): Month {
  const { communes } = scope;
  const { alarmMetrics, runs, memory, users, logMonths, backups, fileBackups, ...priced } = facts;
  const work = workOf(scope, visits, facts);
  const sum = (value: (work: Work) => number) => work.reduce((total, item) => total + value(item), 0);
  const invocations = sum(({ times }) => times);
  const apiRequests = sum(({ times, atApi }) => (atApi ? times : 0));
  const settingsRead = Math.min(apiRequests, HABITS.processesAtOnce * SETTINGS_READ);
  const edgeAnswers = sum(({ times, asked = times, atEdge }) => (atEdge ? asked : 0));
  const stored = storedGb(scope);
  const reports = communes * HABITS.reportsACommune;
  const letters = communes * HABITS.lettersACommune;
  const evidence = (reports * HABITS.evidenceFilesAReport * HABITS.megabytesAnEvidenceFile * 1e6) / GB;
  const logs = ((invocations * HABITS.logKilobytesARun + apiRequests * HABITS.logKilobytesARequest) * 1_000) / GB;
  return {
    ...priced,
    lambdaRequests: invocations,
    lambdaGbSeconds: sum(({ part, times, units }) => times * gbSecondsOf(units.milliseconds, memory[part] ?? 0)),
    tableReads: sum(({ times, units }) => times * units.readUnits) + settingsRead * operation('settings').readUnits,
    tableWrites: sum(({ times, units }) => times * units.writeUnits),
    tableStorage: stored,
    tableRecovery: stored,
    tableBackup: stored * backups,
    apiRequests,
    edgeRequests: edgeAnswers + visits * visit.files,
    edgeTransfer:
      (sum(({ times, asked = times, units, atEdge }) => (atEdge ? asked * units.bytes : 0)) + visits * visit.bytes) /
      GB,
    edgeToOrigin: (edgeAnswers * BYTES_OF_A_QUESTION) / GB,
    edgeShield: apiRequests,
    edgeFunctions: edgeAnswers,
    filesStorage: evidence * 12 * HABITS.years,
    filesBackup: evidence * 12 * HABITS.years * fileBackups,
    filesPut: publishedFiles * HABITS.releases + reports * HABITS.evidenceFilesAReport,
    filesGet: visits * visit.files,
    letters,
    logIngestion: logs,
    logStorage: logs * logMonths,
    alarms: alarmMetrics,
    ...{ usersLite: 0, usersEssentials: 0, usersPlus: 0, [users]: officialsOf(scope) },
    machineTokens: facts.machineClients * TOKENS_A_CLIENT,
    schedules: Object.values(runs).reduce((total, ofPart) => total + ofPart, 0),
    // Queues hold only dead letters. An alarm watches them without requests to a queue.
    queueRequests: 0,
    topicRequests: 2 * letters,
    firewallRequests: facts.firewalls > 0 ? edgeAnswers + visits * visit.files : 0,
  };
}

/** With a share of a processor, work takes longer in proportion, so below a whole processor the product is constant. */
const gbSecondsOf = (milliseconds: number, megabytes: number): number =>
  (milliseconds / 1_000) * (Math.max(megabytes, MEGABYTES_OF_A_PROCESSOR) / 1_024);
