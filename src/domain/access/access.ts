import type { IndicatorCode } from '../indicator/indicator.js';
import { isSamePerson } from '../official/assignment.js';
import type { OfficialRole } from '../official/official.js';
import { isAtOrBelow, isBelow, type UnitId, type UnitPath } from '../register/unit.js';
import type { Language, Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { Action, InternalKind, PublicResource } from './action.js';
import { allows } from './rights.js';

/** Path and validity of a unit in the register: rights end and move with the unit. */
export type Place = {
  readonly path: UnitPath;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
};

/** A role at a unit that a person may choose for a request. */
export type Assignment = {
  /** Id of the entry in the register. */
  readonly official: string;
  readonly role: OfficialRole;
  readonly unit: UnitId;
  /** First day of the assignment; absent where the register does not say. */
  readonly since?: LocalDate | undefined;
  /** The last day; absent = until somebody ends it. */
  readonly until?: LocalDate | undefined;
  /** The absent official for whom the person acts in it; absent = the assignment is the person's own. */
  readonly actsFor?: ActsFor;
};

export type ActsFor = { readonly id: string; readonly name: string };

/** A person of the authorities, in the assignment that the request chose. The table decides, the token says who it is. */
export type OfficialViewer = {
  readonly kind: 'official';
  /** `sub` of the token; the actor in revisions. */
  readonly id: string;
  readonly name: string;
  /** Language of refusals; Vietnamese when absent. */
  readonly language?: Language;
  readonly role: OfficialRole;
  readonly unit: UnitId;
  /** The scope is the unit and everything below it. */
  readonly places: readonly Place[];
  /** The entry of the register behind role and unit; absent = the person's first one, with the id of the viewer. */
  readonly official?: string;
  /** All that the person may choose from, the first one first; absent = only this one. */
  readonly assignments?: readonly Assignment[];
  /** The absent official for whom the viewer acts; absent = for nobody. */
  readonly actsFor?: ActsFor;
};

/** Both names, as records keep them: "Nguyễn A thay Trần B". */
export const actingName = ({ name, actsFor }: Pick<OfficialViewer, 'name' | 'actsFor'>): string =>
  actsFor ? `${name} thay ${actsFor.name}` : name;

/** The entry of the register in which the viewer acts. */
export const entryOfViewer = ({ id, official = id }: OfficialViewer): string => official;

/** A machine that pushes figures of its own indicators. */
export type SourceViewer = {
  readonly kind: 'source';
  /** Client id of the token; the actor in revisions. */
  readonly id: string;
  readonly name: Text;
  readonly unit: UnitId;
  readonly places: readonly Place[];
  readonly indicators: readonly IndicatorCode[];
};

export type SignedInViewer = OfficialViewer | SourceViewer;

/** Who asks. No token at all is the public; a bad token never gets here. */
export type Viewer = { readonly kind: 'public' } | SignedInViewer;

export const publicViewer: Viewer = { kind: 'public' };

export type InternalResource = {
  readonly kind: InternalKind;
  /** Path of the unit that it belongs to, as it is on `day`. */
  readonly path: UnitPath;
  /** The closing day for what belongs to a period, today for everything else. */
  readonly day: LocalDate;
  /** The indicator of a recorded figure. */
  readonly indicator?: IndicatorCode;
  /** The official to whom a letter went. */
  readonly addressee?: string;
};

export type Resource = PublicResource | InternalResource;

const PUBLIC: Readonly<Record<PublicResource, true>> = {
  register: true,
  catalogue: true,
  calendar: true,
  timeliness: true,
  approvedFigures: true,
  completeness: true,
  ranking: true,
  publishedFigures: true,
  help: true,
};

export const isPublic = (resource: PublicResource | InternalKind): resource is PublicResource =>
  Object.hasOwn(PUBLIC, resource);

const KINDS = new Set(['public', 'official', 'source']);

/** A reviewer acts from the level above: nobody approves the figures of their own unit. */
const FROM_ABOVE: ReadonlySet<Action> = new Set(['return', 'approve', 'extend', 'reopen']);

/** Denied by default: only what is listed for the viewer's kind and role, and lies in the viewer's scope, is allowed. */
export function can(viewer: Viewer, action: Action, resource: Resource): boolean {
  if (!KINDS.has(viewer.kind)) return false;
  if (typeof resource === 'string') return action === 'read' && Object.hasOwn(PUBLIC, resource);
  if (viewer.kind === 'public') return false;
  if (isOwnLetter(viewer, action, resource)) return true;
  if (!mayEver(viewer, action, resource.kind)) return false;
  if (viewer.kind === 'source' && !isNamed(viewer, resource)) return false;
  return placesOn(viewer, resource.day).some(({ path }) =>
    FROM_ABOVE.has(action) ? isBelow(resource.path, path) : isAtOrBelow(resource.path, path),
  );
}

/** Everybody reads again what was written to them. */
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
