import type { Language } from '../../domain/text/text.js';
import { readAnswer } from '../shell/answer.js';
import { AnswerFault, type Ask } from '../shell/ask.js';
import type { OfficialSession } from './session.js';
import type { SessionKeeper } from './session-keeper.js';
import type { Tokens } from './tokens.js';
import { type KeptViewer, viewerIn } from './viewer.js';

type Sending = {
  readonly language: Language;
  readonly send: typeof fetch;
};

/** Asks with a token. */
export const askWith =
  ({ access }: Tokens, { language, send }: Sending): Ask =>
  (question, variables) =>
    readAnswer(
      send('/graphql', {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'accept-language': language,
          authorization: `Bearer ${access}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query: question.toString(), variables }),
      }),
    );

export type SessionParts = Sending & {
  readonly keeper: SessionKeeper;
  readonly viewer: KeptViewer;
  readonly isOnline: () => boolean;
};

/** The session of one viewer. It is worth nothing as soon as somebody else is signed in. */
export function officialSession({ keeper, viewer, isOnline, ...sending }: SessionParts): OfficialSession {
  const { id } = viewer;
  /** A token may be refused before its time; then a second one is tried. */
  const ask: Ask = async (question, variables) => {
    const tokens = await keeper.token(id);
    try {
      return await askWith(tokens, sending)(question, variables);
    } catch (error) {
      if (!(error instanceof AnswerFault) || error.kind !== 'SIGN_IN') throw error;
      return await askWith(await keeper.renewed(id, tokens), sending)(question, variables);
    }
  };
  const sendFile = ({ access }: Tokens, path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${access}`);
    if (!headers.has('accept-language')) headers.set('accept-language', sending.language);
    return sending.send(path, { ...init, headers }).catch((error: unknown) => {
      throw new AnswerFault('OFFLINE', String(error));
    });
  };
  return {
    viewer: viewerIn(viewer, sending.language),
    ask,
    change: ask,
    async fetchFile(path, init = {}) {
      const tokens = await keeper.token(id);
      const response = await sendFile(tokens, path, init);
      return response.status === 401 ? await sendFile(await keeper.renewed(id, tokens), path, init) : response;
    },
    get isOnline() {
      return isOnline();
    },
  };
}
