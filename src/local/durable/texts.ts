import type { ItemKind } from '../../store/item-kinds.js';
import { counted } from '../base/progress.js';
import type { EngineFault } from './examine-engine.js';

/** What an item is, for people who run the service. */
export const ITEM_WORDS: Readonly<Record<ItemKind, string>> = {
  report: 'report',
  delivered: 'delivered report',
  revision: 'revision of a report',
  delivery: 'delivery of figures',
  ranking: 'ranking',
  publishedRanking: 'published ranking',
  hindrance: 'reason why a month is not ranked',
  rankingPage: 'page of a ranking',
  recomputeMark: 'mark of a month that is to be ranked',
  examination: 'examination of a large ranking',
  examinationPage: 'page of an examination',
  register: 'register',
  method: 'method',
  methodDraft: 'draft of a method',
  reorganisationDraft: 'draft of a reorganisation',
  document: 'document',
  figureFile: 'file of figures',
  figureFilePage: 'page of a file of figures',
  boundaries: 'boundaries on the map',
  observations: 'published figures',
  settings: 'settings',
  dataState: 'state of the data',
  official: 'official',
  address: 'address of an official',
  record: 'record of an administrator',
  source: 'system that pushes figures',
  sourceSecret: 'secret of a system that pushes figures',
  signIn: 'sign-in',
  binding: 'account of an official',
  letter: 'letter',
  letterDay: 'day of letters',
  silentDay: 'day without letters',
  suppression: 'address that takes no letters',
  jobRun: 'run of a job',
  forgotten: 'record of an erasure',
  upgradeState: 'state of the upgrade',
};

const NAMED_AT_MOST = 10;

/** The names on lines of their own, the first ones of many. */
function namedLines(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_AT_MOST).map((name) => `    ${name}`);
  const left = names.length - shown.length;
  return [...shown, ...(left > 0 ? [`    and ${left} more`] : [])].join('\n');
}

const NAMELESS = '  Which items it concerns can no longer be read.';

export const namesText = (names: readonly string[]): string =>
  names.length > 0 ? `  ${counted(names.length, 'item')} affected:\n${namedLines(names)}` : NAMELESS;

/** Where copy and log tell what every item has to be. */
export const affectedText = (names: readonly string[]): string =>
  names.length > 0 ? namesText(names) : '  No item reads otherwise than copy and log tell.';

export const WITH_WHAT_IS_LEFT = '  To go on with what is left, copy the folder, then remove database.json in it.';

export const COPY_WANTED = 'the option --from-copy asks for the last copy.';
export const NO_COPY = 'none was made yet';
export const spoiltCopy = (file: string): string => `kept/copy/${file} is not as it was written either`;

export function faultText({ file, how, had, has }: EngineFault): string {
  if (how === 'MISSING')
    return had === undefined
      ? `db/${file} is missing.`
      : `db/${file} is cut off: it had ${had} bytes and has ${has}, so what was saved last is missing.`;
  if (how === 'CUT_OFF')
    return `db/${file} is cut off: it had ${had} bytes and has ${has}, so what was saved last is missing.`;
  return `db/${file} is not as it was written: its checksum is wrong.`;
}

/** The ways out where the last copy is whole. */
export const copyOffered = (folder: string, at: string, later: number): string =>
  [
    `  The last copy is of ${at}, in ${folder}/kept/copy, and it is whole. The log in ${folder}/kept holds ${
      later === 0 ? 'no change since' : `the ${counted(later, 'change')} since`
    }.`,
    `  npm start -- --data ${folder} --from-copy puts the copy in place of the database and plays the log: nothing is lost.`,
    `  The damaged database stays in ${folder}/db.damaged.`,
  ].join('\n');

export const noCopyText = (why: string): string => `  There is no copy to go on from: ${why}.`;

export const logDamaged = (folder: string, names: readonly string[]): string =>
  [
    `the log of changes, ${folder}/kept/changes.log, is not as it was written: a checksum in it is wrong.`,
    namesText(names),
    '  The database holds them too, unless the power failed just after they were saved.',
    `  To go on with what the database holds, copy the folder, then remove ${folder}/kept/changes.log, and look at the items.`,
  ].join('\n');

export const logTornWarning = (folder: string, names: readonly string[]): string =>
  [
    `Warning: ${folder}/kept/changes.log ends in the middle of a record, as a kill or a loss of power leaves it.`,
    '  What was being saved at that moment may be missing; everything before it is there.',
    ...(names.length > 0 ? [`  It concerns:\n${namedLines(names)}`] : []),
  ].join('\n');

export const engineTornWarning = (folder: string, file: string): string =>
  `Warning: db/${file} in ${folder} ends in the middle of a record, as a kill or a loss of power leaves it.\n  What was being saved at that moment may be missing; everything before it is there.`;

export const putBackText = (names: readonly string[]): string =>
  `${counted(names.length, 'item')} stood in the database otherwise than last saved; the log of changes put them back:\n${namedLines(names)}`;

export const rebuiltText = (
  folder: string,
  fault: string,
  at: string,
  later: number,
  names: readonly string[],
): string =>
  [
    `Warning: ${fault}`,
    `  The database of ${folder} was made anew from the copy of ${at} and the ${counted(later, 'change')} since; nothing is lost.`,
    names.length > 0
      ? `  These items would have been missing or older:\n${namedLines(names)}`
      : '  No item was affected.',
    `  The damaged database is in ${folder}/db.damaged.`,
  ].join('\n');

export const copiedText = (from: string, to: string, files: number): string =>
  `The data of ${from} is copied to ${to} (${counted(files, 'file')} of its database, letters, accounts, evidence), and the copy opens:\n  npm start -- --data ${to}`;

export const CHANGED_MEANWHILE = (file: string): string =>
  `db/${file} is not as it was written, so no copy was made of it. Stop the service and start it again: it says what is affected`;

export const notRenewed = (why: string): string =>
  `No new copy of the database could be made (${why}); it will be made when the service stops.`;

export const nothingToCopy = (folder: string): string =>
  `Option --copy: there is no data in ${folder} to copy.\n  npm start loads it; another folder is named by --data <folder>.`;

export const elsewhere = (dynamodb: string): string =>
  `Option --copy: the data of the folder is in the database at ${dynamodb}, not in the folder.\n  Copy it with the tools of that database.`;

export const insideItself = (to: string): string =>
  `Option --copy: ${to} lies in the folder that is copied.\n  Name a folder beside it, best on another disk.`;

export const notEmpty = (to: string): string =>
  `Option --copy: ${to} is not empty; it stays untouched.\n  Name an empty or new folder.`;

export const stillLoading = (url: string, folder: string): string =>
  `The service at ${url} is still loading the data in ${folder}.\n  Run it again in a few seconds.`;

export const refusedBeside = (url: string, why: string): string =>
  `The service at ${url} could make no copy: ${why}.\n  Stop it, then give the command again.`;

export const copyFailed = (to: string): string =>
  `The copy in ${to} does not open.\n  Look at the disk, remove the folder and give the command again.`;

export const copyReplaced = (file: string): string =>
  `Warning: kept/copy/${file} is not as it was written. The database is sound, and a new copy takes the place of that one.`;
