import { currentUnit, knownScope, knownUnit, methodById, type Reference } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, inLanguageIfAny } from '../shared/language.js';
import { lazy } from '../shared/lazy.js';

/** Only the log needs these words. */
const subjectWords = lazy(() => import('../recorded-change/change-words.js'));

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
    subjectName: async ({ subject, path }, args, { reference, administration, language }) => {
      const { noun, id } = subject;
      if (noun === 'OFFICIAL') return (await (await administration()).nameOfOfficial(id, path)) ?? null;
      const unitName = (unit: string) => currentUnit(reference, unit)?.name;
      const named = noun === 'SCOPE' ? currentUnit(reference, id) : noun === 'METHOD' && methodById(reference, id);
      if (named) return inLanguage(named.name, args, { language });
      return inLanguageIfAny((await subjectWords()).subjectText(subject, { unit: unitName }), args, { language });
    },
    unit: ({ path }, _args, { reference }) => knownUnit(reference, path.slice(path.lastIndexOf('/') + 1)),
    changes: ({ changes, path }) => changes.map((change) => ({ ...change, path })),
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
