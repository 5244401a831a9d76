import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../infra/bundle/bundle.js';
import type { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import type { sendReminders } from '../../src/jobs/reminder/send-reminders.js';
import { FUNCTION_SETTINGS, type FunctionName } from '../../src/lambda/base/env.js';
import { seed } from '../../src/seed/loader.js';
import { functionEnv, graphqlEvent, invoke } from '../support/api/invoke.js';
import { nodesToTry } from '../support/api/nodes.js';
import { builtFunction } from '../support/aws/built-functions.js';
import { type EngineTable, engineTable } from '../support/aws/dynamo.js';
import { type LocalSes, localSes } from '../support/aws/local-ses.js';

/** A Monday on which monthly reports are overdue; 09:00 in Việt Nam. */
const NOW = '2026-11-23T02:00:00.000Z';
const names = Object.keys(FUNCTION_SETTINGS) as FunctionName[];
const bundles = new Map<FunctionName, Bundle>();
const bundleOf = (name: FunctionName): Bundle => {
  const bundle = bundles.get(name);
  if (!bundle) throw new Error(`${name} was not built`);
  return bundle;
};

/**
 * A function that takes all stores where it uses three goes beyond these. What needs more raises them and says why: exports
 * and letters say how sure a rank is, in fifteen files of `domain/certainty`; behind a large ranking it is worked out, with
 * what moves the order (`domain/sensitivity`); the API draws the picture of shared links, and its contract has the form that
 * graphql-js takes, and pages ask it which letterhead reminders lack; the files find the scope that ranked a month, and what it was called then,
 * everybody at units that only a withdrawn map had, the office of an extension, and the names of fields that a load changes.
 */
const MOST: Readonly<Record<FunctionName, { readonly files: number; readonly kilobytes: number }>> = {
  graphql: { files: 710, kilobytes: 1832 },
  files: { files: 430, kilobytes: 1086 },
  'recompute-rankings': { files: 190, kilobytes: 420 },
  'send-reminders': { files: 318, kilobytes: 845 },
  'send-returned': { files: 180, kilobytes: 640 },
  'mail-feedback': { files: 60, kilobytes: 290 },
  'publish-pages': { files: 21, kilobytes: 320 },
};

/** Files whose code a bundle holds. */
const takenBy = ({ metafile }: Bundle): string[] => {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
};

/** Folders of node_modules that a package's code was taken from. */
const copiesOf = (bundle: Bundle, name: string): string[] => {
  const folders = takenBy(bundle).map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? '');
  return [...new Set(folders.filter((path) => path.endsWith(`node_modules/${name}`)))];
};

/** The contents of the first file and of the files that it requires. */
function atStart({ outputs }: Bundle['metafile']): string[] {
  const first = Object.keys(outputs).find((path) => basename(path) === 'index.js') ?? '';
  const read = new Set([first]);
  for (const path of read)
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') read.add(next);
  return [...read].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
}

beforeAll(async () => {
  for (const name of names) bundles.set(name, await builtFunction(name));
});

