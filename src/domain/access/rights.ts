import type { OfficialRole } from '../official/official.js';
import type { Action, InternalKind } from './action.js';

/** Officials by their role, and systems that push figures. */
export type RoleWithRights = OfficialRole | 'source';

type Rights = Readonly<Partial<Record<Action, readonly InternalKind[]>>>;

/** Reports in progress, with what was said about them. */
const WORK: readonly InternalKind[] = ['report', 'workingFigures', 'revision', 'comment', 'recordedFigure'];
const EVERYTHING: readonly InternalKind[] = [...WORK, 'official', 'reminder', 'settings'];

/** The rights of each role within its scope. Anything else is denied. */
const RIGHTS: Readonly<Record<RoleWithRights, Rights>> = {
  officer: {
    read: [...WORK, 'official'],
    save: ['report'],
    submit: ['report'],
    withdraw: ['report'],
    handOver: ['report'],
    recordDocument: ['report'],
    askExtension: ['report'],
    prefer: ['official'],
  },
  /** The chairman signs the report; the officer types it. */
  chairman: {
    read: [...WORK, 'official'],
    submit: ['report'],
    withdraw: ['report'],
    returnToOfficer: ['report'],
    recordDocument: ['report'],
    prefer: ['official'],
  },
  reviewer: {
    read: [...WORK, 'official', 'reminder'],
    return: ['report'],
    approve: ['report'],
    extend: ['report'],
    reopen: ['report'],
    prefer: ['official'],
  },
  leader: { read: [...WORK, 'official', 'reminder'], prefer: ['official'] },
  administrator: {
    read: EVERYTHING,
    extend: ['report'],
    administer: ['settings', 'official', 'recordedFigure'],
    prefer: ['official'],
  },
  auditor: { read: EVERYTHING, prefer: ['official'] },
  source: { record: ['recordedFigure'] },
};

export const allows = (role: RoleWithRights, action: Action, kind: InternalKind): boolean => {
  const rights = Object.hasOwn(RIGHTS, role) ? RIGHTS[role] : {};
  return Object.hasOwn(rights, action) && (rights[action]?.includes(kind) ?? false);
};

/** Roles that have the right somewhere, in the order of `RIGHTS`. */
export const rolesAllowed = (action: Action, kind: InternalKind): RoleWithRights[] =>
  (Object.keys(RIGHTS) as RoleWithRights[]).filter((role) => allows(role, action, kind));
