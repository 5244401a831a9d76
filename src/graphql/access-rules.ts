import type { Action, InternalKind, PublicResource } from '../domain/access.js';
import type { MutationResolvers, QueryResolvers } from './generated/resolver-types.js';

type RootField = keyof Required<QueryResolvers>;

/** What each root field reads. A field that is not listed here does not compile, and would be refused. */
export const rootAccess: Readonly<Record<RootField, PublicResource | InternalKind>> = {
  // What an id names is asked for by the read behind it.
  node: 'register',
  nodes: 'register',
  errorCodes: 'help',
  unit: 'register',
  units: 'register',
  indicator: 'catalogue',
  indicators: 'catalogue',
  groups: 'catalogue',
  pillars: 'catalogue',
  methodVersion: 'catalogue',
  methodVersions: 'catalogue',
  periods: 'calendar',
  period: 'calendar',
  calendar: 'calendar',
  holidays: 'calendar',
  workingDay: 'calendar',
  report: 'timeliness',
  reportForm: 'workingFigures',
  reports: 'timeliness',
  completeness: 'completeness',
  ranking: 'ranking',
  rankingHistory: 'ranking',
  communeProfile: 'ranking',
  explain: 'ranking',
  simulateRanking: 'ranking',
  overview: 'ranking',
  series: 'approvedFigures',
  rollUp: 'approvedFigures',
  publishedFigures: 'publishedFigures',
  // Nothing but what the token of the request says.
  viewer: 'help',
  officials: 'official',
  reminders: 'reminder',
  remindersPlanned: 'reminder',
  unreachableOfficials: 'reminder',
  communesWithoutOfficer: 'reminder',
  administrationLog: 'settings',
  scopeRules: 'settings',
  holidayTable: 'settings',
  methodDrafts: 'settings',
  methodDraft: 'settings',
};

type Mutation = keyof Required<MutationResolvers>;

/** What each mutation does. Where the viewer may do it is asked once the report is known. */
export const mutationAccess: Readonly<Record<Mutation, readonly [Action, InternalKind]>> = {
  saveReport: ['save', 'report'],
  copyLastPeriod: ['save', 'report'],
  submitReport: ['submit', 'report'],
  withdrawReport: ['withdraw', 'report'],
  returnReport: ['return', 'report'],
  approveReport: ['approve', 'report'],
  approveReports: ['approve', 'report'],
  extendDeadline: ['extend', 'report'],
  reopenReport: ['reopen', 'report'],
  recordFigures: ['record', 'recordedFigure'],
  setMailPreferences: ['prefer', 'official'],
  liftSuppression: ['administer', 'official'],
  changeHolidays: ['administer', 'settings'],
  changeCalendar: ['administer', 'settings'],
  changeLadder: ['administer', 'settings'],
  changeLetterhead: ['administer', 'settings'],
  lockPeriod: ['administer', 'settings'],
  unlockPeriod: ['administer', 'settings'],
  createMethodDraft: ['administer', 'settings'],
  changeMethodDraft: ['administer', 'settings'],
  discardMethodDraft: ['administer', 'settings'],
  publishMethodVersion: ['administer', 'settings'],
  inviteOfficial: ['administer', 'official'],
  transferOfficial: ['administer', 'official'],
  changeOfficialContact: ['administer', 'official'],
  deactivateOfficial: ['administer', 'official'],
  reactivateOfficial: ['administer', 'official'],
};
