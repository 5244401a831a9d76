import type { ChangeArguments } from '../../administer/request.js';
import { methodChanges } from '../../domain/administration/method-changes.js';
import { type DraftEdit, type MethodDraft, methodFaults } from '../../domain/administration/method-draft.js';
import type { AdministrationAction } from '../../domain/administration/record.js';
import { auditOf } from '../../domain/audit/method-audit.js';
import { groupsOf, indicatorsOf } from '../../domain/method/catalogue.js';
import { clusteringOf, winnerOf } from '../../domain/method/method.js';
import { namedMethodsOf } from '../../domain/method/named-method.js';
import { revisionOf } from '../../domain/official/trail.js';
import { knownMethod } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { methodArgument } from '../method/method-resolvers.js';
import { type AuditedMonth, underMethod } from '../ranking/audit-resolvers.js';
import { atMost } from '../shared/accepted-texts.js';
import { methodToday } from '../shared/arguments.js';
import { badCount } from '../shared/errors.js';
import { fieldsOf } from '../shared/fields-of.js';
import { readableId, toGlobalId } from '../shared/ids.js';
import { said } from '../shared/language.js';
import { methodEdit } from './method-edit-input.js';

const MOST_DRAFTS = 20;

type Named = ChangeArguments & { readonly draft: string };

const change = async (context: Context, input: Named, action: AdministrationAction, edit: DraftEdit) =>
  (await context.administration()).changeDraft(input.draft, action, input, edit);

/** A draft with faults cannot be scored. */
const scoredBy = (context: Context, { method }: MethodDraft, args: AuditedMonth) =>
  methodFaults(method).length > 0 ? null : underMethod(context, method, args);

export const methodDraftResolvers: Resolvers = {
  Query: {
    methodDrafts: async (_root, { codes }, { administration }) => {
      const { draft, drafts } = await administration();
      if (codes == null) return drafts();
      if (codes.length > MOST_DRAFTS) throw badCount('codes', codes.length, atMost(MOST_DRAFTS));
      const found = await Promise.all(codes.map((code) => draft(readableId('MethodDraft', code) ?? code)));
      return found.filter((one) => one !== undefined);
    },
    methodDraft: async (_root, { id }, { administration }) => await (await administration()).draft(id),
  },
  Mutation: {
    createMethodDraft: (_root, { input }, context) => {
      const { basedOn } = input;
      const from = basedOn == null ? methodToday(context) : methodArgument(context, 'input.basedOn', basedOn);
      return change(context, { ...input, draft: input.id }, 'CREATE_DRAFT', { of: 'CREATE', from });
    },
    changeMethodDraft: (_root, { input }, context) =>
      change(context, input, 'CHANGE_DRAFT', { of: 'CHANGE', edit: methodEdit(input) }),
    discardMethodDraft: (_root, { input }, context) => change(context, input, 'DISCARD_DRAFT', { of: 'DISCARD' }),
    publishMethodVersion: (_root, { input }, context) =>
      change(context, input, 'PUBLISH', { of: 'PUBLISH', from: input.from }),
  },
  MethodDraft: {
    id: ({ method }) => toGlobalId('MethodDraft', method.id),
    code: ({ method }) => method.id,
    revision: ({ trail }) => revisionOf(trail),
    basedOn: ({ basedOn }, _args, { reference }) => knownMethod(reference, basedOn),
    inForceFrom: ({ from }) => from,
    name: said(({ method }) => method.name),
    ...fieldsOf('method', 'totalPoints', 'missingPolicy', 'minimumCoverage'),
    winner: ({ method }) => winnerOf(method),
    clustering: ({ method }) => clusteringOf(method),
    namedMethods: ({ method }) => namedMethodsOf(method),
    groups: ({ method }) => groupsOf(method),
    indicators: ({ method }) => indicatorsOf(method),
    faults: ({ method }) => methodFaults(method),
    changes: ({ method, basedOn }, { since }, context) =>
      methodChanges(
        since == null ? knownMethod(context.reference, basedOn) : methodArgument(context, 'since', since),
        method,
      ),
    effect: (draft, args, context) => scoredBy(context, draft, args),
    audit: async (draft, args, context) => {
      const scored = await scoredBy(context, draft, args);
      return scored && auditOf(scored.simulated, draft.method);
    },
  },
  MethodDraftPayload: { draft: ({ value }) => value },
};
