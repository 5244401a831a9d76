import { counted } from '../base/progress.js';

const NAMED_AT_MOST = 10;

/** The names on lines of their own, the first ones of many. */
function namedLines(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_AT_MOST).map((name) => `    ${name}`);
  const left = names.length - shown.length;
  return [...shown, ...(left > 0 ? [`    and ${left} more`] : [])].join('\n');
}

const NAMELESS = '  Which items it concerns can no longer be read.';

const namesText = (names: readonly string[]): string =>
  names.length > 0 ? `  It concerns ${counted(names.length, 'item')}:\n${namedLines(names)}` : NAMELESS;

export const NOTHING_WHOLE = 'neither kept/items nor kept/items.copy holds anything that is as it was written.';

/** Damaged items, by name. */
export type KeptDamage = {
  /** Items that only the copy still had. */
  readonly putBack: readonly string[];
  /** How many records neither of the files holds, and what names can still be read in their places. */
  readonly lost: number;
  readonly names: readonly string[];
};

/** Says which items came back from the copy, and which are lost. */
export function damageText(folder: string, { putBack, lost, names }: KeptDamage): string {
  const restored =
    putBack.length > 0
      ? [
          `  ${folder}/kept/items.copy held ${counted(putBack.length, 'item')} that were put back:\n${namedLines(putBack)}`,
        ]
      : [];
  const gone =
    lost > 0
      ? [
          `  ${counted(lost, 'record')} stood in neither of the files as written: what they concern is missing, or older than last saved.`,
          namesText(names),
          '  An earlier copy of the folder may hold it: npm start -- --data <copy>.',
        ]
      : ['  Nothing is lost.'];
  return [
    `Warning: ${folder}/kept/items is not as it was written: a checksum in it is wrong.`,
    ...restored,
    ...gone,
    `  The damaged files are in ${folder}/kept.damaged; new ones took their place. The disk may be ending.`,
  ].join('\n');
}

export const tornText = (folder: string, names: readonly string[]): string =>
  [
    `Warning: ${folder}/kept/items ends in the middle of a record, as a kill or a loss of power leaves it.`,
    '  What was being saved at that moment may be missing; everything before it is there.',
    ...(names.length > 0 ? [namesText(names)] : []),
  ].join('\n');

export const copyReplaced = (folder: string): string =>
  `Warning: ${folder}/kept/items.copy is not as it was written. The other file is sound, and a new copy takes the place of this one.`;

export const earlierDamaged = (why: string): string =>
  `its database cannot be opened (${why}), and there is no copy to go on from.`;

export const earlierLogSpoilt = (names: readonly string[]): string =>
  `Warning: kept/changes.log of the earlier release is not as it was written.\n${namesText(names)}`;

export const notRenewed = (why: string): string =>
  `What is stored could not be written anew (${why}). Everything is there, and the next start tries again.`;

export const copiedText = (from: string, to: string, items: number): string =>
  `The data of ${from} is copied to ${to} (${counted(items, 'item')}, letters, accounts, evidence):\n  npm start -- --data ${to}`;

export const elsewhere = (dynamodb: string): string =>
  `Option --copy: the data of the folder is in the database at ${dynamodb}, not in the folder.\n  Copy it with the tools of that database.`;

export const insideItself = (to: string): string =>
  `Option --copy: ${to} lies in the folder that is copied.\n  Name a folder beside it, best on another disk.`;

export const notEmpty = (to: string): string =>
  `Option --copy: ${to} is not empty; it stays untouched.\n  Name an empty or new folder.`;

export const copyFailed = (folder: string): string =>
  `What is kept in ${folder} is not as it was written, so no copy was made of it.\n  Stop the service and start it again: it says what is affected.`;
