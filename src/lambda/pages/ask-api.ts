import { MAP_HEADER } from '../../domain/access/cross-origin.js';
import type { TextAsk } from '../../portal/contract.js';
import { questionAddress } from '../../portal/shell/question-address.js';

const ANSWER_MS = 10_000;

type Answer = { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] };

/**
 * Asks the API as the public does. An answer with an error makes no page.
 *
 * @param edge what CloudFront would add to the headers
 */
export const askApi =
  (api: string, edge: Readonly<Record<string, string>>): TextAsk =>
  async (question, variables, onMap) => {
    const address = new URL(questionAddress(question, variables), api);
    const headers = { accept: 'application/json', 'accept-language': 'vi', ...edge };
    const answer = await fetch(address, { headers, signal: AbortSignal.timeout(ANSWER_MS) });
    const map = answer.headers.get(MAP_HEADER);
    if (map !== null) onMap?.(map);
    const { data, errors } = (await answer.json()) as Answer;
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };
