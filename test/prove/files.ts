import { readdirSync } from 'node:fs';

/** The files of the proofs, from here: `ranking/r9-crash-while-publishing.ts`. */
export const proofFiles = (): readonly string[] =>
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)r\d+[^/]*\.ts$/.test(file),
  );
