import type { Action, InternalKind, PublicResource } from '../../domain/access/action.js';
import { REPORT_ACTIONS, ruleOf } from '../../domain/report/actions.js';
import type { MutationResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { type MutationName, mutationOf } from '../shared/mutation-name.js';

type RootField = keyof Required<QueryResolvers>;

/** The resource that each root field reads. A field missing here does not compile, and would be refused. */
export const rootAccess: Readonly<Record<RootField, PublicResource | InternalKind>> = {
  // The read behind an id checks the right to its item.
  node: 'register',
  nodes: 'register',
  errorCodes: 'help',
  enumLabels: 'help',
  unit: 'register',
  units: 'register',
  plannedChanges: 'register',
  indicator: 'catalogue',
  indicators: 'catalogue',
  groups: 'catalogue',
  pillars: 'catalogue',
  methodVersion: 'catalogue',
  methodVersions: 'catalogue',
  periods: 'calendar',
  period: 'calendar',
  workCalendar: 'calendar',
  calendar: 'calendar',
  holidays: 'calendar',
  workingDay: 'calendar',
  report: 'timeliness',
  reportForm: 'workingFigures',
  reports: 'timeliness',
  completeness: 'completeness',
  ranking: 'ranking',
  rankingHistory: 'ranking',
  rankingHistories: 'ranking',
  communeProfile: 'ranking',
  explain: 'ranking',
  simulateRanking: 'ranking',
  overview: 'ranking',
  series: 'approvedFigures',
  rollUp: 'approvedFigures',
  publishedFigures: 'publishedFigures',
  publisher: 'publishedFigures',
  // Reads only the token of the request.
  viewer: 'help',
  // Each list checks its own right.
  myWork: 'help',
  reportStandings: 'workingFigures',
  officials: 'official',
  reminders: 'reminder',
  remindersPlanned: 'reminder',
  unreachableOfficials: 'reminder',
  communesWithoutOfficer: 'reminder',
  // Reviewers see files that they decide on; administrators and auditors see files that their unit loaded.
  figureFiles: 'workingFigures',
  figureFile: 'workingFigures',
  administrationLog: 'settings',
  scopeRules: 'settings',
  holidayTable: 'settings',
  methodDrafts: 'settings',
  methodDraft: 'settings',
  reorganisations: 'settings',
  reorganisation: 'settings',
  preview: 'settings',
  operation: 'reminder',
  jobRuns: 'settings',
  letterAnswers: 'reminder',
  rankingAnswer: 'settings',
};

/** Public fields that return nothing without a token. The public half of the contract leaves them out. */
export const FOR_SIGNED_IN = [
  ['Query', 'viewer'],
  ['Query', 'myWork'],
  ['Report', 'form'],
  ['WorkCalendar', 'table'],
] as const;

export const isForSignedIn = (type: string, field: string): boolean =>
  FOR_SIGNED_IN.some((place) => place[0] === type && place[1] === field);

type Mutation = keyof Required<MutationResolvers>;

/** The rule of each report mutation, which has the name of its action. */
const REPORT_MUTATIONS: Partial<Record<MutationName, readonly [Action, 'report']>> = {};
for (const action of REPORT_ACTIONS) REPORT_MUTATIONS[mutationOf(action)] = [ruleOf(action).right, 'report'];

/** The action of each mutation. Once the report is known, a second check decides whether the viewer may do it there. */
export const mutationAccess: Readonly<Record<Mutation, readonly [Action, InternalKind]>> = {
  ...(REPORT_MUTATIONS as Required<typeof REPORT_MUTATIONS>),
  requestEvidenceUpload: ['save', 'report'],
  removeEvidenceFile: ['save', 'report'],
  approveReports: ['approve', 'report'],
  recordFigures: ['record', 'recordedFigure'],
  approveFigureFile: ['approve', 'report'],
  refuseFigureFile: ['approve', 'report'],
  setDeliveryAside: ['administer', 'recordedFigure'],
  setMailPreferences: ['prefer', 'official'],
  liftSuppression: ['administer', 'official'],
  changeHolidays: ['administer', 'settings'],
  changeCalendar: ['administer', 'settings'],
  changeLadder: ['administer', 'settings'],
  assignReviewer: ['administer', 'settings'],
  changeLetterhead: ['administer', 'settings'],
  lockPeriod: ['administer', 'settings'],
  unlockPeriod: ['administer', 'settings'],
  createMethodDraft: ['administer', 'settings'],
  changeMethodDraft: ['administer', 'settings'],
  discardMethodDraft: ['administer', 'settings'],
  publishMethodVersion: ['administer', 'settings'],
  createReorganisationDraft: ['administer', 'settings'],
  changeReorganisationDraft: ['administer', 'settings'],
  discardReorganisationDraft: ['administer', 'settings'],
  publishReorganisation: ['administer', 'settings'],
  confirmReorganisation: ['administer', 'settings'],
  withdrawReorganisation: ['administer', 'settings'],
  registerDocument: ['administer', 'settings'],
  inviteOfficial: ['administer', 'official'],
  transferOfficial: ['administer', 'official'],
  changeOfficialContact: ['administer', 'official'],
  deactivateOfficial: ['administer', 'official'],
  reactivateOfficial: ['administer', 'official'],
  // All officials name their own substitutes.
  nameSubstitute: ['prefer', 'official'],
  endSubstitution: ['prefer', 'official'],
  addAssignment: ['administer', 'official'],
  endAssignment: ['administer', 'official'],
};
