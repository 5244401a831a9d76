import { dynamoDbLocal } from '../aws/dynamo-engines.js';
import { randomNumbers } from '../builders/random-communes.js';
import type { WireAttributes } from '../table/doors/wire.js';
import { atEndpoint, type ComparedEngine, inMemory, type Said } from './compared-engine.js';
import { fallingDynalite } from './falling-dynalite.js';
import { isOddOnLocal, KNOWN_DIFFERENCES, knownDifference } from './known-differences.js';
import { chance } from './random.js';
import { type Command, randomCommand } from './random-commands.js';

export type Comparison = {
  readonly commands: number;
  readonly refused: number;
  /** How many dynalite was asked. */
  readonly dynalite: number;
  /** Why DynamoDB Local was not asked. */
  readonly reason?: string;
  /** Commands with two answers. */
  readonly different: readonly string[];
  /** Known differences that did not come up. */
  readonly unmet: readonly string[];
};

/** Gives all engines the same commands and compares what they say. Ends at the first five that differ. */
export async function compareEngines(
  commands: number,
  seed: number,
  progress: (line: string) => void,
): Promise<Comparison> {
  const choice = dynamoDbLocal();
  const local = 'start' in choice ? await choice.start() : undefined;
  const [memory, dynalite] = [await inMemory(), await fallingDynalite()];
  const aws = local && (await atEndpoint(local.name, local.endpoint));
  const by = chance(randomNumbers(seed));
  const different: string[] = [];
  const met = new Set<string>();
  const counts = { refused: 0, dynalite: 0 };
  let isBehind = false;
  try {
    for (let i = 0; i < commands && different.length < 5; i++) {
      const command = randomCommand(by);
      const known = knownDifference(command);
      if (!known && isBehind) {
        await dynalite.refill(await itemsIn(memory));
        isBehind = false;
      }
      const said = await memory.say(command);
      if (said.refused) counts.refused += 1;
      const note = (engine: ComparedEngine, other: Said) => {
        if (textOf(other) !== textOf(said)) different.push(difference(i, command, [memory, said], [engine, other]));
      };
      if (aws) {
        const answer = await aws.say(command);
        if (!isOddOnLocal(command)) note(aws, answer);
      }
      if (known) {
        met.add(known.what);
        isBehind ||= !READS.test(command.operation) && !said.refused;
        continue;
      }
      counts.dynalite += 1;
      note(dynalite, await dynalite.say(command));
      if (i % 500 === 0) progress(`${i} of ${commands} commands`);
    }
  } finally {
    for (const engine of [memory, dynalite, aws]) engine?.close();
    await local?.stop();
  }
  const unmet = KNOWN_DIFFERENCES.map(({ what }) => what).filter((what) => !met.has(what));
  return { commands, ...counts, different, unmet, ...('reason' in choice && { reason: choice.reason }) };
}

const READS = /Get|Query|Scan/;

/** The words of a refusal are an engine's own; its name is not. */
const textOf = ({ message: _, ...said }: Said): string => JSON.stringify(said);

const itemsIn = async (engine: ComparedEngine): Promise<WireAttributes[]> =>
  ((await engine.say({ operation: 'Scan', input: {} })).answer as { Items: WireAttributes[] }).Items;

const difference = (i: number, command: Command, ...said: readonly (readonly [ComparedEngine, Said])[]): string =>
  [
    `command ${i} ${JSON.stringify(command)}`,
    ...said.map(([{ name }, answer]) => `${name}: ${JSON.stringify(answer)}`),
  ].join('\n  ');
