import type { AdministrationRecord } from '../../domain/administration/record.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { unitArgument } from '../shared/arguments.js';
import { connectionOf } from '../shared/connections.js';
import { denied } from '../shared/errors.js';

const keyOf = ({ at, subject, token }: AdministrationRecord): string => `${at} ${subject.noun} ${subject.id} ${token}`;

export const administrationResolvers: Resolvers = {
  Query: {
    administrationLog: async (_root, { within, noun, from, to, ...page }, context) => {
      const { viewer, administration, reference } = context;
      if (viewer.kind === 'public') throw denied(viewer, 'settings');
      const id = within == null ? viewer.unit : unitArgument(context, 'within', within).id;
      const { path } = knownUnit(reference, id);
      const items = (await (await administration()).log(path, reference.register)).filter(({ at, subject }) => {
        const day = localDateOf(at);
        return (!noun || subject.noun === noun) && (!from || from <= day) && (!to || day <= to);
      });
      const list = `administration ${path} ${noun ?? ''} ${from ?? ''} ${to ?? ''}`;
      return connectionOf({ list, items, keyOf, inOrderOfKeys: false }, page);
    },
  },
};
