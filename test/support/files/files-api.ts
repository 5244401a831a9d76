import { type Accounts, noAccounts } from '../../../src/administer/accounts.js';
import type { Identity } from '../../../src/domain/access/viewer.js';
import type { Official } from '../../../src/domain/official/official.js';
import type { FileAnswer, FileRequest } from '../../../src/files/http.js';
import { guardedReading } from '../../../src/files/import/guarded-reading.js';
import { createFilesApi } from '../../../src/files/index.js';
import type { Downloads, KeptFile } from '../../../src/files/table/deliver.js';
import type { Stores } from '../../../src/store/index.js';
import { builtReadingThread } from '../aws/built-functions.js';
import { officer } from '../builders/scope-builder.js';
import { AFTER_CLOSING } from '../filing/filing-world.js';
import { WAIT_MS } from '../start/patience.js';

export const PEOPLE: readonly Official[] = [
  officer({ id: 'officer-xuan-lac' }),
  officer({ id: 'officer-en', language: 'en' }),
  officer({ id: 'officer-bang-lung', unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' }),
  officer({ id: 'reviewer', role: 'reviewer', unit: 'cho-don', path: 'bac-kan/cho-don' }),
  officer({ id: 'auditor', role: 'auditor', unit: 'cho-don', path: 'bac-kan/cho-don' }),
  officer({ id: 'administrator', role: 'administrator', unit: 'cho-don', path: 'bac-kan/cho-don' }),
];

/** A caller whose token nobody can check at the moment. */
export const UNCHECKED = 'unchecked';

/** A token names here whom it speaks for, in the form of a real one; real ones are tried through the bundle. */
async function verify(token: string): Promise<Identity | 'NOT_OURS' | 'NOT_CHECKED'> {
  const id = token.split('.')[1] ?? '';
  if (id === UNCHECKED) return 'NOT_CHECKED';
  const official = PEOPLE.find((official) => official.id === id);
  return official ? { kind: 'person', id, roles: [official.role] } : 'NOT_OURS';
}

export type AskedFile = Partial<Omit<FileRequest, 'path' | 'query'>> & { readonly now?: string };

/**
 * Excel and CSV over stored data; what is too large to be answered is kept in `kept`. A busy machine is no hostile file:
 * tests that are not about time give a thread long.
 */
export async function filesApi(stores: Stores, milliseconds: number = WAIT_MS) {
  await stores.officials.save(PEOPLE);
  const reported: unknown[] = [];
  const kept: KeptFile[] = [];
  const downloads: Downloads = {
    async keep(file) {
      kept.push(file);
      return `https://downloads.example/${kept.length}`;
    },
  };
  const invited: string[] = [];
  /** While it holds an error, no account can be made. */
  const away: Error[] = [];
  const accounts: Accounts = {
    ...noAccounts,
    invite: async ({ email }) => {
      if (away[0]) throw away[0];
      invited.push(email);
      return `sub-${email}`;
    },
    addRole: async () => {},
    removeRole: async () => {},
    reopen: async () => {},
  };
  const readFile = guardedReading(await builtReadingThread(), milliseconds);
  const api = createFilesApi({
    stores,
    verify,
    accounts,
    downloads,
    readFile,
    report: (error) => reported.push(error),
  });
  return {
    stores,
    kept,
    invited,
    away,
    reported,
    readFile,
    async ask(who: string | null, address: string, { now = AFTER_CLOSING, ...request }: AskedFile = {}) {
      const [path = '', query = ''] = address.split('?');
      const headers = { ...(who && { authorization: `Bearer header.${who}.signature` }), ...request.headers };
      return api({ method: 'GET', path, query, body: new Uint8Array(), ...request, headers }, now);
    },
  };
}

export type FilesWorld = Awaited<ReturnType<typeof filesApi>>;

// biome-ignore lint/suspicious/noExplicitAny: the answer of an import is read as JSON
export const jsonOf = ({ body }: FileAnswer): any => JSON.parse(String(body));

export const bytesOf = ({ body }: FileAnswer): Uint8Array => (typeof body === 'string' ? Buffer.from(body) : body);
