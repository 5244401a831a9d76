import { EXIT, wrongUse } from '../../../src/local/base/command-error.js';
import { type CommandSpec, parseOptions } from '../../../src/local/base/options.js';
import { SCOPES, type ScopeName } from '../../cost/scopes.js';
import { dollars, monthUsd } from '../../cost/table.js';
import { type CostedTemplate, factsOf, type TemplateFacts } from '../../cost/template-facts.js';
import { type Stage, stages } from '../../stages.js';

const spec: CommandSpec = {
  call: 'npm run drill -- alarm',
  purpose: `Drives the built functions on this machine into a fault, and evaluates the alarm as the template has it over what they
log and what AWS would measure of them.`,
  positionals: ['alarm'],
  options: {},
};

const ALL = 'all';
/** AWS Budgets watches it, not an alarm of CloudWatch. */
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
      `${spec.purpose}

  ${spec.call} <name>
  ${spec.call} ${ALL}

${faults.join('\n')}
  ${BUDGET.padEnd(16)} says what is watched and from where on AWS writes; it cannot be rung here`,
    );
    return 0;
  }
  if (wanted !== ALL && !names.includes(wanted))
    throw wrongUse(`Which alarm? ${[...names, ALL].join(', ')}: ${spec.call} LettersLate`);
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

/** More visits than all people of the country would make in a month. */
const MOST_VISITS = 10 ** 10;

type Notification = {
  readonly Notification: { readonly NotificationType: string; readonly Threshold: number };
  readonly Subscribers: readonly { readonly Address: string }[];
};
type Budget = {
  readonly Budget: { readonly BudgetLimit: { readonly Amount: number } };
  readonly NotificationsWithSubscribers?: readonly Notification[];
};

/** The smallest number of visits at which a month costs more than the limit. Undefined if no number does. */
export function visitsOver(limit: number, scope: ScopeName, facts: TemplateFacts): number | undefined {
  const isOver = (visits: number) => monthUsd(scope, facts, visits) > limit;
  if (!isOver(MOST_VISITS)) return undefined;
  let [within, over] = [-1, MOST_VISITS];
  while (over - within > 1) {
    const middle = Math.floor((within + over) / 2);
    if (isOver(middle)) over = middle;
    else within = middle;
  }
  return over;
}

/** The budget of a stage, the cost of a month by our own arithmetic, and the visits at which AWS would write. */
export function budgetLines(
  { name, scope }: Pick<Stage, 'name' | 'scope'>,
  templates: readonly CostedTemplate[],
  facts: TemplateFacts,
): string[] {
  const found = templates.flatMap(({ Resources }) => Object.values(Resources));
  const budget = found.find(({ Type }) => Type === 'AWS::Budgets::Budget')?.Properties as Budget | undefined;
  if (!budget) return [`Budget of ${name}`, '  watched: nothing, the stack has no budget'];
  const limit = budget.Budget.BudgetLimit.Amount;
  const told = budget.NotificationsWithSubscribers ?? [];
  const kinds = told.map(({ Notification: { NotificationType } }) => NotificationType.toLowerCase());
  const addresses = [...new Set(told.flatMap(({ Subscribers }) => Subscribers.map(({ Address }) => Address)))];
  const { visits } = SCOPES[scope];
  const usd = monthUsd(scope, facts, visits);
  const rings = visitsOver(limit, scope, facts);
  return [
    `Budget of ${name}`,
    `  watched: a month of ${dollars(limit)}, ${kinds.length > 0 ? `${kinds.join(' and ')} cost` : 'and nobody is told: alarmEmails of the stage is empty'}`,
    ...(addresses.length > 0 ? [`  tells: ${addresses.join(', ')}`] : []),
    `  before: a ${scope} with ${visits.toLocaleString('en')} visits costs ${dollars(usd)}: ${usd > limit ? 'OVER' : 'within'}`,
    rings === undefined
      ? '  in the fault: no number of visits costs more'
      : `  in the fault: from ${rings.toLocaleString('en')} visits on it costs more, ${dollars(monthUsd(scope, facts, rings))}`,
    '  not rung: AWS Budgets reads the bills of the account, and nothing on this machine makes a bill.',
  ];
}
