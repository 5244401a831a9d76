import type { UnitId } from '../../domain/register/unit.js';
import { extensionDays } from '../../domain/report/extension-decision.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { judgedExtensions, publicExtension } from '../../domain/settings/extension.js';
import { currentUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';

const officeOf = ({ reference }: Context, office: UnitId | null | undefined) =>
  office == null ? null : currentUnit(reference, office);

export const extensionResolvers: Resolvers = {
  ReportForm: {
    extensions: (form) => {
      const { reference, period, head } = form;
      return judgedExtensions(head, dueDayOf(reference.scope, period, reference.calendar)).map((of) => ({
        ...of,
        form,
      }));
    },
    extensionRequest: (form) => (form.head?.extensionRequest ? { ...form.head.extensionRequest, form } : null),
    extensionDays: ({ reference, period, head }, _args, { now }) => extensionDays({ ...reference, period, head, now }),
    extensionRefusal: (form) => (form.head?.extensionRefusal ? { ...form.head.extensionRefusal, form } : null),
  },
  FormExtension: {
    extension: publicExtension,
    reason: ({ extension }) => extension.reason,
    grantedBy: async ({ extension, form }) => await form.actorAt('EXTEND', extension.grantedAt),
  },
  ReportExtension: {
    office: ({ office }, _args, context) => officeOf(context, office),
  },
  ExtensionRequest: {
    askedBy: async ({ askedAt, form }) => await form.actorAt('ASK_EXTENSION', askedAt),
  },
  ExtensionRefusal: {
    refusedBy: async ({ refusedAt, form }) => await form.actorAt('REFUSE_EXTENSION', refusedAt),
    request: (refusal) => refusal,
    reason: ({ refusedBecause }) => refusedBecause,
    office: ({ office }, _args, context) => officeOf(context, office),
  },
};
