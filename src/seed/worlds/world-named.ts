import { choDon } from './cho-don.js';
import type { DemonstrationWorld, WorldName } from './world.js';

/** The world of a name. The province is loaded on demand, because its 280 communes take half a second. */
export const worldNamed = async (name: WorldName): Promise<DemonstrationWorld> =>
  name === 'cho-don' ? choDon : (await import('./thai-nguyen.js')).thaiNguyen;
