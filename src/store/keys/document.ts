import type { Key, KeyForm } from './key.js';

const DOCUMENT = 'DOCUMENT#';

export const DOCUMENT_KINDS = { document: [DOCUMENT] } as const satisfies Readonly<Record<string, KeyForm>>;

/** DOCUMENT#3f0a… / DOCUMENT */
export const documentKey = (id: string): Key => ({ pk: DOCUMENT + id, sk: 'DOCUMENT' });
