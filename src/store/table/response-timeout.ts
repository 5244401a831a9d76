type Body = { destroy(error: Error): unknown; once(event: 'close', listener: () => void): unknown };
type Answered = { readonly response: { readonly body: Body } };
type Handle = (args: unknown) => Promise<Answered>;

/** Milliseconds of grace, in which data that arrived while the process was busy is read. */
const GRACE_MS = 100;

/** The rest of an answer did not arrive in time. The SDK retries errors with this name. */
class AnswerTimeoutError extends Error {
  override name = 'TimeoutError';
}

/**
 * Limits the time until the last byte of an answer. The SDK's own `requestTimeout` ends with the first line, so an
 * answer that stops in the middle of an open connection would hang until the function is killed.
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
