import type { Language } from '../../domain/text/text.js';
import { AnswerFault, type Ask, type FaultKind } from './ask.js';
import { questionAddress } from './question-address.js';

type GraphqlAnswer = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

const KINDS: Readonly<Record<string, FaultKind>> = {
  NOT_FOUND: 'MISSING',
  RATE_LIMITED: 'BUSY',
  SERVICE_UNAVAILABLE: 'BUSY',
  DEADLINE_EXCEEDED: 'BUSY',
};

/** Asks without a token. */
export function askPublic(language: Language, send: typeof fetch): Ask {
  return async <Answer, Variables>(question: { toString(): string }, variables: Variables): Promise<Answer> => {
    const answer = await sent(questionAddress(question.toString(), variables), language, send);
    const [error] = answer.errors ?? [];
    if (error) throw new AnswerFault(KINDS[error.extensions?.code ?? ''] ?? 'REFUSED', error.message);
    return answer.data as Answer;
  };
}

async function sent(address: string, language: Language, send: typeof fetch): Promise<GraphqlAnswer> {
  const headers = { accept: 'application/json', 'accept-language': language };
  const response = await send(address, { headers }).catch((error: unknown) => {
    throw new AnswerFault('OFFLINE', String(error));
  });
  const answer = (await response.json().catch(() => ({}))) as GraphqlAnswer;
  if (!answer.data && !answer.errors)
    throw new AnswerFault(response.status >= 500 ? 'BUSY' : 'REFUSED', `HTTP ${response.status}`);
  return answer;
}
