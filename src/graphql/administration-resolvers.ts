import type { AdministrationRecord } from '../domain/administration/record.js';
import { localDateOf } from '../domain/local-date.js';
import { unitById } from '../domain/unit.js';
import { knownUnit } from '../reading/reference.js';
import { unitArgument } from './arguments.js';
import { connectionOf } from './connections.js';
import { denied } from './errors.js';
import type { Resolvers } from './generated/resolver-types.js';

const keyOf = ({ at, subject, token }: AdministrationRecord): string => `${at} ${subject.noun} ${subject.id} ${token}`;

export const administrationResolvers: Resolvers = {
  Query: {
    administrationLog: async (_root, { within, noun, from, to, ...page }, context) => {
      const { viewer, administration, reference, today } = context;
      if (viewer.kind === 'public') throw denied(viewer, 'settings');
      const id = within == null ? viewer.unit : unitArgument(context, 'within', within).id;
      const { path } = unitById(reference.register, id, today) ?? knownUnit(reference, id);
      const items = (await administration.log(path)).filter(({ at, subject }) => {
        const day = localDateOf(at);
        return (!noun || subject.noun === noun) && (!from || from <= day) && (!to || day <= to);
      });
      const list = `administration ${path} ${noun ?? ''} ${from ?? ''} ${to ?? ''}`;
      return connectionOf({ list, items, keyOf, inOrderOfKeys: false }, page);
    },
  },
};
