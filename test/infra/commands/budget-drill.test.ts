import { expect, it } from 'vitest';
import { budgetLines, visitsOver } from '../../../infra/commands/drills/alarm-drill.js';
import { monthUsd } from '../../../infra/cost/table.js';
import { type CostedTemplate, factsOf } from '../../../infra/cost/template-facts.js';
import { stages } from '../../../infra/stages.js';
import { synthesise } from '../../support/aws/synth.js';

const templates = await synthesise();
const ofStage = (name: string) => [templates.get(`xaso-${name}`)?.toJSON() as CostedTemplate];
const facts = factsOf(ofStage('production'));

it('the visits from which on a month is over its budget are the first that are', () => {
  const visits = visitsOver(5, 'district', facts) ?? 0;
  expect(monthUsd('district', facts, visits)).toBeGreaterThan(5);
  expect(monthUsd('district', facts, visits - 1)).toBeLessThanOrEqual(5);
  expect(visitsOver(Number.POSITIVE_INFINITY, 'district', facts)).toBeUndefined();
});

it.each(stages)('the drill of $name says what is watched, who is told, and that nothing rings here', (stage) => {
  const said = budgetLines(stage, ofStage(stage.name), factsOf(ofStage(stage.name))).join('\n');
  expect(said).toContain(`a month of $${stage.budgetUsd}.00`);
  expect(said).toContain(
    stage.alarmEmails.length > 0 ? `actual and forecasted cost\n  tells: ${stage.alarmEmails}` : 'nobody is told',
  );
  expect(said).toMatch(/visits costs \$\d+\.\d\d: within\n.* from [\d,]+ visits on it costs more/);
  expect(said).toContain('not rung: AWS Budgets');
});
