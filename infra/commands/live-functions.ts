import { ENV } from '../../src/lambda/base/env.js';
import { LIVE } from '../stages.js';
import type { CallAws } from './aws-calls.js';

export type PublishedVersion = {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly publishedAt: string;
};

type Listed = {
  readonly Functions: readonly {
    readonly FunctionName: string;
    readonly Version: string;
    readonly LastModified: string;
    readonly Environment?: { readonly Variables?: Readonly<Record<string, string>> };
  }[];
  readonly NextMarker?: string | null;
};

/** Versions of the functions of a stack. A function without a release does not belong to the service. */
export async function publishedVersions(call: CallAws, stack: string): Promise<PublishedVersion[]> {
  const found: PublishedVersion[] = [];
  for (let marker: string | undefined = ''; marker !== undefined; ) {
    const query = new URLSearchParams({ FunctionVersion: 'ALL', MaxItems: '50', ...(marker && { Marker: marker }) });
    const { Functions, NextMarker } = (await call({
      service: 'lambda',
      method: 'GET',
      path: `/2015-03-31/functions/?${query}`,
    })) as Listed;
    for (const { FunctionName: name, Version: version, LastModified: publishedAt, Environment } of Functions) {
      const release = Environment?.Variables?.[ENV.release];
      if (name.startsWith(`${stack}-`) && version !== '$LATEST' && release !== undefined)
        found.push({ name, version, release, publishedAt });
    }
    marker = NextMarker || undefined;
  }
  return found;
}

/** The environment of the live version of a part of a stack, with its table, user pool and buckets. */
export async function liveSettings(
  call: CallAws,
  stack: string,
  part: string,
): Promise<Readonly<Record<string, string>>> {
  const name = await functionOf(call, stack, part);
  const version = await liveVersion(call, name);
  const { Environment } = (await call({
    service: 'lambda',
    method: 'GET',
    path: `/2015-03-31/functions/${encodeURIComponent(name)}/configuration?Qualifier=${version}`,
  })) as { Environment?: { Variables?: Readonly<Record<string, string>> } };
  return Environment?.Variables ?? {};
}

/** @param part the part of the function's name after that of the stack, such as `SendReminders` */
async function functionOf(call: CallAws, stack: string, part: string): Promise<string> {
  const found = (await publishedVersions(call, stack)).find(({ name }) => name.startsWith(`${stack}-${part}`));
  if (found === undefined) throw new Error(`${stack} has no function ${part}`);
  return found.name;
}

const aliasPath = (name: string): string => `/2015-03-31/functions/${encodeURIComponent(name)}/aliases/${LIVE}`;

export async function liveVersion(call: CallAws, name: string): Promise<string> {
  const { FunctionVersion } = (await call({ service: 'lambda', method: 'GET', path: aliasPath(name) })) as {
    FunctionVersion: string;
  };
  return FunctionVersion;
}

export async function makeLive(call: CallAws, { name, version }: PublishedVersion): Promise<void> {
  const body = JSON.stringify({ FunctionVersion: version });
  const headers = { 'content-type': 'application/json' };
  await call({ service: 'lambda', method: 'PUT', path: aliasPath(name), headers, body });
}

/** Invokes the live version of a part of a stack and waits for the result. Rejects with the function's error. */
export async function runLive(call: CallAws, stack: string, part: string, event: unknown): Promise<unknown> {
  const name = await functionOf(call, stack, part);
  const answer = await call({
    service: 'lambda',
    method: 'POST',
    path: `/2015-03-31/functions/${encodeURIComponent(name)}/invocations?Qualifier=${LIVE}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
  });
  const { errorType, errorMessage } = Object(answer) as { errorType?: string; errorMessage?: string };
  if (errorType !== undefined) throw new Error(`${errorType}: ${errorMessage}`);
  return answer;
}
