import type { DocumentNode } from 'graphql';
import { BoundedCache } from '../../store/table/cached.js';

/** Characters of documents; parsed, each takes some fifty times as many bytes. */
const MOST_CHARACTERS = 500_000;

/**
 * Parsed and validated documents by Apollo's hash of their text. In the bundle it replaces @apollo/utils.keyvaluecache,
 * whose cache of the same name turns each document into JSON to know its size and costs a cold start 2 ms. (Passing a
 * `documentStore` to Apollo would cost more: it then prints the schema.)
 */
export class InMemoryLRUCache {
  private readonly documents = new BoundedCache<DocumentNode>(MOST_CHARACTERS);

  async get(hash: string): Promise<DocumentNode | undefined> {
    return this.documents.get(hash);
  }

  async set(hash: string, document: DocumentNode): Promise<void> {
    this.documents.set(hash, document, document.loc?.source.body.length ?? MOST_CHARACTERS);
  }
}

/** Of persisted queries, which are switched off. */
export const PrefixingKeyValueCache = { prefixesAreUnnecessaryForIsolation: (): boolean => false };
