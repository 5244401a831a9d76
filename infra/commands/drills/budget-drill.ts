import { SCOPES, type ScopeName } from '../../cost/scopes.js';
import { dollars, monthUsd } from '../../cost/table.js';
import type { CostedTemplate, TemplateFacts } from '../../cost/template-facts.js';
import type { Stage } from '../../stages.js';

/** More than all people of the country would make in a month. */
const MOST_VISITS = 10 ** 10;

type Notification = {
  readonly Notification: { readonly NotificationType: string; readonly Threshold: number };
  readonly Subscribers: readonly { readonly Address: string }[];
};
type Budget = {
  readonly Budget: { readonly BudgetLimit: { readonly Amount: number } };
  readonly NotificationsWithSubscribers?: readonly Notification[];
};

/** The visits of a month from which on it costs more; undefined where no number of visits does. */
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

/** What the budget of a stage watches, what a month costs by our arithmetic, and from where on AWS would write. */
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
