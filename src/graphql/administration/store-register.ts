import type { Register } from '../../domain/register/unit.js';
import type { Stores } from '../../store/index.js';
import { ImmutableError } from '../../store/table/immutable.js';

/** A number that an interrupted publication took for another map stays taken. */
const TRIES = 100;

/** Writes the register under the next free number and answers the number. */
export async function storeRegister(registers: Stores['registers'], register: Register): Promise<number> {
  for (let version = register.version; version < register.version + TRIES; version++) {
    try {
      await registers.save({ ...register, version });
      return version;
    } catch (error) {
      if (!(error instanceof ImmutableError)) throw error;
    }
  }
  throw new ImmutableError(`${TRIES} versions of the register after ${register.version} are taken`);
}
