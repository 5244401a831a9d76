import { knownScope, knownUnit, methodById, type Reference } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage } from '../shared/language.js';

const dueDayOf = (scope: string, period: string, reference: Reference) => ({
  scope: knownScope(reference, scope),
  id: period,
});

export const administrationRecordResolvers: Resolvers = {
  AdministrationRecord: {
    id: ({ subject, token }) => toGlobalId('AdministrationRecord', subject.noun, subject.id, token),
    revision: ({ token }) => token,
    noun: ({ subject }) => subject.noun,
    subject: ({ subject }) => subject.id,
    subjectName: async ({ subject, path }, args, { reference, administration }) => {
      const { noun, id } = subject;
      if (noun === 'OFFICIAL') return (await (await administration()).nameOfOfficial(id, path)) ?? null;
      const named = noun === 'SCOPE' ? reference.unitsById.get(id) : noun === 'METHOD' && methodById(reference, id);
      return named ? inLanguage(named.name, args) : null;
    },
    unit: ({ path }, _args, { reference }) => knownUnit(reference, path.slice(path.lastIndexOf('/') + 1)),
    movedDueDays: ({ moved }) => moved,
    keptDueDays: ({ kept }) => kept,
  },
  MovedDueDay: {
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    period: ({ scope, period }, _args, { reference }) => dueDayOf(scope, period, reference),
    before: ({ from }) => from,
    after: ({ to }) => to,
  },
  KeptDueDay: {
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    period: ({ scope, period }, _args, { reference }) => dueDayOf(scope, period, reference),
  },
};
