import { letterCount, reportsNamed, silenceText } from '../../domain/daily-mail/dry-run-mail.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { DAYS_AHEAD } from '../../domain/reminder/ladder.js';
import type { CommuneWithoutOfficer } from '../../domain/reminder/letter-readers.js';
import { scopesWritingTo } from '../../domain/settings/scopes.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { REMINDER_ARGUMENT_TEXTS } from '../shared/accepted-texts.js';
import { connectionOf, officialsConnection, type PageArgs } from '../shared/connections.js';
import { badUserInput } from '../shared/errors.js';
import { fieldsOf } from '../shared/fields-of.js';
import { said } from '../shared/language.js';
import { unitWithin } from '../shared/viewers-unit.js';
import { periodAt, whySent } from './reminder-resolvers.js';

function dayArgument({ today }: Context, asked: LocalDate | null | undefined): LocalDate {
  const day = asked ?? addDays(today, 1);
  const last = addDays(today, DAYS_AHEAD);
  if (day < today || day > last) throw badUserInput('day', asked, REMINDER_ARGUMENT_TEXTS.dayToPlan(today, last));
  return day;
}

/** Officials of the unit and below it whom letters do not reach. */
export async function unreachablePage(context: Context, path: UnitPath, includeLifted: boolean, page: PageArgs) {
  const items = await (await context.reminders()).unreachable(path, includeLifted);
  const list = `unreachable ${path} ${includeLifted}`;
  return officialsConnection({ list, items, keyOf: ({ official }) => `${official.path}/#${official.id}` }, page);
}

/** Communes of the unit and below it where no officer reads letters. */
export async function communesWithoutOfficerPage(context: Context, path: UnitPath, page: PageArgs) {
  const items = await (await context.reminders()).withoutOfficer(path);
  const keyOf = ({ unit }: CommuneWithoutOfficer) => unit.path;
  const { edges, nodes, ...rest } = connectionOf({ list: `without officer ${path}`, items, keyOf }, page);
  return {
    ...rest,
    edges: edges.map(({ node, cursor }) => ({ node: node.unit, cursor, of: node })),
    nodes: nodes.map(({ unit }) => unit),
  };
}

export const plannedReminderResolvers: Resolvers = {
  Query: {
    remindersPlanned: async (_root, { within, day: asked }, context) => {
      const unit = unitWithin(context, within, 'reminder');
      const day = dayArgument(context, asked);
      const scopes = scopesWritingTo(context.reference.planned.settings, unit.path, day);
      if (scopes.length === 0) throw badUserInput('within', unit.id, REMINDER_ARGUMENT_TEXTS.unitOfScope);
      return (await context.reminders()).planned(scopes, unit.path, day);
    },
    unreachableOfficials: async (_root, { within, includeLifted, ...page }, context) => {
      const { path } = unitWithin(context, within, 'official');
      return unreachablePage(context, path, includeLifted, page);
    },
    communesWithoutOfficer: async (_root, { within, ...page }, context) => {
      const { path } = unitWithin(context, within, 'official');
      return communesWithoutOfficerPage(context, path, page);
    },
  },
  PlannedReminders: {
    letterCount: ({ letters }) => letterCount(letters.map(({ mail }) => mail)),
    letters: ({ letters: items, day, within }, page) =>
      officialsConnection({ list: `letters ${within} ${day}`, items, keyOf: ({ official }) => official.id }, page),
    silent: ({ silent: items, day, within }, page) =>
      officialsConnection({ list: `silent ${within} ${day}`, items, keyOf: ({ official }) => official.id }, page),
  },
  PlannedReminderEdge: {
    reports: ({ of }) => reportsNamed(of.mail),
    isDigest: ({ of }) => of.mail.digest !== null,
    reader: ({ of }) => of.mail.reader,
    whySent: said(({ of }, { reference }) => whySent(of.entry, reference)),
  },
  PlannedReminderReport: {
    period: ({ unit, period }, _args, { reference }) => periodAt(reference, unit, period),
  },
  UnremindedOfficialEdge: {
    reason: ({ of }) => of.reason,
    sentence: said(({ of }) => silenceText(of)),
  },
  UnreachableOfficialEdge: {
    ...fieldsOf('of', 'reason', 'since', 'detail', 'isReachable', 'standIns', 'lifts'),
  },
  CommuneWithoutOfficerEdge: {
    ...fieldsOf('of', 'reason', 'standIns'),
  },
  SuppressionLift: {
    actor: ({ by }) => by,
    actorName: ({ byName }) => byName,
  },
};
