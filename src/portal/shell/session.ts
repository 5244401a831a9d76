import type { ViewerRole } from '../generated/types.js';
import type { Ask } from './ask.js';

/** Who is signed in. The device keeps it, so that a page can be opened without a connection. */
export type SessionViewer = {
  readonly id: string;
  readonly name: string;
  readonly role: ViewerRole;
  readonly roleLabel: string;
  readonly unitName: string;
  readonly unitSlug: string;
};

/** What a page for officials is given. Every call rejects with an `AnswerFault`: `SIGN_IN` means that the session has ended. */
export type OfficialSession = {
  readonly viewer: SessionViewer;
  /** Asks with the token. */
  readonly ask: Ask;
  /** For mutations. What the service refuses as expected (`errors` of a payload) is an answer. */
  readonly change: Ask;
  /** Files below `/files`, read and sent. */
  readonly fetchFile: (path: string, init?: RequestInit) => Promise<Response>;
};
