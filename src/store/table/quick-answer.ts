import { wholeAnswerWithin } from './response-timeout.js';
import type { Table } from './table.js';

type Action = 'Query' | 'BatchWriteItem';
type Config = Table['db']['config'];
type Sent = { readonly response: { readonly statusCode: number; readonly body: AsyncIterable<Buffer> } };

/** With the patience that the client has besides, DynamoDB is given up within ten seconds. */
const LONGEST_MS = 900;

/**
 * One request of many like it, signed and sent as the client does it, but without its other steps, of which a request
 * passes two dozen: they take twice the CPU of all the rest. Undefined when the answer is anything but what was asked
 * for: the caller then asks through the client, which knows what to try again and how to say what is wrong.
 */
export async function quickAnswer(table: Table, action: Action, input: object): Promise<unknown> {
  const command = {
    input,
    resolveMiddleware: (_steps: unknown, config: Config) => async () => ({ output: await ask(config, action, input) }),
  };
  try {
    return await table.db.send(command as never);
  } catch {
    return undefined;
  }
}

async function ask(config: Config, action: Action, input: object): Promise<unknown> {
  const [address, signer] = await Promise.all([addressOf(config), config.signer()]);
  // Text becomes bytes once, for the signature and for the connection.
  const body = Buffer.from(JSON.stringify(input, bytesAsText));
  const request = await signer.sign({
    ...address,
    method: 'POST',
    path: '/',
    headers: {
      host: address.port ? `${address.hostname}:${address.port}` : address.hostname,
      'content-type': 'application/x-amz-json-1.0',
      'content-length': String(body.length),
      'x-amz-target': `DynamoDB_20120810.${action}`,
    },
    body,
  });
  const send = () => config.requestHandler.handle(request as never, { requestTimeout: LONGEST_MS });
  const { response } = (await wholeAnswerWithin(LONGEST_MS)(send as never)(undefined)) as unknown as Sent;
  const chunks: Buffer[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  if (response.statusCode !== 200) throw new Error(`${action} was answered with ${response.statusCode}`);
  return JSON.parse(Buffer.concat(chunks).toString());
}

async function addressOf({ endpoint, endpointProvider, region }: Config) {
  const { protocol, hostname, port } = (await endpoint?.()) ?? endpointProvider({ Region: await region() }).url;
  return { protocol, hostname, ...(port && { port: Number(port) }) };
}

const bytesAsText = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') : value;
