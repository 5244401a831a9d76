import type { ChangeArguments } from '../../administer/request.js';
import type { OfficialEdit } from '../../domain/administration/official-edit.js';
import type { AdministrationAction } from '../../domain/administration/record.js';
import { domainName } from '../../domain/text/contract-code.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { ADMINISTRATION_ARGUMENT_TEXTS } from '../shared/accepted-texts.js';
import { unitArgument } from '../shared/arguments.js';
import { notFound } from '../shared/errors.js';
import { readableId } from '../shared/ids.js';

const unitNamed = (context: Context, id: string) => unitArgument(context, 'input.unit', id);

type Named = ChangeArguments & { readonly official: string };

function officialNamed(official: string): string {
  const id = readableId('Official', official);
  if (id === undefined) throw notFound('input.official', official, ADMINISTRATION_ARGUMENT_TEXTS.official);
  return id;
}

async function change(context: Context, input: Named, action: AdministrationAction, edit: OfficialEdit) {
  const administration = await context.administration();
  return administration.changeOfficial(officialNamed(input.official), action, input, edit);
}

export const officialAdministrationResolvers: Resolvers = {
  Mutation: {
    inviteOfficial: async (_root, { input }, context) => {
      const { name, email, phone = null, role, language } = input;
      const person = {
        name,
        email: email.trim(),
        phone,
        role: domainName(role),
        language: domainName(language ?? 'VI'),
      };
      return (await context.administration()).invite(input, person, unitNamed(context, input.unit));
    },
    addAssignment: async (_root, { input }, context) => {
      const { role, since, until } = input;
      const edit = { role: domainName(role), since: since ?? undefined, until: until ?? undefined };
      const administration = await context.administration();
      return administration.assign(officialNamed(input.official), input, edit, unitNamed(context, input.unit));
    },
    nameSubstitute: async (_root, { input }, context) => {
      const { from, until } = input;
      const authorisation = input.authorisation?.trim() || undefined;
      const absence = { substitute: officialNamed(input.substitute), from, until, authorisation };
      const administration = await context.administration();
      return administration.nameSubstitute(officialNamed(input.official), input, absence);
    },
    endSubstitution: async (_root, { input }, context) => {
      const administration = await context.administration();
      return administration.endSubstitution(officialNamed(input.official), input, input.from);
    },
    endAssignment: (_root, { input }, context) =>
      change(context, input, 'END_ASSIGNMENT', { of: 'END', until: input.until ?? null }),
    transferOfficial: (_root, { input }, context) => {
      const role = input.role ? domainName(input.role) : undefined;
      return change(context, input, 'TRANSFER', { of: 'TRANSFER', role, unit: unitNamed(context, input.unit) });
    },
    changeOfficialContact: (_root, { input }, context) => {
      const { name, email, phone, language, digests, isDeputy } = input;
      const edit = {
        name: name?.trim(),
        email: email?.trim(),
        phone,
        language: language ? domainName(language) : undefined,
        digests: digests ?? undefined,
        isDeputy: isDeputy ?? undefined,
      };
      return change(context, input, 'CHANGE_CONTACT', { of: 'CONTACT', edit });
    },
    deactivateOfficial: (_root, { input }, context) =>
      change(context, input, 'DEACTIVATE', { of: 'ACTIVE', active: false }),
    reactivateOfficial: (_root, { input }, context) =>
      change(context, input, 'REACTIVATE', { of: 'ACTIVE', active: true }),
  },
  OfficialPayload: { official: ({ value }) => value },
};
