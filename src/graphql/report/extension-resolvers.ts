import type { UnitId } from '../../domain/register/unit.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { judgedExtensions, publicExtension } from '../../domain/settings/extension.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';

const officeOf = ({ reference }: Context, office: UnitId | null | undefined) =>
  office == null ? null : (reference.unitsById.get(office) ?? null);

export const extensionResolvers: Resolvers = {
  Report: {
    extensions: ({ extensions }) => extensions,
  },
  ReportForm: {
    extensions: ({ reference: { scope, calendar }, period, head }) =>
      judgedExtensions(head, dueDayOf(scope, period, calendar)),
    extensionRequest: ({ head }) => head?.extensionRequest ?? null,
    extensionRefusal: ({ head }) => head?.extensionRefusal ?? null,
  },
  FormExtension: {
    extension: publicExtension,
    reason: ({ extension }) => extension.reason,
  },
  ReportExtension: {
    office: ({ office }, _args, context) => officeOf(context, office),
  },
  ExtensionRefusal: {
    request: (refusal) => refusal,
    reason: ({ refusedBecause }) => refusedBecause,
    office: ({ office }, _args, context) => officeOf(context, office),
  },
};
