/** The first part of each known path of files. The rest names a unit or a month, or is any text of the caller. */
const PATHS =
  /^\/files\/(reports|matrix|series|completeness|ranking|ranks|commune|communes|indicators|template|units|villages|officials|figures|reorganisation|import|map|boundaries|publications)(?=[./]|$)/;

/** The operation in log lines: `POST /files/import`, or `GET /files/…` for an unknown path. */
export const fileOperation = (method: string, path: string): string =>
  `${method === 'GET' || method === 'POST' ? method : '…'} /files/${PATHS.exec(path)?.[1] ?? '…'}`;

/** The number of faults in an answer about a file: rows, cells or the file as a whole. */
export function faultsIn({ status, body }: { readonly status: number; readonly body: string | Uint8Array }): number {
  if (status < 400 || status >= 500 || typeof body !== 'string') return 0;
  const { errors } = JSON.parse(body) as { errors?: readonly unknown[] };
  return errors?.length ?? 0;
}
