import { type Key, type KeyForm, type KeyRange, startingWith } from './key.js';

const METHOD = 'METHOD#';
const DRAFTS = 'METHODDRAFTS';

export const METHOD_KINDS = {
  method: [METHOD],
  methodDraft: [DRAFTS],
} as const satisfies Readonly<Record<string, KeyForm>>;

/** METHOD#DTI-commune-1 / METHOD */
export const methodKey = (id: string): Key => ({ pk: METHOD + id, sk: 'METHOD' });
/** Whether the name of an item, as logs and runs give it, belongs to a method version. */
export const isNameOfMethod = (name: string): boolean => name.startsWith(METHOD);

/** METHODDRAFTS / DTI-commune-2 */
export const draftKey = (id: string): Key => ({ pk: DRAFTS, sk: id });
/** METHODDRAFTS / … */
export const drafts: KeyRange = startingWith(DRAFTS);
