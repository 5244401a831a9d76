import { wrongUse } from '../../src/local/base/command-error.js';
import { type Stage, stages } from '../stages.js';

/**
 * The stage named on a command line.
 * @throws CommandError, which lists the stages, if there is no such stage
 */
export function stageNamed(name: string | undefined, call: string): Stage {
  const stage = stages.find((each) => each.name === name);
  if (stage) return stage;
  const names = stages.map((each) => each.name);
  const reason = name === undefined ? 'Which stage?' : `There is no stage "${name}".`;
  throw wrongUse(`${reason} infra/stages.ts knows ${names.join(' and ')}: ${call} ${names[0]}`);
}
