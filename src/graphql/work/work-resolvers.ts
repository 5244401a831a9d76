import { can, entryOfViewer, mayEver } from '../../domain/access/access.js';
import { rootPath } from '../../domain/administration/settings-edit.js';
import { digestMonth } from '../../domain/daily-mail/leaders-digest.js';
import { pageOfLetter } from '../../domain/mail/letter-page.js';
import { isSamePerson, withContactOf } from '../../domain/official/assignment.js';
import { type Official, wantsDigests } from '../../domain/official/official.js';
import { unitById, unitIdOf } from '../../domain/register/unit.js';
import { waitsTooLong } from '../../domain/reminder/waiting-reviews.js';
import { mayPublish } from '../../domain/reorganisation/rights.js';
import { liesWithChairman } from '../../domain/report/sign-off.js';
import { workingDaysLeft, workingDaysWaiting } from '../../domain/report/timeliness.js';
import { isFromFirstPeriodOn } from '../../domain/settings/period-state.js';
import {
  closedAt,
  innermostScope,
  scopeOfMonth,
  scopesWritingTo,
  scopeWithPast,
  writingScope,
} from '../../domain/settings/scopes.js';
import { lazy } from '../../domain/text/once-for.js';
import { pagePath } from '../../domain/text/page-address.js';
import { addDays } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { unitAtPath } from '../../reference-data/reference.js';
import { isPublished } from '../administration/reorganisation-resolvers.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { communesWithoutOfficerPage, unreachablePage } from '../reminder/planned-resolvers.js';
import type { ReportForm } from '../report/form.js';
import { isDivided, ownForms } from '../review/assignments.js';
import { answerableOfficials, mayKnowOfficials } from '../review/queue.js';
import { latestPublished, monthOfPeriod, periodArgumentOrLatest, scopeArgument } from '../shared/arguments.js';
import { firstOf } from '../shared/connections.js';
import { toGlobalId } from '../shared/ids.js';
import { chosenLanguage, inLanguage } from '../shared/language.js';
import { viewersUnit } from '../shared/viewers-unit.js';
import { type MyWorkModel, myWork, type OwnLettersModel, scopeOfWork } from './my-work.js';
import { standingsIn } from './standings.js';

const daysWaiting = ({ reference: { calendar }, head }: ReportForm, { today }: Context): number =>
  workingDaysWaiting({ calendar, head }, today) ?? 0;

async function waitingTooLong(context: Context, { workOf, waiting }: MyWorkModel): Promise<ReportForm[]> {
  const unit = viewersUnit(context, workOf);
  if (unit.level === 'COMMUNE' || !mayKnowOfficials(context, workOf, unit)) return [];
  const late = (await waiting()).filter(
    (form) => form.head?.state === 'SUBMITTED' && waitsTooLong(form.reference.scope, daysWaiting(form, context)),
  );
  return late.toSorted((a, b) => daysWaiting(b, context) - daysWaiting(a, context));
}

const scopeOf = ({ official }: OwnLettersModel, { reference: { settings }, today }: Context) =>
  writingScope(settings, official.path, today) ?? innermostScope(settings, official.path);

const lettersOf = (official: Official, context: Context): OwnLettersModel => ({
  official,
  fault: lazy(async () => (await context.reminders()).faultOf(official)),
});

const TOLD_DAYS = 60;

const isToReview = ({ head }: ReportForm): boolean => head?.state === 'SUBMITTED';
/** Whether the reviewer or the chairman returned the report and nobody has submitted it since. */
const isCommented = ({ head }: ReportForm): boolean => head?.state === 'RETURNED' || head?.chairmanReturn !== undefined;
const isToSign = ({ head }: ReportForm): boolean => liesWithChairman(head);
const hasRequest = ({ head }: ReportForm): boolean => head?.extensionRequest !== undefined;

const toReview = async ({ workOf, waiting }: MyWorkModel): Promise<ReportForm[]> =>
  mayEver(workOf, 'approve', 'report') ? (await waiting()).filter(isToReview) : [];

