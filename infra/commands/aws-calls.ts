import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { signedHeaders } from '../../src/lambda/base/signed-request.js';
import { CommandError, EXIT } from '../../src/local/base/command-error.js';

export type AwsCall = {
  /** Absent for the region of the stage. */
  readonly region?: string;
  readonly service: 'lambda' | 'sqs' | 'sts' | 'ssm';
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Path and query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/**
 * Calls AWS, or the endpoint in AWS_ENDPOINT_URL. Returns the JSON of a successful answer.
 * @throws AwsRefusal if AWS refuses the call
 */
export type CallAws = (call: AwsCall) => Promise<unknown>;

export class AwsRefusal extends Error {
  override name = 'AwsRefusal';
  constructor(
    readonly status: number,
    /** AWS's name of the reason, such as `ResourceNotFoundException`. Empty if AWS gives none. */
    readonly code: string,
    text: string,
  ) {
    super(text);
  }
}

const WAY_OUT = `Sign in first: "aws sso login --profile <profile>" and AWS_PROFILE=<profile> before this command,
  or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html`;

type Where = { readonly endpoint?: string | undefined; readonly credentials?: ReturnType<typeof defaultProvider> };

const found = (credentials: ReturnType<typeof defaultProvider>) =>
  credentials().catch((error: unknown) => {
    throw new CommandError(`No credentials for AWS: ${said(error)}\n  ${WAY_OUT}`, EXIT.unreachable);
  });

/** For commands that leave their calls to the SDK, whose own error names no solution. */
export async function mustHaveCredentials(region: string): Promise<void> {
  await found(defaultProvider({ clientConfig: { region } }));
}

/** Signs calls as the SDK does, by default with the SDK's own credentials: variables, profiles, SSO, roles. */
export function awsCalls(region: string, where: Where = {}): CallAws {
  const { endpoint = process.env.AWS_ENDPOINT_URL, credentials = defaultProvider({ clientConfig: { region } }) } =
    where;
  return async ({ region: at = region, service, method, path, headers = {}, body = '' }) => {
    const signer = await found(credentials);
    const url = new URL(path, endpoint || `https://${service}.${at}.amazonaws.com`);
    const request = { method, url, headers: { accept: 'application/json', ...headers }, body };
    const signed = await signedHeaders(request, { ...signer, region: at, service }, new Date());
    const answer = await fetch(url, { method, headers: signed, ...(method !== 'GET' && { body }) }).catch(
      (error: unknown) => {
        throw new CommandError(`${url.host} does not answer: ${said(error)}`, EXIT.unreachable);
      },
    );
    const text = await answer.text();
    if (!answer.ok) throw new AwsRefusal(answer.status, codeIn(text, answer.headers), text.slice(0, 500));
    return text === '' ? undefined : parsed(text);
  };
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** STS answers in XML if it does not support the header `accept`. */
const parsed = (text: string): unknown => (/^\s*[[{"\dtfn]/.test(text) ? JSON.parse(text) : text);

const codeIn = (text: string, headers: Headers): string =>
  headers.get('x-amzn-errortype')?.split(':')[0] ??
  /"(?:__type|code|Code)"\s*:\s*"(?:[^"#]*#)?(\w+)"/.exec(text)?.[1] ??
  '';