describe('what is in the bundles', () => {
  it('what the first visitors do not ask for is no part of what the API reads at its start', () => {
    const { metafile } = bundleOf('graphql');
    const read = atStart(metafile);
    expect(read).toContain('src/graphql/ranking/ranking-resolvers.ts');
    const late = [
      'src/graphql/schema/late-resolvers.ts',
      'src/graphql/allowed/administration-actions.ts',
      'src/graphql/report/report-mutations.ts',
      'src/graphql/reminder/queries.ts',
      'src/graphql/reminder/mail-changes.ts',
      'src/graphql/administration/administration.ts',
      'src/graphql/http/library-text.ts',
    ];
    const packages = /node_modules\/(aws-jwt-verify|sha\.js)\//;
    expect(read.filter((each) => late.includes(each) || packages.test(each))).toEqual([]);
  });

  it.each(['graphql', '@apollo/server', 'zod', '@smithy/core'])('the API holds one copy of %s', (name) => {
    expect(copiesOf(bundleOf('graphql'), name)).toHaveLength(1);
  });

  it('graphql is taken from its ES modules only, a second format would be a second copy', () => {
    const files = Object.keys(bundleOf('graphql').metafile.inputs).filter((file) =>
      /node_modules\/graphql\//.test(file),
    );
    expect(files.filter((file) => !file.endsWith('.mjs'))).toEqual([]);
  });

  it.each([
    ['graphql', ['nodemailer', 'ical-generator', '@aws-sdk/client-sesv2', 'hucre', '@aws-sdk/client-s3']],
    ['files', ['graphql', '@apollo/server', 'nodemailer', '@aws-sdk/client-sesv2']],
    ['recompute-rankings', ['graphql', '@apollo/server', 'nodemailer', '@aws-sdk/client-sesv2']],
    ['send-reminders', ['graphql', '@apollo/server']],
    ['send-returned', ['graphql', '@apollo/server', 'ical-generator']],
  ] as const)('%s carries nothing of the other functions', (name, foreign) => {
    expect(foreign.flatMap((other) => copiesOf(bundleOf(name), other))).toEqual([]);
  });

  it('letters are written in the functions that send them, and late in the API, which shows one before a change', () => {
    const isOfLetters = (file: string) => file.startsWith('src/email/');
    const holding = names.filter((name) => takenBy(bundleOf(name)).some(isOfLetters));
    expect(holding.toSorted()).toEqual(['graphql', 'send-reminders', 'send-returned']);
    const { metafile } = bundleOf('graphql');
    expect(atStart(metafile).filter(isOfLetters)).toEqual([]);
  });

  it.each(names)('%s holds no more than it uses: files of ours and bytes are bounded', (name) => {
    const { files, kilobytes } = MOST[name];
    const ours = takenBy(bundleOf(name)).filter((file) => file.startsWith('src/'));
    const held = Object.values(bundleOf(name).metafile.outputs).flatMap(({ inputs }) => Object.values(inputs));
    const bytes = held.reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0);
    expect(new Set(ours).size).toBeLessThanOrEqual(files);
    expect(Math.round(bytes / 1000)).toBeLessThanOrEqual(kilobytes);
  });

  it.each(names)('%s holds nothing of the local service, the seeds or the credential chains', (name) => {
    const files = Object.keys(bundleOf(name).metafile.inputs);
    expect(
      files.filter((file) => /^src\/(local|seed)\/|credential-provider-(sso|ini|process|login)/.test(file)),
    ).toEqual([]);
  });
});

