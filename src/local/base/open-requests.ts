import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { SERVICE_ANSWER_MS } from './environment.js';
import { takeRequests } from './listening.js';

/**
 * Counts the open requests of an engine. A request is open until the engine ends its answer, even if the caller is gone. An
 * engine that is closed earlier would lose its files during a read and report that instead of the real fault. Call it after
 * all other listeners are added.
 */
export function openRequests(server: Server) {
  let open = 0;
  let isClosing = false;
  let lastEnds: (() => void) | undefined;

  const handOn = takeRequests(server);
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
      // The answer still has to be sent, unless the caller is gone.
      if (response.closed) ends();
      else response.once('close', ends);
      return end(...args);
    }) as typeof response.end;
    handOn(request, response);
    // Without this listener a connection lost in the middle of a request would end the process.
    request.removeAllListeners('error').on('error', ends);
  });

  return {
    /** Accepts no more requests and waits until all accepted ones are answered, at most for the time limit of an answer. */
    async ended(): Promise<void> {
      isClosing = true;
      if (open === 0) return;
      let late: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        lastEnds = resolve;
        late = setTimeout(resolve, SERVICE_ANSWER_MS);
      });
      clearTimeout(late);
    },
  };
}
