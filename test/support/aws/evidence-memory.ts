import type { EvidenceFiles } from '../../../src/file-report/evidence-files.js';

/** The store of evidence files in memory. `objects` holds the files by path. */
export function evidenceMemory(): EvidenceFiles & { readonly objects: Map<string, Uint8Array> } {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    uploadForm: async (path, type, size) => ({
      address: 'https://evidence.example',
      fields: [
        ['key', path],
        ['type', type],
        ['size', String(size)],
      ],
      expiresAt: '2026-10-15T02:15:00.000Z',
    }),
    received: async (path) => objects.get(path),
    discard: async (path) => void objects.delete(path),
    keep: async (path, _type, bytes) => void objects.set(path, bytes),
    addressOf: async (path, type, savedAs) => `https://evidence.example/${path}?${type}&${savedAs}`,
  };
}

type Asked = Readonly<{ method?: string | undefined; path: string; body: Buffer }> & {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

/** The parts of S3 that the service uses, over objects by their path. It checks no right and no signature. */
export function answerOfObjects(objects: Map<string, Buffer>, { method, path, body, headers }: Asked) {
  const [object, nothing] = [objects.get(path), Buffer.alloc(0)];
  if (method === 'GET') return { status: object ? 200 : 404, body: object ?? nothing };
  if (method === 'DELETE') return { status: objects.delete(path) ? 204 : 404, body: nothing };
  if (method !== 'PUT') return { status: 405, body: nothing };
  if (object && headers['if-none-match'] === '*') return { status: 412, body: nothing };
  objects.set(path, body);
  return { status: 200, body: nothing };
}
