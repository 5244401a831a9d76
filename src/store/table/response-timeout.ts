type Body = { destroy(error: Error): unknown; once(event: 'close', listener: () => void): unknown };
type Answered = { readonly response: { readonly body: Body } };
type Handle = (args: unknown) => Promise<Answered>;

/** What has arrived while the process was busy is read first. */
const GRACE_MS = 100;

/** The rest of an answer did not come; by this name the SDK knows that it may try again. */
class AnswerTimeoutError extends Error {
  override name = 'TimeoutError';
}

/**
 * An attempt is over when its last byte is here. The SDK's own `requestTimeout` ends with the first line of an answer:
 * an answer that breaks off in the middle, on a connection that stays, would be waited for until the function is ended.
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
