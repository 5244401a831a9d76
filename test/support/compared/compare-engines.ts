import type { WireAttributes } from '../../../src/engine/table/wire/wire.js';
import { randomNumbers } from '../builders/random-communes.js';
import type { ComparedEngine, Said } from './compared-engine.js';
import { isOddOnLocal, KNOWN_DIFFERENCES, knownDifference } from './known-differences.js';
import { chance } from './random.js';
import { randomCommand } from './random-commands.js';
import { difference, withEngines } from './with-engines.js';

const MOST = 5;
const READS = /Get|Query|Scan/;

/** Gives all engines the same random commands. Ends at the first five that are answered in two ways. */
export const compareEngines = (commands: number, seed: number, progress: (line: string) => void) =>
  withEngines(async ({ memory, dynalite, aws }) => {
    const by = chance(randomNumbers(seed));
    const different: string[] = [];
    const met = new Set<string>();
    const counts = { refused: 0, dynalite: 0 };
    let isBehind = false;
    for (let i = 0; i < commands && different.length < MOST; i++) {
      if (i % 500 === 0) progress(`${i} of ${commands} commands`);
      const command = randomCommand(by);
      const known = knownDifference(command);
      if (!known && isBehind) {
        await dynalite.refill(await itemsIn(memory));
        isBehind = false;
      }
      const said = await memory.say(command);
      if (said.refused) counts.refused += 1;
      const note = (engine: ComparedEngine, other: Said) => {
        const found = difference(command, [memory, said], [engine, other]);
        if (found) different.push(found);
      };
      if (aws) {
        const answer = await aws.say(command);
        if (!isOddOnLocal(command)) note(aws, answer);
      }
      if (known) {
        met.add(known.what);
        isBehind ||= !READS.test(command.operation) && !said.refused;
      } else {
        counts.dynalite += 1;
        note(dynalite, await dynalite.say(command));
      }
    }
    /** Known differences that did not come up. */
    const unmet = KNOWN_DIFFERENCES.map(({ what }) => what).filter((what) => !met.has(what));
    return { commands, ...counts, different, unmet };
  });

const itemsIn = async (engine: ComparedEngine): Promise<WireAttributes[]> =>
  ((await engine.say({ operation: 'Scan', input: {} })).answer as { Items: WireAttributes[] }).Items;
