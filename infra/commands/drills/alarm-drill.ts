import { CommandError, EXIT } from '../../../src/local/base/command-error.js';
import { type CommandSpec, HELP_OPTION, parseOptions } from '../../../src/local/base/options.js';
import { factsOf } from '../../cost/template-facts.js';
import { stages } from '../../stages.js';
import { budgetLines } from './budget-drill.js';

const spec: CommandSpec = { call: 'npm run drill -- alarm', positionals: ['alarm'], options: { help: HELP_OPTION } };

const ALL = 'all';
/** Not an alarm of CloudWatch: AWS Budgets watches it. */
const BUDGET = 'Budget';

export async function alarmDrill(args: readonly string[]): Promise<number> {
  const { flags, positionals } = parseOptions(args, spec);
  const { ALARM_DRILLS, ringAlarm } = await import('../../../test/support/drills/alarm-drills.js');
  const { WATCH_DRILLS, ringWatch } = await import('../../../test/support/drills/watch-drills.js');
  const names = [...Object.keys(ALARM_DRILLS), ...Object.keys(WATCH_DRILLS), BUDGET];
  const [wanted = ''] = positionals;
  if (flags.has('help')) {
    const faults = Object.entries({ ...ALARM_DRILLS, ...WATCH_DRILLS }).map(
      ([name, { fault }]) => `  ${name.padEnd(16)} ${fault}`,
    );
    console.log(
      `Drives the built functions on this machine into a fault, and evaluates the alarm as the template has it over what they
log and what AWS would measure of them.

  ${spec.call} <name>
  ${spec.call} ${ALL}

${faults.join('\n')}
  ${BUDGET.padEnd(16)} says what is watched and from where on AWS writes; it cannot be rung here`,
    );
    return 0;
  }
  if (wanted !== ALL && !names.includes(wanted))
    throw new CommandError(`Which alarm? ${[...names, ALL].join(', ')}: ${spec.call} LettersLate`, EXIT.usage);
  let silent = 0;
  for (const name of wanted === ALL ? names : [wanted]) {
    if (name === BUDGET) {
      await sayBudgets();
      continue;
    }
    if (WATCH_DRILLS[name]) {
      const { fault, standIn, good, faults } = await ringWatch(name);
      if (good.length > 0 || faults.some((told) => told.length === 0)) silent += 1;
      console.log(
        `${name}\n  fault: ${fault}\n  stand-in: ${standIn}\n  before: ${good.join(', ') || 'quiet'} · in the fault, sections that the e-mail names: ${faults.map((told) => told.join(' + ') || 'none').join(', ')}`,
      );
      continue;
    }
    const { fault, standIn, description, good, rang } = await ringAlarm(name);
    const rings = good === 'OK' && rang.every((state) => state === 'ALARM');
    if (!rings) silent += 1;
    console.log(
      `${name}\n  fault: ${fault}\n  ${standIn === null ? 'real: what the functions measured' : `stand-in: ${standIn}`}\n  before: ${good} · in the fault: ${rang.join(', ')}\n  tells: ${description}`,
    );
  }
  if (silent > 0) console.log(`${silent} did not ring.`);
  return silent === 0 ? 0 : EXIT.unexpected;
}

async function sayBudgets(): Promise<void> {
  const { synthesisedNow } = await import('../cost/stage-templates.js');
  for (const stage of stages) {
    const templates = await synthesisedNow(stage);
    for (const line of budgetLines(stage, templates, factsOf(templates))) console.log(line);
  }
}
