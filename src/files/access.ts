import { can, type Viewer } from '../domain/access/access.js';
import type { PublicResource } from '../domain/access/action.js';
import { refusedRight, type WantedRight } from '../domain/access/texts.js';
import { FileRefusal } from './import/fault.js';
import { FILES_TEXTS } from './texts.js';

/** The refusal says that a token is needed, or that the token is not enough. */
export function fileNotAllowed(viewer: Viewer, wanted: WantedRight): FileRefusal {
  return viewer.kind === 'public'
    ? new FileRefusal(401, [{ code: 'UNAUTHENTICATED', message: FILES_TEXTS.tokenNeeded }])
    : new FileRefusal(403, [{ code: 'FORBIDDEN', message: refusedRight(wanted) }]);
}

export function permit(viewer: Viewer, ...resources: PublicResource[]): void {
  for (const resource of resources)
    if (!can(viewer, 'read', resource)) throw fileNotAllowed(viewer, ['read', resource]);
}
