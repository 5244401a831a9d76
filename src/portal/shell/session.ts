import type { ViewerRole } from '../generated/types.js';
import type { Ask } from './ask.js';

/** The signed-in viewer. The device stores it, so that a page can be opened without a connection. */
export type SessionViewer = {
  readonly id: string;
  readonly name: string;
  readonly role: ViewerRole;
  readonly roleLabel: string;
  readonly unitName: string;
  readonly unitSlug: string;
};

/** The session of a page for officials. Every call rejects with an `AnswerFault`: `SIGN_IN` means that the session has ended. */
export type OfficialSession = {
  readonly viewer: SessionViewer;
  /** Asks with the token. */
  readonly ask: Ask;
  /** Sends a mutation. An expected refusal (`errors` of a payload) is an answer, not a rejection. */
  readonly change: Ask;
  /** Files below `/files`, read and sent. */
  readonly fetchFile: (path: string, init?: RequestInit) => Promise<Response>;
};
