import { createHash } from 'node:crypto';
import { lazy } from '../../domain/text/once-for.js';
import type { Stores } from '../../store/index.js';
import { BoundedCache } from '../../store/table/cached.js';
import type { TrustedDocuments } from '../http/http.js';

export const documentIdOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Characters of registered texts that a process keeps. A registered text never changes. */
const MOST_KEPT = 1_000_000;

/** Loaded with the first request that names a document. */
const ofDeployment = lazy(async () => {
  const { documents } = await import('../generated/trusted-documents.js');
  return new Map(documents.map((text) => [documentIdOf(text), text]));
});

export function trustedDocuments({ documents }: Pick<Stores, 'documents'>): TrustedDocuments {
  const kept = new BoundedCache<string>(MOST_KEPT);
  return async (id) => {
    const known = (await ofDeployment()).get(id) ?? kept.get(id);
    if (known !== undefined) return known;
    const text = (await documents.one(id))?.text;
    if (text !== undefined) kept.set(id, text, text.length);
    return text;
  };
}
