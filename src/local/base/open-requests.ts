import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { SERVICE_ANSWER_MS } from './environment.js';

export type OpenRequests = {
  /** Takes no request any more, and waits until those that it took are answered: at most as long as an answer may take. */
  ended(): Promise<void>;
};

/**
 * Counts what an engine works on. It is at work until it ends its answer, also where the caller has given up and is gone.
 * Closed before that, it would lose its files under a read, and would speak of them in place of what was wrong. Call it when
 * all other listeners are there.
 */
export function openRequests(server: Server, mostMs = SERVICE_ANSWER_MS): OpenRequests {
  const behind = server.listeners('request') as RequestListener[];
  let open = 0;
  let isClosing = false;
  let lastEnds: (() => void) | undefined;

  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isClosing) {
      response.destroy();
      return;
    }
    open += 1;
    let isOpen = true;
    const ends = (): void => {
      if (!isOpen) return;
      isOpen = false;
      open -= 1;
      if (open === 0) lastEnds?.();
    };
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    response.end = ((...args: unknown[]) => {
      response.end = end as typeof response.end;
      // The answer still has to leave, unless nobody waits for it.
      if (response.closed) ends();
      else response.once('close', ends);
      return end(...args);
    }) as typeof response.end;
    for (const listener of behind) listener.call(server, request, response);
    // A connection that is lost in the middle of a request would end the engine, and with it the process.
    request.removeAllListeners('error').on('error', ends);
  });

  return {
    async ended() {
      isClosing = true;
      if (open === 0) return;
      let late: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        lastEnds = resolve;
        late = setTimeout(resolve, mostMs);
      });
      clearTimeout(late);
    },
  };
}
