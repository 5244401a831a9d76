import { isFaulty, type LoadAnswer, type LoadItem } from '../../domain/load/answer.js';
import { loadedChangeText } from '../../domain/load/texts.js';
import type { LoadFault } from '../../domain/sheet/fault.js';
import { inEachLanguage, type Language, type Text } from '../../domain/text/text.js';
import { wrongUse } from '../base/command-error.js';
import { OFFICE_TEXTS } from './texts.js';

const MOST_PRINTED = 50;
const MOST_NAMED = 10;

/** The lines about a file: what it adds, changes and lacks, and its faults. */
export function linesOfAnswer(answer: LoadAnswer, language: Language): string[] {
  const { added, changed, unitName, missing, warnings, faults } = answer;
  const changes = changed.flatMap(({ row, name, changes }) =>
    changes.map((change) => OFFICE_TEXTS.change(row, name, loadedChangeText(change, unitName))),
  );
  const details = [
    ...named(added, OFFICE_TEXTS.added),
    ...changes.slice(0, MOST_PRINTED),
    ...(changes.length > MOST_PRINTED ? [OFFICE_TEXTS.moreChanges(changes.length - MOST_PRINTED)] : []),
    ...named(missing, OFFICE_TEXTS.missing),
    ...warnings.map(({ message }) => OFFICE_TEXTS.warning(message)),
    ...linesOfFaults(faults),
  ];
  return [`  ${OFFICE_TEXTS.numbers(answer)[language]}`, ...details.map((line) => `    ${line[language]}`)];
}

const linesOfFaults = (faults: readonly LoadFault[]): Text[] => [
  ...faults.slice(0, MOST_PRINTED).map(({ message }) => OFFICE_TEXTS.fault(message)),
  ...(faults.length > MOST_PRINTED ? [OFFICE_TEXTS.moreFaults(faults.length - MOST_PRINTED)] : []),
];

function named(items: readonly LoadItem[], sentence: (list: Text, more: number) => Text): Text[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST_NAMED);
  const list = inEachLanguage((language) =>
    shown.map(({ code, id, name }) => `${name[language]} (${code ?? id})`).join(', '),
  );
  return [sentence(list, items.length - shown.length)];
}

export type LoadReport = ReturnType<typeof loadReport>;

/** Reports about each file separately, because a fault in one file says nothing about the others. */
export function loadReport(print: (line: string) => void, language: Language) {
  const faulty: { kind: LoadAnswer['kind']; faults: number }[] = [];
  // Files that are told together are loaded together. Only officials are loaded row by row.
  const notLoaded: LoadAnswer['kind'][] = [];
  const refusals: Text[] = [];
  return {
    /** Prints the answers about files. Returns whether no file has a fault. */
    told(answers: readonly LoadAnswer[]): boolean {
      for (const line of answers.flatMap((answer) => linesOfAnswer(answer, language))) print(line);
      faulty.push(
        ...answers.flatMap(({ kind, faults }) => (faults.length > 0 ? [{ kind, faults: faults.length }] : [])),
      );
      const isFree = !isFaulty(answers);
      if (!isFree) notLoaded.push(...answers.flatMap(({ kind }) => (kind === 'officials' ? [] : [kind])));
      return isFree;
    },
    /** Prints faults that were found only while a file was carried out. */
    more(kind: LoadAnswer['kind'], faults: readonly LoadFault[]): void {
      for (const line of linesOfFaults(faults)) print(`    ${line[language]}`);
      if (faults.length > 0) faulty.push({ kind, faults: faults.length });
    },
    /** Adds a refusal that is no fault of a file. `end` prints it and fails. */
    refused: (message: Text): void => void refusals.push(message),
    /** Ends the command: with an error if a file has a fault. */
    end(isWritten: boolean, dryRun: boolean): void {
      const faults = faulty.reduce((sum, file) => sum + file.faults, 0);
      const kinds = [...new Set(faulty.map(({ kind }) => kind))];
      const left = isWritten ? OFFICE_TEXTS.partLoaded(faults, kinds, notLoaded) : OFFICE_TEXTS.nothingLoaded(faults);
      const reasons = [...refusals, ...(faults > 0 ? [left] : [])];
      if (reasons.length > 0) throw wrongUse(reasons.map((reason) => reason[language]).join('\n'));
      const { loaded, dryRun: nothing, nothingToLoad } = OFFICE_TEXTS;
      print((dryRun ? nothing : isWritten ? loaded : nothingToLoad)[language]);
    },
  };
}
