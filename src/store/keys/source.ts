import type { Key, KeyForm } from './key.js';

const SOURCE = 'SOURCE#';

export const SOURCE_KINDS = { source: [SOURCE] } as const satisfies Readonly<Record<string, KeyForm>>;

/** SOURCE#vnpt-ioffice / SOURCE */
export const sourceKey = (id: string): Key => ({ pk: SOURCE + id, sk: 'SOURCE' });
