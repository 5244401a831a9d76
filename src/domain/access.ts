/** Who asks. Signed-in viewers come with writing; until then everybody is the public. */
export type Viewer = { readonly kind: 'public' };

export const publicViewer: Viewer = { kind: 'public' };

export type Action = 'read';

/** What the public may read: nothing else leaves the service without a token. */
export type PublicResource =
  | 'register'
  | 'catalogue'
  | 'calendar'
  | 'timeliness'
  | 'approvedFigures'
  | 'completeness'
  | 'ranking'
  | 'publishedFigures'
  | 'help';

/** What concerns the officials and their work in progress. */
export type InternalResource = 'workingFigures' | 'revision' | 'comment' | 'official' | 'reminder' | 'settings';

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

/** Denied by default: only what is listed for the viewer's kind is allowed. */
export function can(viewer: Viewer, action: Action, resource: Resource): boolean {
  switch (viewer.kind) {
    case 'public':
      return action === 'read' && Object.hasOwn(PUBLIC, resource);
    default:
      return false;
  }
}
