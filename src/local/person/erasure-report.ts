import { keptPath } from '../../domain/evidence/evidence-file.js';
import type { Official } from '../../domain/official/official.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Trace, Traces } from '../../store/person/person-store.js';
import { counted } from '../base/progress.js';

export type ErasureParts = {
  readonly official: Official;
  /** Before the erasure, and after it. */
  readonly found: Traces;
  readonly left: Traces;
  readonly files: { readonly looked: number; readonly shown: readonly string[] };
  readonly letters: { readonly removed: number; readonly changed: number };
  readonly copies: readonly { readonly what: string; readonly until: LocalDate }[];
};

/** What was looked through, what was found, what was left, and nothing that nobody has looked at. */
export function erasureReport({ official, found, left, files, letters, copies }: ErasureParts): string[] {
  const named = found.items.filter(({ by }) => by === 'WORDS');
  const stays = left.items.filter(({ by, kind }) => by === 'WORDS' && kind !== 'official');
  const withId = left.items.length - left.items.filter(({ by }) => by === 'WORDS').length;
  const pictures = found.files.map(({ unit, period, sha256 }) => keptPath(unit, period, sha256));
  const unseen = pictures.filter((path) => !files.shown.includes(path));
  return [
    `Erased ${official.id}: history says ${official.role} of ${official.unit}, and no name. The account is closed.`,
    `Looked through: ${counted(found.looked, 'item')} of the table, ${counted(files.looked, 'file')} of evidence.`,
    `Found: ${named.length === 0 ? 'no item' : byKind(named)}.`,
    ...(letters.removed + letters.changed > 0
      ? [`  Letters kept on this machine: ${letters.removed} removed, ${letters.changed} changed.`]
      : []),
    ...listed('Files removed, because name, address or telephone stood in them as text:', files.shown),
    ...(withId > 0 ? [`  ${counted(withId, 'item')} hold the id alone, which stays.`] : []),
    stays.length + unseen.length === 0
      ? 'Left, as far as this command can read: nothing.'
      : 'Left, for somebody to look at:',
    ...listed('Items that name the person and are never changed; a unit may be called the same:', stays.map(keyOf)),
    ...listed(
      'Files that the person added, without their words as text. Pictures and packed pages are not read; what shows\n  the person is removed as the runbook says (Erase a file):',
      unseen,
    ),
    ...copies.map(({ what, until }) => `  ${what} end on ${until}.`),
    ...lastOf(copies),
  ];
}

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

const keyOf = ({ item: { pk, sk } }: Trace): string => `${pk} / ${sk}`;

function byKind(traces: readonly Trace[]): string {
  const kinds = [...new Set(traces.map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => `${kind} ${traces.filter((trace) => trace.kind === kind).length}`).join(', ');
}

function lastOf(copies: ErasureParts['copies']): string[] {
  const last = copies
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  return [`The last copy ends on ${last}. After a restore of an earlier day, give this command again.`];
}
