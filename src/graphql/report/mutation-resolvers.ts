import { REPORT_ACTIONS, type ReportAction, ruleOf } from '../../domain/report/actions.js';
import type { Change, Spoken } from '../../domain/report/filing-situation.js';
import type { Context } from '../context.js';
import type { MutationResolvers, Resolvers } from '../generated/resolver-types.js';
import type { ReturnReportInput, ReturnToOfficerInput, SeenReportInput } from '../generated/types.js';
import { countBetween } from '../shared/accepted-texts.js';
import { badCount } from '../shared/errors.js';
import { type MutationName, mutationOf } from '../shared/mutation-name.js';
import { figureEntries, reportListed, reportNamed } from './mutation-arguments.js';

const MOST_REPORTS = 200;

type Named = SeenReportInput & { readonly idempotencyKey: string };
type SpokenInput = Named & { readonly reason?: string | null; readonly note?: string | null };

const file = async (context: Context, input: Named, change: Change) =>
  (await context.reportMutations()).file({ ...reportNamed(context, input, input.idempotencyKey), change });

const remarksIn = ({ comment, comments = [] }: ReturnReportInput | ReturnToOfficerInput) => ({
  comment: comment ?? null,
  comments: comments.map(({ indicator: code, comment: said }) => ({ code, comment: said })),
});

/** Mutations of actions with only a text as input. The row of the action defines them completely. */
type SpokenMutation = MutationName<Extract<Change, Spoken>['action'] & ReportAction>;

const spokenResolvers = Object.fromEntries(
  REPORT_ACTIONS.flatMap((action) => {
    const { says } = ruleOf(action);
    if (!says) return [];
    const resolve = (_root: unknown, { input }: { readonly input: SpokenInput }, context: Context) =>
      file(context, input, { action, [says.field]: input[says.field] ?? null } as Change);
    return [[mutationOf(action), resolve]];
  }),
) as unknown as Required<Pick<MutationResolvers, SpokenMutation>>;

export const filingResolvers: Resolvers = {
  Mutation: {
    ...spokenResolvers,
    saveReport: (_root, { input }, context) =>
      file(context, input, { action: 'SAVE', entries: figureEntries(input.figures) }),
    copyLastPeriod: (_root, { input }, context) =>
      file(context, input, { action: 'COPY', codes: input.indicators ?? null }),
    submitReport: (_root, { input }, context) => {
      const document = input.signedDocument ? { document: input.signedDocument } : {};
      return file(context, input, { action: 'SUBMIT', entries: figureEntries(input.figures), ...document });
    },
    recordSignedDocument: (_root, { input }, context) =>
      file(context, input, { action: 'RECORD_DOCUMENT', document: input.signedDocument }),
    handToChairman: (_root, { input }, context) =>
      file(context, input, { action: 'HAND_TO_CHAIRMAN', entries: figureEntries(input.figures) }),
    returnToOfficer: (_root, { input }, context) =>
      file(context, input, { action: 'RETURN_TO_OFFICER', ...remarksIn(input) }),
    returnReport: (_root, { input }, context) => file(context, input, { action: 'RETURN', ...remarksIn(input) }),
    approveReports: async (_root, { input: { reports, note, idempotencyKey, onlyUnremarkable } }, context) => {
      if (reports.length < 1 || reports.length > MOST_REPORTS)
        throw badCount('input.reports', reports.length, countBetween(1, MOST_REPORTS));
      const change: Change = { action: 'APPROVE', note: note ?? null };
      const reportsToApprove = reports.map((report) => reportListed(context, report, idempotencyKey));
      const { approveAll } = await context.reportMutations();
      const filings = reportsToApprove.map((report) => ({ ...report, change }));
      return approveAll(filings, onlyUnremarkable ? (await context.reviews()).refusalOf : undefined);
    },
    extendDeadline: (_root, { input }, context) =>
      file(context, input, {
        action: 'EXTEND',
        day: input.day,
        reason: input.reason,
        ...(input.ground && { ground: input.ground }),
      }),
    requestExtension: (_root, { input }, context) => {
      const { day, reason, ground } = input;
      return file(context, input, { action: 'ASK_EXTENSION', day, reason, ground });
    },
  },
};
