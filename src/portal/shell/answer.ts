import { MAP_HEADER } from '../../domain/access/cross-origin.js';
import type { Language } from '../../domain/text/text.js';
import type { Answered, OnMap, Send } from '../contract.js';
import { AnswerFault, type Ask, type FaultKind } from './ask.js';

/** The address of a question. The public asks by GET, so that edges and browsers can keep the answer. */
const questionAddress = (question: string, variables: unknown): string =>
  `/graphql?${new URLSearchParams({ query: question, variables: JSON.stringify(variables) })}`;

type GraphqlAnswer = {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly argument?: string };
  }[];
};

const KINDS: Readonly<Record<string, FaultKind>> = {
  NOT_FOUND: 'MISSING',
  RATE_LIMITED: 'BUSY',
  SERVICE_UNAVAILABLE: 'BUSY',
  DEADLINE_EXCEEDED: 'BUSY',
  UNAUTHENTICATED: 'SIGN_IN',
  // The codes of answers that the gateway gives, such as for a token with a wrong signature. Its words are not for readers.
  401: 'SIGN_IN',
  429: 'BUSY',
};

/**
 * Asks without a token.
 *
 * @param onMap hears the version of the map that each answer was made from
 * @param past asks by an address that no cache has answered yet
 */
export function askPublic(language: Language, send: Send, onMap?: OnMap, past?: string): Ask {
  return (question, variables) => {
    const headers = { accept: 'application/json', 'accept-language': language };
    const address = questionAddress(question.toString(), variables);
    return readAnswer(send(past === undefined ? address : `${address}&past=${past}`, { headers }), onMap);
  };
}

/** The data of the API's answer. Any other answer rejects with an `AnswerFault`. */
export async function readAnswer<Answer>(sending: Promise<Answered>, onMap: OnMap = () => {}): Promise<Answer> {
  const response = await sending.catch((error: unknown) => {
    throw new AnswerFault('OFFLINE', String(error));
  });
  const map = response.headers.get(MAP_HEADER);
  if (map !== null) onMap(map);
  const answer = (await response.json().catch(() => ({}))) as GraphqlAnswer;
  const [error] = answer.errors ?? [];
  if (error) {
    const { code = '', argument } = error.extensions ?? {};
    throw new AnswerFault(KINDS[code] ?? 'REFUSED', error.message, argument);
  }
  if (!answer.data) throw faultOfStatus(response.status);
  return answer.data as Answer;
}

/**
 * The fault of an answer without any of the service's own words, as a gateway gives it. A success without them broke off
 * on its way, so nobody knows what the service did.
 */
export function faultOfStatus(status: number): AnswerFault {
  const kind = status < 300 ? 'OFFLINE' : status < 500 ? 'REFUSED' : 'BUSY';
  return new AnswerFault(KINDS[status] ?? kind, `HTTP ${status}`);
}