describe.each(nodesToTry())('the built functions on $name', ({ path: node }) => {
  let table: EngineTable;
  let ses: LocalSes;
  const run = <T>(
    name: FunctionName,
    events: readonly unknown[],
    clock?: string,
    millisecondsLeft?: number,
  ): Promise<T[]> => {
    const env = functionEnv(table.endpoint, table.name, { ...ses.env, EMAIL_FROM: 'nhac-viec@xaso.example' });
    return invoke<T>({ bundle: bundleOf(name).file, events, env, node, clock, millisecondsLeft });
  };

  beforeAll(async () => {
    table = await engineTable();
    ses = await localSes();
    await seed(table.stores, { asOf: NOW, demonstration: true });
  });
  afterAll(async () => {
    await table.close();
    await ses.close();
  });

  it('a dry run answers what one occurrence ranks: every month; the same again publishes nothing', async () => {
    const occurrence = NOW.replace('.000', '');
    const [dry, first, again] = await run<Awaited<ReturnType<typeof recomputeRankings>>>('recompute-rankings', [
      { occurrence, dryRun: true },
      { occurrence },
      { occurrence },
    ]);
    const outcomes = (answer: typeof first) =>
      answer?.scopes.flatMap(({ months }) => months.map((month) => month.outcome)) ?? [];
    expect(outcomes(first).length).toBeGreaterThanOrEqual(24);
    expect(new Set(outcomes(first))).toEqual(new Set(['PUBLISHED']));
    expect(dry).toEqual({ dryRun: true, ...first });
    expect(await table.stores.jobRuns.between('recompute-rankings', '2000', '3000')).toHaveLength(2);
    expect(outcomes(again)).not.toContain('PUBLISHED');
  });

  it('a query is answered from what the job published', async () => {
    const query = 'query { ranking { period { code } rankedCount rows { nodes { rank unit { slug } index } } } }';
    const [answer] = await run<{ statusCode: number; body: string }>('graphql', [graphqlEvent(query, NOW)]);
    expect(answer?.statusCode).toBe(200);
    const { data, errors } = JSON.parse(answer?.body ?? '{}');
    expect(errors).toBeUndefined();
    expect(data.ranking.rankedCount).toBeGreaterThanOrEqual(10);
    expect(data.ranking.rows.nodes[0].rank).toBe(1);
  });

  it('what is read late is answered as well', async () => {
    const query =
      'query { errorCodes { code meaning } explain(unit: "xuan-lac") { sentence } __type(name: "Unit") { description } }';
    const events = [graphqlEvent(query, NOW), graphqlEvent(query, NOW)];
    const [first, second] = await run<{ statusCode: number; body: string }>('graphql', events);
    const { data, errors } = JSON.parse(first?.body ?? '{}');
    expect(errors).toBeUndefined();
    expect(data.errorCodes[0].meaning).not.toBe('');
    expect(data.explain.sentence).toContain('Xuân Lạc');
    expect(data.__type.description).not.toBeNull();
    expect(second?.body).toBe(first?.body);
  });

  it.each([
    ['application/json; charset=utf-8', 200],
    ['text/plain', 415],
    ['nonsense', 415],
  ])('GET with the content type %s is answered with %d', async (type, status) => {
    const event = graphqlEvent('', NOW);
    const http = { ...event.requestContext?.http, method: 'GET' };
    const asked = {
      ...event,
      requestContext: { ...event.requestContext, http },
      rawQueryString: `query=${encodeURIComponent('{ __typename }')}`,
      headers: { 'content-type': type, accept: 'application/json' },
      body: undefined,
    };
    const [first, again] = await run<{ statusCode: number }>('graphql', [asked, asked]);
    expect([first?.statusCode, again?.statusCode]).toEqual([status, status]);
  });

  it('what is not GraphQL is answered in its shape', async () => {
    const [answer] = await run<{ statusCode: number; body: string }>('graphql', [
      { ...graphqlEvent('', NOW), body: '{' },
    ]);
    expect(answer?.statusCode).toBe(400);
    expect(JSON.parse(answer?.body ?? '').errors).toHaveLength(1);
  });

  it('a sweep whose time is up sends nothing and leaves the day’s letters to the next one', async () => {
    const [late] = await run('send-reminders', [{ occurrence: NOW }], NOW, 29_000);
    expect(late).toMatchObject({ kind: 'SWEPT', sent: 0, outOfTime: true, stopped: null });
    expect(await ses.recipients()).toEqual([]);
  });

  it('one occurrence sends the reminders of the day, the same again sends nothing', async () => {
    const twice = [{ occurrence: NOW }, { occurrence: NOW }];
    const [first, again] = await run<Awaited<ReturnType<typeof sendReminders>>>('send-reminders', twice, NOW);
    expect(first).toMatchObject({ kind: 'SWEPT', failed: [], pending: 0, stopped: null });
    const sent = await ses.recipients();
    expect(sent.length).toBeGreaterThan(0);
    expect(first).toMatchObject({ sent: sent.length });
    expect(again).toMatchObject({ kind: 'NOTHING_TO_DO', reason: 'DAY_IS_DONE' });
  });

  it('without another clock an occurrence of a day gone by does nothing', async () => {
    const [late] = await run('send-reminders', [{ occurrence: '2026-10-05T02:00:00Z' }]);
    expect(late).toMatchObject({ kind: 'NOTHING_TO_DO', reason: 'DAY_IS_OVER' });
  });

  it('a function without its settings says at once which one is missing', async () => {
    const { TABLE_NAME: _, ...env } = functionEnv(table.endpoint, table.name);
    const attempt = invoke({ bundle: bundleOf('graphql').file, events: [], env, node });
    await expect(attempt).rejects.toThrow(/\bConfigError\]?: TABLE_NAME is not set/);
  });
});