const toDecide = async ({ workOf, waiting }: MyWorkModel): Promise<ReportForm[]> =>
  mayEver(workOf, 'extend', 'report') ? (await waiting()).filter(hasRequest) : [];

type Narrowing = { readonly assignedToMe: boolean };

const narrowed = async (context: Context, { workOf }: MyWorkModel, { assignedToMe }: Narrowing, forms: ReportForm[]) =>
  assignedToMe && workOf.kind === 'official' ? ownForms(context, entryOfViewer(workOf), forms) : forms;

const administersOfficials = ({ workOf }: MyWorkModel): boolean => mayEver(workOf, 'administer', 'official');

/** Whether the viewer administers the stage's own scope. Only such administrators may see drafts. */
function administersStage({ workOf }: MyWorkModel, context: Context): boolean {
  const path = rootPath(context.reference.settings, context.today);
  return can(workOf, 'administer', { kind: 'settings', path, day: context.today });
}

const withCalendar = ({ reference, period, head }: ReportForm) => ({ ...reference, period, head });

export const workResolvers: Resolvers = {
  Query: {
    myWork: (_root, _args, context) => myWork(context),
    reportStandings: async (_root, { within: id, period }, context) => {
      const scope = scopeArgument(context, id);
      const month = await periodArgumentOrLatest(context, scope, monthOfPeriod(period));
      return month === undefined ? [] : standingsIn(context, scope, month);
    },
  },
  FilingPayload: { myWork: (_payload, _args, context) => myWork(context) },
  ApproveReportsPayload: { myWork: (_payload, _args, context) => myWork(context) },
  MyWork: {
    id: ({ workOf }) => toGlobalId('MyWork', workOf.kind, workOf.id),
    today: (_work, _args, { today }) => today,
    forms: async ({ workOf, forms }) => (mayEver(workOf, 'submit', 'report') ? forms() : []),
    toSign: async ({ workOf, forms }) =>
      mayEver(workOf, 'returnToOfficer', 'report') ? (await forms()).filter(isToSign) : [],
    toReview: async (work, args, context) => firstOf(await narrowed(context, work, args, await toReview(work)), args),
    toReviewCount: async (work, args, context) => (await narrowed(context, work, args, await toReview(work))).length,
    extensionsToDecide: async (work, args, context) =>
      firstOf(await narrowed(context, work, args, await toDecide(work)), args),
    extensionsToDecideCount: async (work, args, context) =>
      (await narrowed(context, work, args, await toDecide(work))).length,
    figureFiles: async ({ workOf }, _args, { administration }) =>
      mayEver(workOf, 'approve', 'report') ? (await administration()).figureFiles('WAITING') : [],
    unreachableOfficials: (work, page, context) =>
      administersOfficials(work) ? unreachablePage(context, viewersUnit(context, work.workOf).path, false, page) : null,
    communesWithoutOfficer: (work, page, context) =>
      administersOfficials(work)
        ? communesWithoutOfficerPage(context, viewersUnit(context, work.workOf).path, page)
        : null,
    methodDrafts: async (work, _args, context) => {
      if (!administersStage(work, context)) return [];
      return (await (await context.administration()).drafts()).filter(({ state }) => state === 'DRAFT');
    },
    reorganisations: async (work, _args, context) => {
      const { workOf: viewer } = work;
      if (!mayEver(viewer, 'administer', 'settings')) return [];
      const all = await (await context.administration()).reorganisations();
      const isTheirs = ({ draft, situation }: (typeof all)[number]) =>
        administersStage(work, context) || mayPublish({ viewer, ...situation, today: context.today }, draft.event);
      return all.filter((of) => !isPublished(of) && isTheirs(of));
    },
    latestRanking: async ({ workOf }, _args, context) => {
      const scope = scopeOfWork(context, workOf);
      return scope && (await latestPublished(context, scope));
    },
    whatIWasTold: async (_work, args, context) => {
      const since = addDays(context.today, -TOLD_DAYS);
      return firstOf(await (await context.reminders()).toViewer(since), args);
    },
    digestPeriod: ({ workOf }, _args, context) => {
      const scope = scopeOfWork(context, workOf);
      if (!scope) return null;
      const { settings, calendar } = context.reference;
      const id = digestMonth(scope, calendar, context.today);
      // Like the letter, which goes on about the months of a scope that ended.
      return isFromFirstPeriodOn(scopeWithPast(settings, scope), id)
        ? { scope: scopeOfMonth(settings, scope, id), id }
        : null;
    },
    isReviewDivided: ({ workOf }, _args, context) => {
      const { path } = viewersUnit(context, workOf);
      return isDivided(context, scopesWritingTo(context.reference.settings, path, context.today));
    },
    overdue: async ({ overdue }, args) => firstOf(await overdue(), args).map((report) => ({ report })),
    waitingTooLong: async (work, args, context) => firstOf(await waitingTooLong(context, work), args),
    waitingTooLongCount: async (work, _args, context) => (await waitingTooLong(context, work)).length,
    overdueCount: async ({ overdue }) => (await overdue()).length,
  },
  ReportForm: {
    workingDaysLeft: (form, _args, { today }) => workingDaysLeft(withCalendar(form), today),
    workingDaysWaiting: (form, _args, { today }) => workingDaysWaiting(withCalendar(form), today),
    commentedFigures: async (form) =>
      isCommented(form) ? (await form.figures()).filter(({ note }) => note.comment) : [],
  },
  Reminder: {
    page({ entry }, args, context) {
      const { settings, calendar, register } = context.reference;
      const { path, day } = entry;
      const isToCommune = unitAtPath(context.reference, path).level === 'COMMUNE';
      const scope = writingScope(settings, path, day);
      const told = {
        isToCommune,
        isToLeader: context.viewer.kind === 'official' && context.viewer.role === 'leader',
        digestMonth: scope && digestMonth(scope, calendar, day),
        existedIn: (period: PeriodId) =>
          unitById(register, unitIdOf(path), closedAt(settings, path, period)) !== undefined,
      };
      return pagePath(pageOfLetter(entry, told), chosenLanguage(args, context));
    },
  },
  ReportStandings: {
    period: ({ scope, period }) => ({ scope, id: period }),
    approved: ({ counts }) => counts.APPROVED,
    waiting: ({ counts }) => counts.WAITING,
    returned: ({ counts }) => counts.RETURNED,
    extended: ({ counts }) => counts.EXTENDED,
    notYetDue: ({ counts }) => counts.NOT_YET_DUE,
    overdue: ({ counts }) => counts.OVERDUE,
  },
  OverdueReport: {
    officials: ({ report }, _args, context) => answerableOfficials(context, report),
  },
  Viewer: {
    letters: async (viewer, _args, context) => {
      if (viewer.kind !== 'official') return null;
      const official = await context.queries.official(entryOfViewer(viewer));
      if (!official || isSamePerson(official.id, viewer.id)) return official ? lettersOf(official, context) : null;
      // Letters to somebody absent go to the substitute, whose own choices they are.
      const substitute = await context.queries.official(viewer.id);
      return substitute ? lettersOf(withContactOf(substitute, official), context) : null;
    },
  },
  OwnLetters: {
    address: ({ official }) => official.email,
    language: ({ official }) => (official.language === 'en' ? 'EN' : 'VI'),
    wantsDigests: ({ official }) => wantsDigests(official),
    ladder: (letters, _args, context) => scopeOf(letters, context),
    office: (letters, args, context) => {
      const office = scopeOf(letters, context)?.letterhead.office;
      return office ? inLanguage(office, args, context) : null;
    },
    contactName: (letters, _args, context) => scopeOf(letters, context)?.letterhead.contactName,
    contactPhone: (letters, _args, context) => scopeOf(letters, context)?.letterhead.contactPhone,
    fault: async ({ fault }) => (await fault())?.reason,
    faultSince: async ({ fault }) => (await fault())?.since,
  },
};
