import type { Language, Text } from '../../domain/text/text.js';
import { SignedInViewerDocument, type SignedInViewerQuery } from '../generated/session.js';
import type { Ask } from '../shell/ask.js';
import type { SessionViewer } from './session.js';

/** A viewer in both languages, because the reader may change the language without asking the service again. */
export type KeptViewer = Pick<SessionViewer, 'id' | 'name' | 'role' | 'unitSlug'> & {
  readonly roleLabel: Text;
  readonly unitName: Text;
};

export const viewerIn = ({ roleLabel, unitName, ...viewer }: KeptViewer, language: Language): SessionViewer => ({
  ...viewer,
  roleLabel: roleLabel[language],
  unitName: unitName[language],
});

/** Undefined if the register does not know the holder of the token. */
export async function askViewer(ask: Ask): Promise<KeptViewer | undefined> {
  const { viewer } = await ask(SignedInViewerDocument, {});
  return viewer ? keptViewerOf(viewer) : undefined;
}

type AnsweredViewer = NonNullable<SignedInViewerQuery['viewer']>;

const keptViewerOf = ({ id, name, role, roleVi, roleEn, unit }: AnsweredViewer): KeptViewer => ({
  id,
  name,
  role,
  roleLabel: { vi: roleVi, en: roleEn },
  unitName: { vi: unit.nameVi, en: unit.nameEn },
  unitSlug: unit.slug,
});

const KEY = 'xaso-viewer';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type ViewerOnDevice = {
  read(): KeptViewer | undefined;
  /** Undefined forgets who was signed in. */
  keep(viewer: KeptViewer | undefined): void;
};

/** A browser may forbid to store anything. Pages then cannot be opened without a connection. */
export const viewerOnDevice = (storage: () => Storage): ViewerOnDevice => ({
  read() {
    try {
      return (JSON.parse(storage().getItem(KEY) ?? 'null') as KeptViewer | null) ?? undefined;
    } catch {
      return undefined;
    }
  },
  keep(viewer) {
    try {
      if (viewer) storage().setItem(KEY, JSON.stringify(viewer));
      else storage().removeItem(KEY);
    } catch {
      // The session holds without it.
    }
  },
});
