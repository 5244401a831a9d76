import { can, type Viewer } from '../domain/access/access.js';
import type { PublicResource } from '../domain/access/action.js';
import { refusedRight, type WantedRight } from '../domain/access/texts.js';
import type { Text } from '../domain/text/text.js';
import { FileRefusal } from './import/fault.js';
import { FILES_TEXTS } from './texts.js';

const CHALLENGE = { 'www-authenticate': 'Bearer realm="xaso"' };

/** Refuses an address: 401 without a token, 403 with one that gives no such right. `reason` replaces the usual sentence of 403. */
export function fileNotAllowed(viewer: Viewer, wanted: WantedRight, reason?: Text): FileRefusal {
  return viewer.kind === 'public'
    ? new FileRefusal(401, { code: 'UNAUTHENTICATED', message: FILES_TEXTS.tokenNeeded }, CHALLENGE)
    : new FileRefusal(403, { code: 'FORBIDDEN', message: reason ?? refusedRight(wanted) });
}

export function permit(viewer: Viewer, ...resources: PublicResource[]): void {
  for (const resource of resources)
    if (!can(viewer, 'read', resource)) throw fileNotAllowed(viewer, ['read', resource]);
}
