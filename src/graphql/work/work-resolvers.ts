import { can, entryOfViewer, mayEver } from '../../domain/access/access.js';
import { rootPath } from '../../domain/administration/settings-edit.js';
import { pageOfLetter } from '../../domain/mail/letter-page.js';
import { mayPublish } from '../../domain/reorganisation/rights.js';
import { liesWithChairman } from '../../domain/report/sign-off.js';
import { workingDaysLeft, workingDaysWaiting } from '../../domain/report/timeliness.js';
import { pagePath } from '../../domain/text/page-address.js';
import { addDays } from '../../domain/time/local-date.js';
import { isPublished } from '../administration/reorganisation-resolvers.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { communesWithoutOfficerPage, unreachablePage } from '../reminder/planned-resolvers.js';
import type { ReportForm } from '../report/form.js';
import { ownForms } from '../review/assignments.js';
import { firstOf } from '../shared/connections.js';
import { toGlobalId } from '../shared/ids.js';
import { viewersUnit } from '../shared/viewers-unit.js';
import { type MyWorkModel, myWork, scopeOfWork } from './my-work.js';

const TOLD_DAYS = 60;

const isToReview = ({ head }: ReportForm): boolean => head?.state === 'SUBMITTED';
/** Whether the reviewer or the chairman returned the report and nobody has sent it since. */
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

/** Drafts belong to the administrators of the stage's own scope. */
function administersStage({ workOf }: MyWorkModel, context: Context): boolean {
  const path = rootPath(context.reference.settings, context.today);
  return can(workOf, 'administer', { kind: 'settings', path, day: context.today });
}

const standingOf = ({ reference, period, head }: ReportForm) => ({ ...reference, period, head });

export const workResolvers: Resolvers = {
  Query: { myWork: (_root, _args, context) => myWork(context) },
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
      return (scope && (await context.queries.latestRanking(scope))) ?? null;
    },
    whatIWasTold: async ({ workOf }, args, context) => {
      const since = addDays(context.today, -TOLD_DAYS);
      const unit = viewersUnit(context, workOf);
      return firstOf(await (await context.reminders()).toViewer(unit.path, since), args);
    },
  },
  ReportForm: {
    workingDaysLeft: (form, _args, { today }) => workingDaysLeft(standingOf(form), today),
    workingDaysWaiting: (form, _args, { today }) => workingDaysWaiting(standingOf(form), today),
    commentedFigures: async (form) =>
      isCommented(form) ? (await form.figures()).filter(({ note }) => note.comment) : [],
  },
  Reminder: { page: ({ entry }) => pagePath(pageOfLetter(entry), 'vi') },
};
