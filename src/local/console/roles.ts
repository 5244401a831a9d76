import { personOf } from '../../domain/official/assignment.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { demonstrationSources } from '../../seed/register/source-systems.js';
import type { Stores } from '../../store/index.js';
import { type Claims, type DevelopmentIssuer, officialClaims, sourceClaims } from '../aws/development-issuer.js';
import { label } from '../base/page.js';
import { holdersAmong, officialsInOffice } from '../data/token-holder.js';
import { CONSOLE_LABELS } from './texts.js';

export type ConsoleRole = { readonly id: string; readonly title: string; authorization(): string };

/**
 * One official of each role, the officers of all communes, and the systems, with real tokens of the development issuer.
 */
export async function consoleRoles(
  stores: Pick<Stores, 'settings' | 'registers' | 'officials' | 'sources'>,
  issuer: DevelopmentIssuer,
  today: LocalDate,
): Promise<ConsoleRole[]> {
  const role = (id: string, title: string, claims: Claims): ConsoleRole => ({
    id,
    title,
    authorization: () => `Bearer ${issuer.tokenFor(claims)}`,
  });
  const officials = await officialsInOffice(stores, await stores.settings.current(), today);
  const order = Object.keys(ROLE_TITLES);
  const people = holdersAmong(officials)
    .toSorted((a, b) => order.indexOf(a.official.role) - order.indexOf(b.official.role))
    .map(({ official: { id, name, role: of, unit }, roles }) =>
      role(id, `${label(ROLE_TITLES[of])}: ${name} (${unit})`, officialClaims(personOf(id), ...roles)),
    );
  const sources = await Promise.all(demonstrationSources.map(({ id }) => stores.sources.one(id)));
  const systems = sources.flatMap((source) =>
    source?.active
      ? role(source.id, `${label(CONSOLE_LABELS.source)}: ${source.name.vi}`, sourceClaims(source.id))
      : [],
  );
  return [...people, ...systems];
}
