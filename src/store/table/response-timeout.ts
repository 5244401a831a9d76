type Body = { destroy(error: Error): unknown; once(event: 'close', listener: () => void): unknown };
type Answered = { readonly response: { readonly body: Body } };
type Handle = (args: unknown) => Promise<Answered>;

/** Data that arrived while the process was busy is read first. */
const GRACE_MS = 100;

/** The rest of an answer did not arrive. The SDK retries errors with this name. */
class AnswerTimeoutError extends Error {
  override name = 'TimeoutError';
}

/**
 * An attempt ends with the last byte of its answer. The SDK's own `requestTimeout` ends with the first line. So an
 * answer that stops in the middle on an open connection would hang until the function is ended.
 */
export const wholeAnswerWithin =
  (milliseconds: number) =>
  (next: Handle): Handle =>
  async (args) => {
    let body: Body | undefined;
    const giveUp = () => body?.destroy(new AnswerTimeoutError(`the answer was not complete after ${milliseconds} ms`));
    let late = setTimeout(() => {
      late = setTimeout(giveUp, GRACE_MS);
    }, milliseconds);
    try {
      const answer = await next(args);
      body = answer.response.body;
      body.once('close', () => clearTimeout(late));
      return answer;
    } catch (error) {
      clearTimeout(late);
      throw error;
    }
  };
