import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resourcesOf, synthesise } from '../support/aws/synth.js';

/** Reads what others ask of an engine, and asks nothing: the log of the local one, and the table of a data centre. */
const READS_ONLY = [
  join('engine', 'table', 'operation', 'batches.ts'),
  join('engine', 'table', 'wire', 'json.ts'),
  join('local', 'durable', 'written-changes.ts'),
];

const template = (await synthesise()).get('xaso-production');
if (!template) throw new Error('there is no stage of production');

it('who may write batches may delete by them, which its role says with the reason, and no source of ours does', () => {
  const batching = resourcesOf(template, 'AWS::IAM::Policy').filter(({ Properties }) =>
    JSON.stringify(Properties.PolicyDocument).includes('dynamodb:BatchWriteItem'),
  );
  expect(batching.length).toBeGreaterThan(0);
  const roles = template.findResources('AWS::IAM::Role');
  for (const { Properties } of batching)
    for (const { Ref } of Properties.Roles as { Ref: string }[])
      expect(roles[Ref]?.Properties.Description, Ref).toMatch(/could delete as well as put/);
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const deleting = sources.filter((file) => readFileSync(`src/${file}`, 'utf8').includes('DeleteRequest'));
  expect(deleting.toSorted()).toEqual(READS_ONLY);
});
