import { signatureSentence } from '../../domain/absence/signature-block.js';
import { type Assignment, entryOfViewer, type SignedInViewer } from '../../domain/access/access.js';
import { toAssignmentId } from '../../domain/access/viewer.js';
import { indicatorIn } from '../../domain/method/catalogue.js';
import { type Official, wantsDigests } from '../../domain/official/official.js';
import { searchOfficials } from '../../domain/official/search-officials.js';
import { revisionOf } from '../../domain/official/trail.js';
import { contractCode } from '../../domain/text/contract-code.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { ViewerRole } from '../generated/types.js';
import { REGISTER_LABELS } from '../labels/register-label-texts.js';
import { methodToday } from '../shared/arguments.js';
import { connectionOf } from '../shared/connections.js';
import { RequestError } from '../shared/errors.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, said } from '../shared/language.js';
import { unitWithin, viewersUnit } from '../shared/viewers-unit.js';

const roleOf = (viewer: SignedInViewer): ViewerRole =>
  viewer.kind === 'source' ? 'SOURCE_SYSTEM' : contractCode(viewer.role);

/** Undefined once the substitute works where the viewer has no right: the absence stays to be read. */
const substituteSeen = ({ queries }: Context, id: string): Promise<Official | undefined> =>
  queries.official(id).catch((error: unknown) => {
    if (error instanceof RequestError && error.extensions.code === 'FORBIDDEN') return undefined;
    throw error;
  });

const assignmentsOf = (viewer: SignedInViewer): readonly Assignment[] => {
  if (viewer.kind !== 'official') return [];
  const { role, unit, assignments = [{ official: entryOfViewer(viewer), role, unit }] } = viewer;
  return assignments;
};

const ROLE_LABELS = REGISTER_LABELS.ViewerRole;

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => (viewer.kind === 'public' ? null : viewer),
    officials: async (_root, { within, search, role, isActive, ...page }, context) => {
      const { queries, reference } = context;
      const unit = unitWithin(context, within, 'official');
      const all = await queries.officials(unit.path);
      const unitOf = ({ unit: of }: Official) => knownUnit(reference, of);
      const items = searchOfficials(all, search ?? '', (official) => unitOf(official).name).filter(
        (official) =>
          (role == null || contractCode(official.role) === role) && (isActive == null || official.active === isActive),
      );
      const list = ['officials', unit.path, search, role, isActive].filter((part) => part != null).join(' ');
      return connectionOf({ list, items, keyOf: ({ path, id }) => `${path}/#${id}` }, page);
    },
  },
  Viewer: {
    id: ({ kind, id }) => toGlobalId('Viewer', kind, id),
    name: (viewer, args, context) => (viewer.kind === 'source' ? inLanguage(viewer.name, args, context) : viewer.name),
    role: (viewer) => roleOf(viewer),
    roleLabel: said((viewer) => ROLE_LABELS[roleOf(viewer)]),
    unit: (viewer, _args, context) => viewersUnit(context, viewer),
    scope: (viewer, _args, context) => viewersUnit(context, viewer),
    official: async (viewer, _args, { queries }) =>
      viewer.kind === 'official' ? await queries.official(entryOfViewer(viewer)) : null,
    since: async (viewer, _args, { queries, reference, administration }) => {
      if (viewer.kind !== 'official') return null;
      const official = await queries.official(entryOfViewer(viewer));
      if (official?.since !== undefined) return official.since;
      const at = official && (await (await administration()).placedAt(official, reference.register));
      return at ? localDateOf(at) : null;
    },
    assignments: (viewer) => assignmentsOf(viewer),
    assignment: (viewer) => {
      const chosen = viewer.kind === 'official' ? entryOfViewer(viewer) : undefined;
      return assignmentsOf(viewer).find(({ official }) => official === chosen);
    },
    indicators: (viewer, _args, context) => {
      if (viewer.kind !== 'source') return null;
      const method = methodToday(context);
      return viewer.indicators.flatMap((code) => indicatorIn(method, code) ?? []);
    },
  },
  Assignment: {
    id: ({ official }) => toAssignmentId(official),
    role: ({ role }) => contractCode(role),
    roleLabel: said(({ role }) => ROLE_LABELS[contractCode(role)]),
    unit: (assignment, _args, context) => viewersUnit(context, assignment),
    substituteFor: ({ actsFor }) => actsFor?.name,
  },
  Absence: {
    substituteName: async ({ substitute }, _args, context) => (await substituteSeen(context, substitute))?.name,
    signature: async (absence, args, context) => {
      const substitute = absence.role === 'chairman' ? await substituteSeen(context, absence.substitute) : undefined;
      return substitute ? inLanguage(signatureSentence(substitute, absence), args, context) : null;
    },
  },
  Official: {
    id: ({ id }) => toGlobalId('Official', id),
    role: ({ role }) => contractCode(role),
    // The unit where the official works today. The stored unit may have become part of another one.
    unit: (official, _args, context) => viewersUnit(context, official),
    language: ({ language }) => (language === 'en' ? 'EN' : 'VI'),
    wantsDigests: (official) => wantsDigests(official),
    isActive: ({ active }) => active,
    isToBegin: ({ isToBegin }) => isToBegin ?? false,
    isDeputy: ({ isDeputy }) => isDeputy ?? false,
    absences: ({ absences = [], role }) => absences.map((absence) => ({ ...absence, role })),
    until: ({ since = '', until }) => (until !== undefined && until >= since ? until : null),
    revision: ({ trail }) => revisionOf(trail ?? []),
  },
};
