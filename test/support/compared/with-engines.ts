import { dynamoDbLocal } from '../aws/dynamo-engines.js';
import { atEndpoint, type ComparedEngine, inMemory, type Said } from './compared-engine.js';
import { fallingDynalite } from './falling-dynalite.js';
import type { Command } from './random-commands.js';

export type Engines = {
  readonly memory: ComparedEngine;
  readonly dynalite: Awaited<ReturnType<typeof fallingDynalite>>;
  /** DynamoDB Local; undefined without Java or its package. */
  readonly aws: ComparedEngine | undefined;
};

/** Starts all of them for some work, and ends them; says why DynamoDB Local is not among them. */
export async function withEngines<T>(
  work: (engines: Engines) => Promise<T>,
): Promise<T & { readonly reason?: string }> {
  const choice = dynamoDbLocal();
  const local = 'start' in choice ? await choice.start() : undefined;
  const [memory, dynalite] = [await inMemory(), await fallingDynalite()];
  const aws = local && (await atEndpoint(local.name, local.endpoint));
  try {
    const done = await work({ memory, dynalite, aws });
    return { ...done, ...('reason' in choice && { reason: choice.reason }) };
  } finally {
    for (const engine of [memory, dynalite, aws]) engine?.close();
    await local?.stop();
  }
}

/** The words of a refusal are an engine's own; its name is not. */
const textOf = ({ message: _, ...said }: Said): string => JSON.stringify(said);

type Saying = readonly [ComparedEngine, Said];

/** The difference between the answers of two engines, in words. */
export function difference(command: Command, [one, said]: Saying, [other, answer]: Saying): string | undefined {
  if (textOf(said) === textOf(answer)) return undefined;
  return [
    `command ${JSON.stringify(command)}`,
    `${one.name}: ${JSON.stringify(said)}`,
    `${other.name}: ${JSON.stringify(answer)}`,
  ].join('\n  ');
}
