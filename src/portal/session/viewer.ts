import type { Language, Text } from '../../domain/text/text.js';
import { SignedInViewerDocument, type SignedInViewerQuery } from '../generated/session.js';
import type { Ask, SessionViewer } from '../shell/ask.js';

/** A role at a unit. A person may hold several, and acts in one of them. */
export type KeptAssignment = Pick<SessionViewer, 'role' | 'unitSlug'> & {
  /** Id of the assignment. Null for a viewer without a choice. */
  readonly id: string | null;
  readonly roleLabel: Text;
  readonly unitName: Text;
  /** Undefined in a viewer kept by an earlier release. */
  readonly isOfCommune?: boolean;
  /** Name of the absent official for whom the person acts. Undefined in a viewer kept by an earlier release. */
  readonly substituteFor?: string | null;
  /** The last day on which the person acts for that official. Undefined in a viewer kept by an earlier release. */
  readonly substituteUntil?: string | null;
};

/** A viewer in both languages, because the reader may change the language without a new request. */
export type KeptViewer = Pick<SessionViewer, 'id'> & {
  readonly name: string;
  /** The person in the chosen assignment. A page is opened for one seat. */
  readonly seat: string;
  readonly assignment: KeptAssignment;
  readonly assignments: readonly KeptAssignment[];
};

export const viewerIn = ({ id, assignment }: KeptViewer, language: Language): SessionViewer => ({
  id,
  role: assignment.role,
  unitName: assignment.unitName[language],
  unitSlug: assignment.unitSlug,
  isOfCommune: assignment.isOfCommune ?? (assignment.role === 'OFFICER' || assignment.role === 'CHAIRMAN'),
});

/** The signed-in viewer. Undefined if the register does not know the token's owner. */
export async function askViewer(ask: Ask): Promise<KeptViewer | undefined> {
  const { viewer } = await ask(SignedInViewerDocument, {});
  return viewer ? keptViewerOf(viewer) : undefined;
}

type AnsweredViewer = NonNullable<SignedInViewerQuery['viewer']>;
type AnsweredAssignment = Pick<AnsweredViewer, 'role' | 'roleVi' | 'roleEn' | 'unit'> & {
  readonly substituteFor?: string | null;
  readonly until?: string | null;
};

function keptViewerOf(viewer: AnsweredViewer): KeptViewer {
  const { id, name, assignment, assignments } = viewer;
  const chosen = assignment?.id ?? null;
  return {
    id,
    name,
    seat: `${id} ${chosen}`,
    assignment: keptAssignment(chosen, { ...viewer, ...assignment }),
    assignments: assignments.map((choice) => keptAssignment(choice.id, choice)),
  };
}

const keptAssignment = (
  id: string | null,
  { role, roleVi, roleEn, unit, substituteFor = null, until = null }: AnsweredAssignment,
): KeptAssignment => ({
  id,
  role,
  roleLabel: { vi: roleVi, en: roleEn },
  unitName: { vi: unit.onDay?.nameVi ?? '', en: unit.onDay?.nameEn ?? '' },
  unitSlug: unit.slug,
  isOfCommune: unit.level === 'COMMUNE',
  substituteFor,
  substituteUntil: substituteFor === null ? null : until,
});

const KEY = 'xaso-viewer';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type ViewerOnDevice = ReturnType<typeof viewerOnDevice>;

/** A browser may forbid storage. Pages then cannot be opened without a connection. */
export const viewerOnDevice = (storage: () => Storage) => ({
  read(): KeptViewer | undefined {
    try {
      const kept = JSON.parse(storage().getItem(KEY) ?? 'null') as KeptViewer | null;
      // A viewer kept by an earlier release is loaded again.
      return kept?.assignment ? kept : undefined;
    } catch {
      return undefined;
    }
  },
  /** Undefined removes the kept viewer. */
  keep(viewer: KeptViewer | undefined): void {
    try {
      if (viewer) storage().setItem(KEY, JSON.stringify(viewer));
      else storage().removeItem(KEY);
    } catch {
      // The session works without it.
    }
  },
});
