import type { OfficialViewer } from '../../domain/access/access.js';
import { unitAround } from '../../domain/register/life.js';
import type { Register, Unit } from '../../domain/register/unit.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';

/** Records name the command `npm run seed` as the actor. Whoever runs it may write to the table. */
export const commandViewer = ({ id, path }: Pick<Unit, 'id' | 'path'>): OfficialViewer => ({
  kind: 'official',
  id: 'npm-run-seed',
  name: 'npm run seed',
  role: 'administrator',
  unit: id,
  places: [{ path, validFrom: null, validTo: null }],
});

/** The unit whose stage this is, as it is on the day of `now`. */
export function unitOfStage(register: Register, { stageScope }: Pick<Settings, 'stageScope'>, now: Instant): Unit {
  const unit = unitAround(register, stageScope, localDateOf(now));
  if (!unit) throw new Error(`the register knows no ${stageScope}`);
  return unit;
}
