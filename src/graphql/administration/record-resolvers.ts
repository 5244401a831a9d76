import type { AdministrationRecord } from '../../domain/administration/record.js';
import { lazy } from '../../domain/text/once-for.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { knownUnit, methodById, unitEver } from '../../reference-data/reference.js';
import type { MovedDueDayResolvers, Resolvers } from '../generated/resolver-types.js';
import { periodIn } from '../ranking/ranking-resolvers.js';
import { connectionOf } from '../shared/connections.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguage, inLanguageIfAny } from '../shared/language.js';
import { unitWithin } from '../shared/viewers-unit.js';

const keyOf = ({ at, subject, token }: AdministrationRecord): string => `${at} ${subject.noun} ${subject.id} ${token}`;

/** Loaded when first used, because only the log needs these words. */
const subjectWords = lazy(() => import('../recorded-change/change-words.js'));

/** A due day that a change moves, or would move. */
export const movedDueDay = {
  scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
  period: (due, _args, context) => periodIn(context, due, due.period),
  before: ({ from }) => from,
  after: ({ to }) => to,
} satisfies MovedDueDayResolvers;

export const administrationRecordResolvers: Resolvers = {
  AdministrationRecord: {
    id: ({ subject, token }) => toGlobalId('AdministrationRecord', subject.noun, subject.id, token),
    revision: ({ token }) => token,
    noun: ({ subject }) => subject.noun,
    subject: ({ subject }) => subject.id,
    subjectName: async ({ subject, path }, args, { reference, administration, language }) => {
      const { noun, id } = subject;
      if (noun === 'OFFICIAL') return await (await administration()).nameOfOfficial(id, path);
      if (noun === 'REORGANISATION')
        return inLanguageIfAny(await (await administration()).nameOfReorganisation(id, path), args, { language });
      const unitName = (unit: string) => unitEver(reference, unit)?.name;
      const named = noun === 'SCOPE' ? unitEver(reference, id) : noun === 'METHOD' && methodById(reference, id);
      if (named) return inLanguage(named.name, args, { language });
      return inLanguageIfAny((await subjectWords()).subjectText(subject, { unit: unitName }), args, { language });
    },
    unit: ({ path }, _args, { reference }) => knownUnit(reference, path.slice(path.lastIndexOf('/') + 1)),
    changes: ({ changes, path }) => changes.map((change) => ({ ...change, path })),
    movedDueDays: ({ moved }) => moved,
    keptDueDays: ({ kept }) => kept,
  },
  MovedDueDay: movedDueDay,
  KeptDueDay: {
    scope: ({ scope }, _args, { reference }) => knownUnit(reference, scope),
    period: (due, _args, context) => periodIn(context, due, due.period),
  },
  Query: {
    administrationLog: async (_root, { within, noun, from, to, ...page }, context) => {
      const { administration, reference } = context;
      const { path } = unitWithin(context, within, 'settings');
      const items = (await (await administration()).log(path, reference)).filter(({ at, subject }) => {
        const day = localDateOf(at);
        return (!noun || subject.noun === noun) && (!from || from <= day) && (!to || day <= to);
      });
      const list = `administration ${path} ${noun ?? ''} ${from ?? ''} ${to ?? ''}`;
      return connectionOf({ list, items, keyOf, inOrderOfKeys: false }, page);
    },
  },
};
