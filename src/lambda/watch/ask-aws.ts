import { ListTagsOfResourceCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Heard } from '../../domain/operation/watch.js';
import { WARNING_SECTIONS, WARNING_TEXTS } from '../../domain/operation/watch-texts.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { NightWatchDeps } from '../../jobs/run/night-watch.js';
import { environmentCredentials } from '../../store/table/environment-credentials.js';
import { signedHeaders } from '../base/signed-request.js';
import { RESTORE_TESTED_TAG, type WatchedParts } from './watched.js';

/** Milliseconds to wait for AWS. The job has already done its work. */
const ANSWER_MS = 3_000;
/** A backup begins at 02:00 and may take hours, so tonight's may not exist yet, but last night's does. */
const FRESH_MS = 48 * 3_600_000;

const found = z.object({ RecoveryPoints: z.array(z.object({ ResourceArn: z.string() })) });
const copied = z.object({ CopyJobs: z.array(z.object({ ResourceArn: z.string() })) });

type Request = { readonly service: 'sns' | 'backup'; readonly path: string; readonly form?: Record<string, string> };

/** Asks AWS by signed requests, because clients of the SDK would be larger than the job. */
export function askAws(
  env: NodeJS.ProcessEnv,
  db: DynamoDBDocumentClient,
  { topic, stage, table, restoreTestDays, backup }: WatchedParts,
  notAnswered: (error: unknown) => void,
): Pick<NightWatchDeps, 'ask' | 'tell'> {
  const region = env.AWS_REGION ?? '';
  const credentials = environmentCredentials(env);

  async function call({ service, path, form }: Request): Promise<string> {
    const endpoint = env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || env.AWS_ENDPOINT_URL;
    const url = new URL(path, endpoint || `https://${service}.${region}.amazonaws.com`);
    const body = form ? String(new URLSearchParams(form)) : '';
    const method = form ? 'POST' : 'GET';
    const headers: Record<string, string> = form ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
    const signer = { region, service, ...(await credentials()) };
    const signed = await signedHeaders({ method, url, headers, body }, signer, new Date());
    const signal = AbortSignal.timeout(ANSWER_MS);
    const answer = await fetch(url, { method, headers: signed, ...(form && { body }), signal });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${service} answers ${answer.status}`);
    return text;
  }

  async function addresses() {
    const path = '/';
    const form = { Action: 'ListSubscriptionsByTopic', Version: '2010-03-31', TopicArn: topic };
    const text = await call({ service: 'sns', path, form });
    const all = [...text.matchAll(/<SubscriptionArn>([^<]*)</g)].map(([, arn = '']) => arn);
    const confirmed = all.filter((arn) => arn.startsWith('arn:')).length;
    return { confirmed, pending: all.length - confirmed };
  }

  /** Whether each resource has a backup of the last two days. */
  const isFresh = (resources: readonly string[], arns: readonly { readonly ResourceArn: string }[]) =>
    resources.map((resource) => arns.some(({ ResourceArn }) => ResourceArn === resource));

  async function backups({ vault, resources }: NonNullable<WatchedParts['backup']>, since: string) {
    const path = `/backup-vaults/${encodeURIComponent(vault)}/recovery-points/?createdAfter=${since}`;
    return isFresh(resources, found.parse(JSON.parse(await call({ service: 'backup', path }))).RecoveryPoints);
  }

  async function copies({ copyVault, resources }: NonNullable<WatchedParts['backup']>, since: string) {
    const query = new URLSearchParams({ state: 'COMPLETED', destinationVaultArn: copyVault, completeAfter: since });
    const text = await call({ service: 'backup', path: `/copy-jobs/?${query}` });
    return isFresh(resources, copied.parse(JSON.parse(text)).CopyJobs);
  }

  async function restoreTest() {
    const command = new ListTagsOfResourceCommand({ ResourceArn: table });
    const { Tags = [] } = await db.send(command, { abortSignal: AbortSignal.timeout(ANSWER_MS) });
    const last = Tags.find(({ Key }) => Key === RESTORE_TESTED_TAG)?.Value ?? null;
    return { last, everyDays: restoreTestDays };
  }

  return {
    async ask(_: LocalDate, { weekly }): Promise<Heard> {
      let isIncomplete = false;
      const unless = <T>(answer: Promise<T>): Promise<T | undefined> =>
        answer.catch((error: unknown) => {
          isIncomplete = true;
          notAnswered(error);
          return undefined;
        });
      const since = new Date(Date.now() - FRESH_MS).toISOString();
      const [heardAddresses, heardBackups, heardCopies, heardRestore] = await Promise.all([
        weekly ? unless(addresses()) : undefined,
        backup ? unless(backups(backup, since)) : [],
        backup ? unless(copies(backup, since)) : [],
        weekly ? unless(restoreTest()) : undefined,
      ]);
      return {
        addresses: heardAddresses,
        backups: heardBackups,
        copies: heardCopies,
        restoreTest: heardRestore,
        isIncomplete,
      };
    },

    async tell(warnings): Promise<void> {
      const lines = warnings.map((warning) => `${WARNING_TEXTS[warning].en} Runbook: ${WARNING_SECTIONS[warning]}`);
      const Subject = `Xa So ${stage}: ${warnings.length} to see to`;
      const form = { Action: 'Publish', Version: '2010-03-31', TopicArn: topic, Subject, Message: lines.join('\n') };
      await call({ service: 'sns', path: '/', form }).catch(notAnswered);
    },
  };
}
