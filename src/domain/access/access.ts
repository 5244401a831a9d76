import type { IndicatorCode } from '../indicator/indicator.js';
import { isSamePerson } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import { isAtOrBelow, isBelow, type Unit, type UnitId, type UnitPath } from '../register/unit.js';
import type { Language, Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { type Action, type InternalKind, PUBLIC_RESOURCES, type PublicResource } from './action.js';
import { allows } from './rights.js';

/** A path of a unit in the register, and its days. Rights end and move with the unit. */
export type Place = Pick<Unit, 'path' | 'validFrom' | 'validTo'>;

/** A role at a unit that a person may choose for a request. */
export type Assignment = Pick<Official, 'role' | 'unit' | 'since' | 'until'> & {
  /** The id of the entry in the register. */
  readonly official: string;
  /** The absent official for whom the person acts; absent = the assignment is the person's own. */
  readonly actsFor?: ActsFor;
};

export type ActsFor = { readonly id: string; readonly name: string };

/** A person of the authorities in the request's assignment. The token proves identity; the table decides rights. */
export type OfficialViewer = Pick<Official, 'name' | 'role' | 'unit'> & {
  readonly kind: 'official';
  /** The `sub` of the token, which is the actor in revisions. */
  readonly id: string;
  /** The language of refusals; Vietnamese if absent. */
  readonly language?: Language;
  /** The viewer's scope: each of these places and everything below it. */
  readonly places: readonly Place[];
  /** The entry of the register with this role and unit; absent = the person's first one, with the viewer's id. */
  readonly official?: string;
  /** All assignments that the person may choose, the first one first; absent = only this one. */
  readonly assignments?: readonly Assignment[];
  /** The absent official for whom the viewer acts; absent = for nobody. */
  readonly actsFor?: ActsFor;
};

/** The names of both people for records: "Nguyễn A thay Trần B". */
export const actingName = ({ name, actsFor }: Pick<OfficialViewer, 'name' | 'actsFor'>): string =>
  actsFor ? `${name} thay ${actsFor.name}` : name;

/** The entry of the register in which the viewer acts. */
export const entryOfViewer = ({ id, official = id }: OfficialViewer): string => official;

/** A machine that pushes figures of its own indicators. */
export type SourceViewer = Pick<SourceSystem, 'id' | 'name' | 'unit' | 'indicators'> & {
  readonly kind: 'source';
  readonly places: readonly Place[];
};

export type SignedInViewer = OfficialViewer | SourceViewer;

/** The caller. The public has no token. A bad token never gets here. */
export type Viewer = { readonly kind: 'public' } | SignedInViewer;

export const publicViewer: Viewer = { kind: 'public' };

export type InternalResource = {
  readonly kind: InternalKind;
  /** The path of its unit on `day`. */
  readonly path: UnitPath;
  /** The closing day for data of a period, today for all other data. */
  readonly day: LocalDate;
  /** The indicator of a recorded figure. */
  readonly indicator?: IndicatorCode;
  /** The official to whom a letter was sent. */
  readonly addressee?: string;
};

export type Resource = PublicResource | InternalResource;

export const isPublic = (resource: PublicResource | InternalKind): resource is PublicResource =>
  (PUBLIC_RESOURCES as readonly string[]).includes(resource);

const KINDS = new Set(['public', 'official', 'source']);

/** A reviewer acts from the level above, so nobody approves the figures of their own unit. */
const FROM_ABOVE: ReadonlySet<Action> = new Set(['return', 'approve', 'extend', 'reopen']);

/** Denied by default. Allowed is only what the viewer's kind and role have a right to, within the viewer's scope. */
export function can(viewer: Viewer, action: Action, resource: Resource): boolean {
  if (!KINDS.has(viewer.kind)) return false;
  if (typeof resource === 'string') return action === 'read' && isPublic(resource);
  if (viewer.kind === 'public') return false;
  if (isOwnLetter(viewer, action, resource)) return true;
  if (!mayEver(viewer, action, resource.kind)) return false;
  if (viewer.kind === 'source' && !isNamed(viewer, resource)) return false;
  return placesOn(viewer, resource.day).some(({ path }) =>
    FROM_ABOVE.has(action) ? isBelow(resource.path, path) : isAtOrBelow(resource.path, path),
  );
}

/** Every person may read the letters sent to them. */
const isOwnLetter = (viewer: SignedInViewer, action: Action, { kind, addressee }: InternalResource): boolean =>
  viewer.kind === 'official' &&
  action === 'read' &&
  kind === 'reminder' &&
  addressee !== undefined &&
  isSamePerson(addressee, viewer.id);

/** Whether the viewer's role allows the action anywhere. `can` decides where. */
export function mayEver(viewer: Viewer, action: Action, kind: InternalKind): boolean {
  switch (viewer.kind) {
    case 'official':
      return allows(viewer.role, action, kind);
    case 'source':
      return allows('source', action, kind);
    default:
      return false;
  }
}

const isNamed = ({ indicators }: SourceViewer, { indicator }: InternalResource): boolean =>
  indicator !== undefined && indicators.includes(indicator);

const placesOn = ({ places }: SignedInViewer, day: LocalDate): Place[] =>
  places.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );

/** A system of another authority that may send figures, so that nobody types them. */
export type SourceSystem = {
  /** The client id in the tokens of the system, which is the actor in revisions. */
  readonly id: string;
  readonly name: Text;
  /** The system may send figures of communes at this unit and below it. */
  readonly unit: UnitId;
  /** The system may send figures of these indicators. */
  readonly indicators: readonly IndicatorCode[];
  readonly active: boolean;
  readonly isDemonstration: boolean;
};
