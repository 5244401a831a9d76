import { villagesNote } from '../domain/figure/villages-text.js';
import { lifeOf } from '../domain/register/life.js';
import type { UnitId } from '../domain/register/unit.js';
import { allParts, type InheritedDraft, inheritedDraft, partsWithoutReport } from '../domain/report/inherited-draft.js';
import { inheritedNote, notComparedNote } from '../domain/report/inherited-text.js';
import type { Report } from '../domain/report/report.js';
import type { Text } from '../domain/text/text.js';
import type { PeriodId } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';
import type { FilingReference } from './reference.js';

/**
 * The draft that a unit begins with after a reorganisation. It is derived at each read, so a change of the map, or its
 * reversal, writes nothing.
 */
export async function readInheritedDraft(
  { reports }: Pick<Stores, 'reports'>,
  { unit, method, inheritance }: FilingReference,
  period: PeriodId,
): Promise<InheritedDraft | undefined> {
  const parts = allParts(inheritance.parts);
  if (parts.length === 0) return undefined;
  const found = await reports.history(parts.map(({ path }) => ({ path, period })));
  const heads = await Promise.all(found.reports.map((report) => reports.withHands(report)));
  return inheritedDraft(unit, period, method, inheritance, new Map(heads.map((report) => [report.path, report])));
}

/** What the official who fills in a form has to know, on the page as in its file. */
export function formNotes(
  { unit, method, villages, inheritance, pathBefore, register }: FilingReference,
  period: PeriodId,
  head: Report | undefined,
  nameOf: (unit: UnitId) => Text,
): readonly Text[] {
  const silent = partsWithoutReport(head);
  const inherited =
    silent &&
    inheritedNote({
      reported: inheritance.parts.filter((part) => !silent.includes(part.unit)).map((part) => nameOf(part.unit)),
      silent: silent.map(nameOf),
      unknown: inheritance.unknown.map(nameOf),
    });
  const firstDay = pathBefore === null ? lifeOf(register, unit.id)?.firstDay : null;
  const notCompared = firstDay ? notComparedNote(unit, firstDay) : undefined;
  return [villagesNote(method, period, villages), inherited, notCompared].filter((note) => note !== undefined);
}
