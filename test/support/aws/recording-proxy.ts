import { createServer, type IncomingMessage } from 'node:http';
import { listening, stop } from '../../../src/local/base/listening.js';

/** An action on a kind of resource: `dynamodb:Query on index/byArea`. */
export type Use = string;

export const use = (action: string, resource: string): Use => `${action} on ${resource}`;

export type RecordingProxy = {
  readonly endpoint: string;
  /** The permissions that the requests need, in IAM's terms. */
  readonly uses: ReadonlySet<Use>;
  close(): Promise<void>;
};

/** A proxy before a local engine that forwards every request and records the permission that it needs. */
export async function recordingProxy(
  engine: string,
  usesOf: (request: IncomingMessage, body: string) => readonly Use[],
): Promise<RecordingProxy> {
  const uses = new Set<Use>();
  const server = createServer(async (request, response) => {
    const { body, answered } = await handedOn(engine, request);
    for (const use of usesOf(request, body)) uses.add(use);
    const { status, headers, bytes } = await answered;
    response.writeHead(status, headers).end(bytes);
  });
  const endpoint = await listening(server, 0);
  return { endpoint, uses, close: () => stop(server) };
}

/** A request as it came, at the engine; what was asked, and what becomes of it. */
export async function handedOn(engine: string, request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const ask = async () => {
    const { host: _, connection: __, 'content-length': ___, expect: ____, ...headers } = request.headers;
    const { method } = request;
    const answer = await fetch(`${engine}${request.url}`, {
      method,
      headers: headers as Record<string, string>,
      ...(method === 'GET' ? {} : { body: new Blob([body]) }),
    });
    const type = answer.headers.get('content-type') ?? 'application/x-amz-json-1.0';
    return {
      status: answer.status,
      headers: { 'content-type': type, ...errorOf(answer) },
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  };
  return { body: body.toString('utf8'), answered: ask() };
}

const errorOf = ({ headers }: Response) => {
  const type = headers.get('x-amzn-errortype');
  return type === null ? {} : { 'x-amzn-errortype': type };
};

/** The SDK names the action in a header, and an index in the body. */
export function dynamoUses({ headers }: IncomingMessage, body: string): Use[] {
  const action = `dynamodb:${String(headers['x-amz-target']).split('.')[1]}`;
  const { IndexName: index } = JSON.parse(body) as { IndexName?: string };
  return [use(action, index === undefined ? 'table' : `index/${index}`)];
}

/** A letter goes out as MIME: SES asks for the permission of its older call, too. */
export function sesUses({ method }: IncomingMessage): Use[] {
  if (method === 'GET') return [use('ses:GetAccount', '*')];
  return [use('ses:SendEmail', 'sender'), use('ses:SendRawEmail', 'sender')];
}

/** Forms of SNS name their action; AWS Backup has a path for each. */
export function watchUses({ url = '' }: IncomingMessage, body: string): Use[] {
  if (url.startsWith('/copy-jobs/')) return [use('backup:ListCopyJobs', '*')];
  if (url.startsWith('/backup-vaults/')) return [use('backup:ListRecoveryPointsByBackupVault', 'vault')];
  return [use(`sns:${new URLSearchParams(body).get('Action')}`, 'alarms')];
}

/** Cognito takes its actions in the same header; there is one user pool. */
export const accountUses = ({ headers }: IncomingMessage): Use[] => [
  use(`cognito-idp:${String(headers['x-amz-target']).split('.')[1]}`, 'pool'),
];

/** A form of a browser has the rights of whoever signed it, on the place that it names. */
export function evidenceUses({ method = '', url = '' }: IncomingMessage): Use[] {
  const actions: Readonly<Record<string, string>> = {
    POST: 'PutObject',
    PUT: 'PutObject',
    GET: 'GetObject',
    DELETE: 'DeleteObject',
  };
  const [, , part] = new URL(url, 'http://s3').pathname.split('/');
  return [use(`s3:${actions[method]}`, `evidence/${method === 'POST' ? 'incoming' : part}`)];
}

export const s3Uses =
  (bucket: 'downloads' | 'pages') =>
  ({ method }: IncomingMessage): Use[] => [use(method === 'PUT' ? 's3:PutObject' : 's3:GetObject', bucket)];
