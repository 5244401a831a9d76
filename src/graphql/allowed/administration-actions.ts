import { can } from '../../domain/access/access.js';
import { explainedAdministration } from '../../domain/administration/obstacle-text.js';
import {
  type Asking,
  absenceObstacles,
  holidayObstacles,
  type Obstacles,
  officialObstacles,
  scopeObstacles,
} from '../../domain/administration/obstacles.js';
import type { AdministrationAction } from '../../domain/administration/record.js';
import { rootPath, settingsPath } from '../../domain/administration/settings-edit.js';
import { isSamePerson } from '../../domain/official/assignment.js';
import type { Official } from '../../domain/official/official.js';
import { placedOn } from '../../domain/register/seat.js';
import { knownUnit } from '../../reference-data/reference.js';
import type { ReorganisationOf } from '../administration/reorganisation-administration.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { ActionName } from '../generated/types.js';
import { notAllowed } from '../shared/errors.js';
import type { AllowedActionModel } from './allowed-action.js';
import { OWN_PREFERENCES } from './texts.js';

const OFFICIAL = {
  TRANSFER: 'TRANSFER_OFFICIAL',
  CHANGE_CONTACT: 'CHANGE_OFFICIAL_CONTACT',
  DEACTIVATE: 'DEACTIVATE_OFFICIAL',
  REACTIVATE: 'REACTIVATE_OFFICIAL',
  ADD_ASSIGNMENT: 'ADD_ASSIGNMENT',
  END_ASSIGNMENT: 'END_ASSIGNMENT',
  LIFT_SUPPRESSION: 'LIFT_SUPPRESSION',
} as const;
const ABSENCES = { NAME_SUBSTITUTE: 'NAME_SUBSTITUTE', END_SUBSTITUTION: 'END_SUBSTITUTION' } as const;
const SCOPE = {
  CHANGE_CALENDAR: 'CHANGE_CALENDAR',
  CHANGE_LADDER: 'CHANGE_LADDER',
  CHANGE_LETTERHEAD: 'CHANGE_LETTERHEAD',
  LOCK_PERIOD: 'LOCK_PERIOD',
  UNLOCK_PERIOD: 'UNLOCK_PERIOD',
  ASSIGN_REVIEWER: 'ASSIGN_REVIEWER',
} as const;
const HOLIDAYS = { CHANGE_HOLIDAYS: 'CHANGE_HOLIDAYS' } as const;
const DRAFT = {
  CHANGE_DRAFT: 'CHANGE_METHOD_DRAFT',
  DISCARD_DRAFT: 'DISCARD_METHOD_DRAFT',
  PUBLISH: 'PUBLISH_METHOD_VERSION',
} as const;

const REORGANISATION_DRAFT = {
  CHANGE_DRAFT: 'CHANGE_REORGANISATION_DRAFT',
  DISCARD_DRAFT: 'DISCARD_REORGANISATION_DRAFT',
} as const;
const REORGANISATION = {
  PUBLISH: 'PUBLISH_REORGANISATION',
  CONFIRM_RIGHTS: 'CONFIRM_REORGANISATION',
  WITHDRAW_PUBLICATION: 'WITHDRAW_REORGANISATION',
} as const;

type Names = Readonly<Partial<Record<AdministrationAction, ActionName>>>;
type Kind = 'official' | 'settings';

/** `found` is undefined if the viewer has no right to any of the actions. */
function listed<Action extends AdministrationAction>(
  { viewer }: Context,
  names: Names & Readonly<Record<Action, ActionName>>,
  kind: Kind,
  found: Obstacles<Action> | undefined,
): AllowedActionModel[] {
  return (Object.keys(names) as Action[]).map((action) => {
    const name: ActionName = names[action];
    if (!found) return { action: name, reason: notAllowed(viewer, ['administer', kind]).text };
    return { action: name, ...explainedAdministration(found[action], action) };
  });
}

const asking = ({ viewer, now }: Context): Asking => ({ actor: viewer.kind === 'public' ? '' : viewer.id, at: now });

async function officialActions(context: Context, shown: Official): Promise<AllowedActionModel[]> {
  const { viewer, reference, today, mailChanges } = context;
  const changes = await mailChanges();
  const placed = placedOn(reference.register, shown, today);
  const unit = knownUnit(reference, placed.unit);
  const hasRight = [shown.path, placed.path].some((path) =>
    can(viewer, 'administer', { kind: 'official', path, day: today }),
  );
  // An assignment that begins later is not active, although its account is open. Its stored entry decides.
  const official = hasRight && shown.isToBegin ? await (await context.administration()).official(shown.id) : shown;
  const found = hasRight
    ? {
        ...officialObstacles(official, unit, asking(context)),
        LIFT_SUPPRESSION: await changes.liftObstacles(official),
      }
    : undefined;
  const isOwn = viewer.kind === 'official' && !viewer.actsFor && isSamePerson(viewer.id, official.id);
  const absences = isOwn || hasRight ? absenceObstacles(official, asking(context)) : undefined;
  return [
    ...listed(context, OFFICIAL, 'official', found),
    ...listed(context, ABSENCES, 'official', absences),
    { action: 'SET_MAIL_PREFERENCES', ...(!changes.mayPrefer(official) && { reason: OWN_PREFERENCES }) },
  ];
}

async function reorganisationActions(
  context: Context,
  reorganisation: ReorganisationOf,
): Promise<AllowedActionModel[]> {
  const { toDraft, toPublish, fromAbove } = await (await context.administration()).allowedOnReorganisation(
    reorganisation,
  );
  return [
    ...listed(context, REORGANISATION_DRAFT, 'settings', toDraft),
    ...(toPublish || !fromAbove
      ? listed(context, REORGANISATION, 'settings', toPublish)
      : Object.values(REORGANISATION).map((action) => ({ action, ...fromAbove }))),
  ];
}

const mayAdminister = ({ viewer, today }: Context, path: string): boolean =>
  can(viewer, 'administer', { kind: 'settings', path, day: today });

/** What an administrator may do to each object. */
export const administrationActionResolvers: Resolvers = {
  Official: {
    allowedActions: (official, _args, context) => officialActions(context, official),
  },
  ScopeRules: {
    allowedActions({ scope, settings }, _args, context) {
      const isTheirs = mayAdminister(context, settingsPath(settings, scope.scope, context.today));
      const found = isTheirs ? scopeObstacles(settings, scope, asking(context)) : undefined;
      return listed(context, SCOPE, 'settings', found);
    },
  },
  HolidayTable: {
    allowedActions({ settings }, _args, context) {
      const isTheirs = mayAdminister(context, rootPath(settings, context.today));
      return listed(context, HOLIDAYS, 'settings', isTheirs ? holidayObstacles(settings, asking(context)) : undefined);
    },
  },
  MethodDraft: {
    allowedActions: async (draft, _args, context) =>
      listed(context, DRAFT, 'settings', await (await context.administration()).allowedOnDraft(draft)),
  },
  Reorganisation: {
    allowedActions: (reorganisation, _args, context) => reorganisationActions(context, reorganisation),
  },
};
