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
