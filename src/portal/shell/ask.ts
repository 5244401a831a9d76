import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { ViewerRole } from '../generated/types.js';

/** A question with the types of its variables and its answer, as the code generator writes it. */
export type Question<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & { toString(): string };

/** Asks the API. Rejects with an `AnswerFault`. */
export type Ask = <Answer, Variables>(question: Question<Answer, Variables>, variables: Variables) => Promise<Answer>;

/** Why there is no answer: for the reader it decides what to do next. */
export type FaultKind =
  /** The service cannot be reached. */
  | 'OFFLINE'
  /** The service has too much to do, or is loading. */
  | 'BUSY'
  /** The thing in the address does not exist. */
  | 'MISSING'
  /** The service refuses the question or failed. */
  | 'REFUSED'
  /** The session has ended, or the question needs one. */
  | 'SIGN_IN';

/** Faults of a page as a whole. Who has to sign in sees another page. */
export type PageFault = Exclude<FaultKind, 'SIGN_IN'>;

export class AnswerFault extends Error {
  override name = 'AnswerFault';
  constructor(
    readonly kind: FaultKind,
    message: string,
    /** The argument of the API that the service refuses. */
    readonly argument?: string,
  ) {
    super(message);
  }
}

/** Why there is no answer: in the words given for the kind of fault, else in those of the service. @throws every other error */
export function faultText(error: unknown, words: Readonly<Record<string, string>> = {}): string {
  if (!(error instanceof AnswerFault)) throw error;
  return words[error.kind] ?? error.message;
}

/** The signed-in viewer. The device stores it, so that a page can be opened without a connection. */
export type SessionViewer = {
  readonly id: string;
  readonly role: ViewerRole;
  readonly unitName: string;
  readonly unitSlug: string;
  readonly isOfCommune: boolean;
};

/** The session of a page for officials. Every call rejects with an `AnswerFault`: `SIGN_IN` means that the session has ended. */
export type OfficialSession = {
  readonly viewer: SessionViewer;
  readonly ask: Ask;
  /** Sends a mutation. An expected refusal (`errors` of a payload) is an answer, not a rejection. */
  readonly change: Ask;
  /** Files below `/files`, read and sent. */
  readonly fetchFile: (path: string, init?: RequestInit) => Promise<Response>;
};
