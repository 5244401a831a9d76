import type { Change } from '../../domain/report/filing-situation.js';
import type { Context } from '../context.js';
import type {
  Resolvers,
  ReturnReportInput,
  ReturnToOfficerInput,
  SeenReportInput,
} from '../generated/resolver-types.js';
import { countBetween } from '../shared/accepted-texts.js';
import { badCount } from '../shared/errors.js';
import { figureEntries, reportNamed } from './mutation-arguments.js';

const MOST_REPORTS = 200;

type Named = SeenReportInput & { readonly idempotencyKey: string };

const file = async (context: Context, input: Named, change: Change) =>
  (await context.reportMutations()).file({ ...reportNamed(context, input, input.idempotencyKey), change });

const remarksIn = ({ comment, comments = [] }: ReturnReportInput | ReturnToOfficerInput) => ({
  comment: comment ?? null,
  comments: comments.map(({ indicator: code, comment: said }) => ({ code, comment: said })),
});

export const filingResolvers: Resolvers = {
  Mutation: {
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
    takeBackReport: (_root, { input }, context) =>
      file(context, input, { action: 'TAKE_BACK', reason: input.reason ?? null }),
    returnToOfficer: (_root, { input }, context) =>
      file(context, input, { action: 'RETURN_TO_OFFICER', ...remarksIn(input) }),
    withdrawReport: (_root, { input }, context) =>
      file(context, input, { action: 'WITHDRAW', reason: input.reason ?? null }),
    returnReport: (_root, { input }, context) => file(context, input, { action: 'RETURN', ...remarksIn(input) }),
    approveReport: (_root, { input }, context) => file(context, input, { action: 'APPROVE', note: input.note ?? null }),
    approveReports: async (_root, { input: { reports, note, idempotencyKey, onlyUnremarkable } }, context) => {
      if (reports.length < 1 || reports.length > MOST_REPORTS)
        throw badCount('reports', reports.length, countBetween(1, MOST_REPORTS));
      const change: Change = { action: 'APPROVE', note: note ?? null };
      const reportsToApprove = reports.map((report) => reportNamed(context, report, idempotencyKey));
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
    takeBackExtensionRequest: (_root, { input }, context) =>
      file(context, input, { action: 'TAKE_BACK_REQUEST', reason: input.reason ?? null }),
    refuseExtension: (_root, { input }, context) =>
      file(context, input, { action: 'REFUSE_EXTENSION', reason: input.reason }),
    reopenReport: (_root, { input }, context) => file(context, input, { action: 'REOPEN', reason: input.reason }),
  },
};
