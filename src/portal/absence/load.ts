import { AbsencesOfDocument, type AbsentOfficialFragment, ColleaguesDocument } from '../generated/absence.js';
import { enumLabel } from '../parts/api-names.js';
import type { Ask } from '../shell/ask.js';
import type { apiLanguage } from '../shell/page.js';

export type AbsenceAnswer = NonNullable<Awaited<ReturnType<typeof loadAbsences>>>;

/** Absences of an official, and who of the same unit can stand in. Undefined if the reader may not see the official. */
export async function loadAbsences(ask: Ask, id: string, lang: ReturnType<typeof apiLanguage>) {
  const { node, myWork } = await ask(AbsencesOfDocument, { id, lang });
  const official = node && 'absences' in node ? (node as AbsentOfficialFragment) : undefined;
  if (!official || !myWork) return undefined;
  // The answer begins with the officials of the unit itself. Officials of the units below follow.
  const { officials, roles } = await ask(ColleaguesDocument, { unit: official.unit.slug, lang });
  // An address is that of one person, who may hold several roles at a unit, and after a merge one role twice.
  const holderOf = (one: { readonly id: string; readonly email: string }): string => one.email || one.id;
  const others = (officials?.nodes ?? []).filter(
    (one) => one.unit.slug === official.unit.slug && holderOf(one) !== holderOf(official),
  );
  const each = new Map(others.map((one) => [`${holderOf(one)} ${one.role}`, one]));
  const colleagues = [...each.values()].map(({ id, name, role }) => ({
    id,
    label: `${name} (${enumLabel(roles, role)})`,
  }));
  return { official, colleagues, today: myWork.today };
}
