import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../src/store/connect.js';
import { UnprocessedError, writeEach } from '../../../src/store/table/batch.js';
import { rawPagesIn } from '../../../src/store/table/fast-query.js';
import { itemsIn } from '../../../src/store/table/pages.js';
import { quickAnswer } from '../../../src/store/table/quick-answer.js';
import type { Table } from '../../../src/store/table/table.js';
import { type Altered, alteringProxy } from '../../support/api/altering-proxy.js';
import { localClient, type TestTable, testTable } from '../../support/aws/dynamo.js';

const range = { pk: 'P', from: '0', to: '9' };
const items = Array.from({ length: 5 }, (_, i) => ({
  pk: 'P',
  sk: `${i}`,
  v: i,
  text: `số "${i}"`,
  bytes: Uint8Array.of(i, 255, 0),
  list: ['a', 'b'],
}));

let table: TestTable;
let close: (() => Promise<void>) | undefined;
beforeAll(async () => {
  table = await testTable();
});
afterEach(() => close?.());
afterAll(() => table.close());

/** The table behind a proxy. */
async function behind(alter: Parameters<typeof alteringProxy>[1]) {
  const proxy = await alteringProxy(table.endpoint, alter);
  const db = localClient(proxy.endpoint);
  close = async () => {
    db.destroy();
    await proxy.close();
  };
  return { proxy, to: { db, name: table.name } };
}

async function pagesOf(from: Table): Promise<string[][]> {
  const pages: string[][] = [];
  for await (const page of rawPagesIn(from, range, ['sk', 'text'])) pages.push(page.map(({ sk }) => sk?.S ?? ''));
  return pages;
}

/** The first request goes wrong in some way, all others are asked as they came. */
const once = (wrong: Altered) => (asked: { readonly input: object }, nth: number) =>
  nth === 1 ? wrong : { ask: asked.input };

const WRONG: [string, Altered][] = [
  ['a refusal', { status: 400, body: '{"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException"}' }],
  ['an error', { status: 500, body: '{}' }],
  ['nonsense', { status: 200, body: 'not JSON' }],
  ['a connection that breaks', 'broken'],
  ['silence', 'silent'],
];

describe('pages asked for quickly', () => {
  beforeAll(() => writeEach({ db: table.db, name: table.name }, items));

  it('come to the last, each with one request', async () => {
    const { proxy, to } = await behind(({ input }) => ({ ask: { ...input, Limit: 2 } }));
    expect(await pagesOf(to)).toEqual([['0', '1'], ['2', '3'], ['4']]);
    expect(proxy.requests).toBe(3);
  });

  it.each(WRONG)('are asked for through the client after %s', async (_, wrong) => {
    const { proxy, to } = await behind(once(wrong));
    expect(await pagesOf(to)).toEqual([['0', '1', '2', '3', '4']]);
    expect(proxy.requests).toBe(2);
  });

  it('are an error as the client says it when it does not end', async () => {
    const body = '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"gone"}';
    const { to } = await behind(() => ({ status: 400, body }));
    await expect(pagesOf(to)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('items written quickly', () => {
  const written = () => itemsIn({ db: table.db, name: table.name }, range);

  it.each<[string, Altered | undefined]>([['nothing', undefined], ...WRONG])(
    'stand there after %s',
    async (_, wrong) => {
      const { to } = await behind(({ input }, nth) => (nth === 1 && wrong ? wrong : { ask: input }));
      const changed = items.map((item) => ({ ...item, v: item.v + Math.random() }));
      await writeEach(to, changed);
      expect(await written()).toEqual(changed);
    },
  );

  it('are written once more when the answer is lost, and when some are left undone', async () => {
    const { proxy, to } = await behind(({ input }, nth) => {
      if (nth === 1) return { ask: input, lose: true };
      if (nth === 2) return { status: 200, body: JSON.stringify({ UnprocessedItems: input.RequestItems }) };
      return { ask: input };
    });
    const changed = items.slice(0, 4).map((item) => ({ ...item, text: 'again' }));
    await writeEach(to, changed, async () => {});
    expect((await written()).slice(0, 4)).toEqual(changed);
    expect(proxy.requests).toBe(4);
  });

  it('are an error when they are left undone for ever', async () => {
    const undone = (input: Record<string, unknown>) => JSON.stringify({ UnprocessedItems: input.RequestItems });
    const { to } = await behind(({ input }) => ({ status: 200, body: undone(input) }));
    await expect(writeEach(to, items, async () => {})).rejects.toThrow(UnprocessedError);
  });
});

describe('a quick request', () => {
  it('is signed for the region, with the session', async () => {
    let sent: Record<string, unknown> = {};
    const { proxy } = await behind(({ headers }) => {
      sent = headers;
      return { status: 200, body: '{}' };
    });
    const env = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };
    const db = connect({ ...env, AWS_REGION: 'ap-southeast-1', AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint });
    await quickAnswer({ db, name: 'xaso' }, 'Query', {});
    db.destroy();
    expect(sent).toMatchObject({ 'x-amz-security-token': 'token', 'x-amz-target': 'DynamoDB_20120810.Query' });
    expect(sent.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=id\/\d{8}\/ap-southeast-1\/dynamodb\/aws4_request, /,
    );
  });

  it('goes to AWS where no other address is set', async () => {
    let asked: { readonly headers: { readonly host?: string } } | undefined;
    const db = connect({ AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' });
    db.config.requestHandler = {
      handle: async (request: NonNullable<typeof asked>) => {
        asked = request;
        throw new Error('nothing is sent');
      },
    } as never;
    expect(await quickAnswer({ db, name: 'xaso' }, 'Query', {})).toBeUndefined();
    expect(asked).toMatchObject({ protocol: 'https:', hostname: 'dynamodb.ap-southeast-1.amazonaws.com', path: '/' });
    expect(asked?.headers.host).toBe('dynamodb.ap-southeast-1.amazonaws.com');
  });
});
