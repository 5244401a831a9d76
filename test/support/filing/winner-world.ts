import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import type { Stores } from '../../../src/store/index.js';

/** Puts a method version into force that decides whether the typed or the delivered figure wins where they differ. */
export async function methodWithWinner(stores: Stores, winner: 'TYPED' | 'SOURCE'): Promise<void> {
  const id = `DTI-commune-${winner}`;
  await stores.methods.save({ ...seededMethod, id, winner });
  const settings = await stores.settings.current();
  await stores.settings.save({ ...settings, methods: [...settings.methods, { id, from: '2026-09' }] });
}
