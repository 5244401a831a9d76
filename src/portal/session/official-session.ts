import { ASSIGNMENT_HEADER } from '../../domain/access/cross-origin.js';
import type { Language } from '../../domain/text/text.js';
import { readAnswer } from '../shell/answer.js';
import { AnswerFault, type Ask, type OfficialSession } from '../shell/ask.js';
import type { Tokens } from './provider-answer.js';
import type { SessionKeeper } from './session-keeper.js';
import { type KeptViewer, viewerIn } from './viewer.js';

type Sending = {
  readonly language: Language;
  /** The assignment in which to act. Absent = the first one. */
  readonly assignment?: string | null | undefined;
  readonly send: typeof fetch;
};

const identityHeaders = (access: string, assignment: string | null | undefined) => ({
  authorization: `Bearer ${access}`,
  ...(assignment && { [ASSIGNMENT_HEADER]: assignment }),
});

export const askWith =
  ({ access }: Tokens, { send, ...sending }: Sending): Ask =>
  (question, variables) =>
    readAnswer(
      send('/graphql', {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'accept-language': sending.language,
          ...identityHeaders(access, sending.assignment),
        },
        body: JSON.stringify({ query: question.toString(), variables }),
      }),
    );

export type SessionParts = Omit<Sending, 'assignment'> & {
  readonly keeper: SessionKeeper;
  readonly viewer: KeptViewer;
};

/** The session of one viewer. It becomes invalid when somebody else signs in. */
export function officialSession({ keeper, viewer, ...common }: SessionParts): OfficialSession {
  const { seat } = viewer;
  const sending = { ...common, assignment: viewer.assignment.id };
  /** Sends a question. A token may be refused before it expires; then the question is repeated with a renewed one. */
  const ask: Ask = async (question, variables) => {
    const tokens = await keeper.token(seat);
    try {
      return await askWith(tokens, sending)(question, variables);
    } catch (error) {
      if (!(error instanceof AnswerFault) || error.kind !== 'SIGN_IN') throw error;
      return await askWith(await keeper.renewed(seat, tokens), sending)(question, variables);
    }
  };
  const sendFile = ({ access }: Tokens, path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(identityHeaders(access, sending.assignment))) headers.set(name, value);
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
      const tokens = await keeper.token(seat);
      const response = await sendFile(tokens, path, init);
      return response.status === 401 ? await sendFile(await keeper.renewed(seat, tokens), path, init) : response;
    },
  };
}
