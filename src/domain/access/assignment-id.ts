const PREFIX = 'Assignment:';

/** The opaque id of an assignment for clients. */
export const toAssignmentId = (official: string): string =>
  Buffer.from(`${PREFIX}${official}`, 'utf8').toString('base64url');

/** The entry of the register behind such an id; undefined for any other text. */
export function officialOfAssignment(id: string): string | undefined {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const official = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  return official !== '' && toAssignmentId(official) === id ? official : undefined;
}
