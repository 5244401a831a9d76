import { isFaulty, type LoadAnswer } from '../../domain/load/answer.js';
import { numberText } from '../../domain/text/number-text.js';
import { CommandError, EXIT } from '../base/command-error.js';

const MOST_PRINTED = 50;

const count = (n: number): string => numberText(n).en;

/** What a file adds, changes and lacks, with its faults. */
export function linesOfAnswer(answer: LoadAnswer): string[] {
  const { kind, added, changed, missing, unchanged, leftOut, warnings, faults } = answer;
  const numbers = [
    `${count(added.length)} new`,
    `${count(changed.length)} changed`,
    `${count(unchanged)} unchanged`,
    `${count(missing.length)} missing in the file (they stay)`,
    ...(leftOut > 0 ? [`${count(leftOut)} left out`] : []),
  ];
  return [
    `  ${kind}: ${numbers.join(', ')}`,
    ...changed
      .slice(0, MOST_PRINTED)
      .flatMap(({ row, id, changes }) =>
        changes.map(
          ({ field, before, after }) => `    row ${row}: ${id}, ${field}: ${before ?? '–'} → ${after ?? '–'}`,
        ),
      ),
    ...warnings.map(({ message }) => `    warning: ${message.en}`),
    ...faults.slice(0, MOST_PRINTED).map(({ message }) => `    fault: ${message.en}`),
    ...(faults.length > MOST_PRINTED ? [`    and ${count(faults.length - MOST_PRINTED)} more faults`] : []),
  ];
}

/** Prints all answers, and ends the command where there is a fault. */
export function printAnswers(answers: readonly LoadAnswer[], print: (line: string) => void): void {
  for (const line of answers.flatMap(linesOfAnswer)) print(line);
  if (!isFaulty(answers)) return;
  const faults = answers.reduce((sum, answer) => sum + answer.faults.length, 0);
  throw new CommandError(
    `Nothing was loaded: ${count(faults)} ${faults === 1 ? 'fault' : 'faults'}, each with its row and column above.\n  Correct the file and load it again.`,
    EXIT.usage,
  );
}
