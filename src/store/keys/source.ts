import type { Key, KeyForm } from './key.js';

const SOURCE = 'SOURCE#';

export const SOURCE_KINDS = {
  source: [SOURCE, (sk: string) => sk === 'SOURCE'],
  sourceSecret: [SOURCE, (sk: string) => sk === 'SECRET'],
} as const satisfies Readonly<Record<string, KeyForm>>;

/** SOURCE#vnpt-ioffice / SOURCE */
export const sourceKey = (id: string): Key => ({ pk: SOURCE + id, sk: 'SOURCE' });
/** SOURCE#vnpt-ioffice / SECRET: the secret by which a source system gets tokens where there is no user pool. */
export const sourceSecretKey = (id: string): Key => ({ pk: SOURCE + id, sk: 'SECRET' });
