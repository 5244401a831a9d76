import { revisionOf } from '../../domain/official/trail.js';
import { kindsOfChange, type UnitChange } from '../../domain/register/reorganisation.js';
import { draftFaults, publishedEvent } from '../../domain/reorganisation/publication.js';
import { rankingNotesOf } from '../../domain/reorganisation/rankings-to-come.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { ReorganisationDraftInput, ReorganisationInput } from '../generated/types.js';
import { inLanguage, said } from '../shared/language.js';
import type { ReorganisationOf, ReorganisationStep } from './reorganisation-administration.js';
import { reorganisationOf } from './reorganisation-input.js';

const outsideOf = (change: UnitChange, isUnit: boolean): string[] =>
  change.of === 'FORM' ? change.outside.filter((part) => part.isUnit === isUnit).map(({ name }) => name) : [];

/** What a change says of its unit: everything of a new one, the new facts of another. */
const saidOf = (change: UnitChange) =>
  change.of === 'FORM' ? change.unit : change.of === 'ALTER' ? change : undefined;

/** The steps after which rankings are computed anew. */
const CHANGES_RANKINGS: ReadonlySet<string> = new Set(['PUBLISH', 'WITHDRAW_PUBLICATION']);

const move = async (context: Context, action: ReorganisationStep, input: ReorganisationInput) =>
  (await context.administration()).moveReorganisation(action, input.id, input);

const save = async (
  { administration, reference }: Context,
  action: 'CREATE_DRAFT' | 'CHANGE_DRAFT',
  input: ReorganisationDraftInput,
) => (await administration()).saveReorganisation(action, input, reorganisationOf(input, reference.register));

const publishedOf = ({ draft, situation }: ReorganisationOf) => publishedEvent(situation.register, draft.event.id);

export const isPublished = (of: ReorganisationOf): boolean => publishedOf(of) !== undefined;

export const reorganisationResolvers: Resolvers = {
  Query: {
    reorganisations: async (_root, _args, { administration }) => (await administration()).reorganisations(),
    reorganisation: async (_root, { id }, { administration }) => await (await administration()).reorganisation(id),
  },
  Mutation: {
    createReorganisationDraft: (_root, { input }, context) => save(context, 'CREATE_DRAFT', input),
    changeReorganisationDraft: (_root, { input }, context) => save(context, 'CHANGE_DRAFT', input),
    discardReorganisationDraft: async (_root, { input }, { administration }) =>
      (await administration()).discardReorganisation(input.id, input),
    publishReorganisation: (_root, { input }, context) => move(context, 'PUBLISH', input),
    confirmReorganisation: (_root, { input }, context) => move(context, 'CONFIRM_RIGHTS', input),
    withdrawReorganisation: (_root, { input }, context) => move(context, 'WITHDRAW_PUBLICATION', input),
  },
  Reorganisation: {
    id: ({ draft }) => draft.event.id,
    state: (of) => (isPublished(of) ? 'PUBLISHED' : 'DRAFT'),
    revision: ({ draft }) => revisionOf(draft.trail),
    effective: ({ draft }) => draft.event.effective,
    decision: ({ draft }) => draft.event.decision,
    changes: (of) => (publishedOf(of) ?? of.draft.event).changes,
    faults: (of) => (publishedOf(of) ? [] : draftFaults(of.situation, of.draft.event)),
    proposedFrom: ({ draft: { proposedFrom } }, _args, { reference }) =>
      proposedFrom === undefined ? null : knownUnit(reference, proposedFrom),
    isConfirmed: (of) => publishedOf(of)?.confirmedBy !== undefined,
    scopeHeirs: (of) => (publishedOf(of) ?? of.draft.event).scopeHeirs ?? [],
  },
  ReorganisationPayload: {
    reorganisation: ({ value }) => value,
    notes: ({ record, value }, args, { today, language }) =>
      value && record && CHANGES_RANKINGS.has(record.action)
        ? rankingNotesOf(value.situation, value.draft.event, today).map((note) => inLanguage(note, args, { language }))
        : [],
  },
  // Clauses have the fields of their input, so that a client can send a changed draft back.
  UnitChange: {
    kinds: (change) => kindsOfChange(change),
    unit: (change) => (change.of === 'FORM' ? change.unit.id : change.of === 'END_LEVEL' ? null : change.unit),
    name: said((change) => saidOf(change)?.name),
    predecessors: (change) => (change.of === 'FORM' ? change.predecessors : []),
    unitKind: (change) => saidOf(change)?.kind,
    code: (change) => saidOf(change)?.gsoCode,
    gsoCode: (change) => saidOf(change)?.gsoCode,
    parent: (change) => saidOf(change)?.parent,
    outsideUnits: (change) => outsideOf(change, true),
    outsideLand: (change) => outsideOf(change, false),
    heirsOutside: (change) => (change.of === 'END' ? change.heirsOutside : []),
    level: (change) => (change.of === 'END_LEVEL' ? change.level : null),
    within: (change) => (change.of === 'END_LEVEL' ? change.within : null),
  },
  UnitOfPreview: {
    slug: ({ id }) => id,
    code: ({ gsoCode }) => gsoCode,
    name: said(({ name }) => name),
  },
  ChangeOfPreview: {
    slug: ({ after }) => after.id,
  },
  ScopeOfPreview: {
    scope: ({ scope }) => scope.scope,
    rules: ({ scope }, _args, { reference: { settings } }) => ({ scope, settings, revision: null }),
    authority: said(({ scope }) => scope.letterhead.authority),
  },
};
