/** Paths of files, with their first part alone: what follows names a unit or a month, or is whatever a caller wrote. */
const PATHS =
  /^\/files\/(reports|matrix|series|completeness|ranking|ranks|commune|communes|indicators|template|units|villages|officials|figures|reorganisation|import|map|boundaries|publications)(?=[./]|$)/;

/** `POST /files/import`; `GET /files/…` for a path that is none of ours. */
export const fileOperation = (method: string, path: string): string =>
  `${method === 'GET' || method === 'POST' ? method : '…'} /files/${PATHS.exec(path)?.[1] ?? '…'}`;

/** How many faults an answer to a file holds: each is a row, a cell or the file as a whole. */
export function faultsIn({ status, body }: { readonly status: number; readonly body: string | Uint8Array }): number {
  if (status < 400 || status >= 500 || typeof body !== 'string') return 0;
  const { errors } = JSON.parse(body) as { errors?: readonly unknown[] };
  return errors?.length ?? 0;
}
