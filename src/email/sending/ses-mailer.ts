import { GetAccountCommand, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { MOST_DETAIL } from '../../domain/mail/mail-feedback.js';
import { MailError, type Mailer, type MailFailure } from './mailer.js';
import { mimeOf } from './mime.js';
import type { SendLimit } from './send-limit.js';

export type MailPatience = {
  readonly connectMs: number;
  /** Milliseconds until the last byte of the answer. */
  readonly answerMs: number;
  /** Milliseconds for reading the limit. If SES takes longer, letters go out without pacing. */
  readonly limitMs: number;
};

/** Reading the limit and two letters without an answer together take less than ten seconds. */
const PATIENCE: MailPatience = { connectMs: 1_000, answerMs: 3_000, limitMs: 2_000 };
/** SES reports this number for an account without a daily quota. */
const UNLIMITED = -1;

/**
 * Sends through the v2 API of SES. Each call makes one attempt of at most three seconds. A retry by the SDK after a
 * lost answer could send a letter twice unnoticed, so only the job retries, with its ledger. Endpoint and region come
 * from the variables of the SDK (`AWS_ENDPOINT_URL_SESV2`, `AWS_REGION`).
 */
export function sesMailer(
  env: NodeJS.ProcessEnv,
  { answerMs, limitMs, connectMs }: MailPatience = PATIENCE,
): Mailer & { limit(): Promise<SendLimit | undefined> } {
  const client = new SESv2Client({
    credentials: credentialsFrom(env),
    endpoint: env.AWS_ENDPOINT_URL_SESV2 || env.AWS_ENDPOINT_URL || undefined,
    region: env.AWS_REGION || undefined,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: connectMs },
  });
  return {
    /** The limit of the account. Undefined if SES does not answer in time. */
    async limit() {
      try {
        const account = await client.send(new GetAccountCommand({}), { abortSignal: AbortSignal.timeout(limitMs) });
        const {
          MaxSendRate: perSecond = 0,
          Max24HourSend: most = UNLIMITED,
          SentLast24Hours: used = 0,
        } = account.SendQuota ?? {};
        return perSecond > 0 ? { perSecond, daily: most === UNLIMITED ? null : { most, used } } : undefined;
      } catch {
        return undefined;
      }
    },
    async send(email) {
      const data = await mimeOf(email);
      const abortSignal = AbortSignal.timeout(answerMs);
      try {
        const { MessageId } = await client.send(
          new SendEmailCommand({
            Destination: { ToAddresses: [email.to.address] },
            Content: { Raw: { Data: data } },
          }),
          { abortSignal },
        );
        if (!MessageId) throw new MailError('unknown', 'SES answered without a message id');
        return { messageId: MessageId };
      } catch (error) {
        if (error instanceof MailError) throw error;
        if (abortSignal.aborted)
          throw new MailError('unknown', `SES did not answer within ${answerMs / 1_000} seconds`, { cause: error });
        throw mailErrorFrom(error, email.to.address);
      }
    },
  };
}

/** Reads the credentials from the environment at every call, because Lambda may renew them there. */
const credentialsFrom = (env: NodeJS.ProcessEnv) => async () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new MailError('stopped', 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set');
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
};

type SdkError = { name?: string; message?: string; code?: string; $metadata?: { httpStatusCode?: number } };

/** Classifies an error of SES. The message omits the recipient's address, because it is logged. */
export function mailErrorFrom(error: unknown, address: string): MailError {
  const { name = 'Error', message = '' } = Object(error) as SdkError;
  const reason = message.replaceAll(address, '(address)').slice(0, MOST_DETAIL);
  return new MailError(failureOf(Object(error) as SdkError, address), `${name}: ${reason}`, { cause: error });
}

const RATE = new Set(['TooManyRequestsException', 'Throttling', 'ThrottlingException']);
const REFUSED = new Set(['MessageRejected', 'BadRequestException']);
/** The connection failed, so nothing was sent. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

function failureOf({ name = '', message = '', code = '', $metadata }: SdkError, address: string): MailFailure {
  if (/daily (message|sending) quota/i.test(message) || name === 'LimitExceededException') return 'stopped';
  if (RATE.has(name)) return 'rate';
  // The sender is not verified, so SES would refuse every other letter too.
  if (/not verified/i.test(message) && !message.includes(address)) return 'stopped';
  if (REFUSED.has(name)) return 'refused';
  if (NOT_CONNECTED.has(code)) return 'stopped';
  const status = $metadata?.httpStatusCode ?? 0;
  return status >= 400 && status < 500 ? 'stopped' : 'unknown';
}
