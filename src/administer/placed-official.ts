import type { Official } from '../domain/official/official.js';
import { placedOn } from '../domain/register/seat.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';

/** An official with the unit and path of a day, because the stored unit may have ended. */
export async function placedOfficial(
  { settings, registers }: Pick<Stores, 'settings' | 'registers'>,
  official: Official,
  day: LocalDate,
): Promise<Official> {
  const { registerVersion } = await settings.current();
  return placedOn(await registers.version(registerVersion), official, day);
}
