import type { OfficialViewer } from '../../domain/access/access.js';
import type { Unit } from '../../domain/register/unit.js';

/** Records name the command `npm run seed` as the actor. Whoever runs it may write to the table. */
export const commandViewer = ({ id, path }: Pick<Unit, 'id' | 'path'>): OfficialViewer => ({
  kind: 'official',
  id: 'npm-run-seed',
  name: 'npm run seed',
  role: 'administrator',
  unit: id,
  places: [{ path, validFrom: null, validTo: null }],
});
