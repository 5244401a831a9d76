import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { proofFiles } from '../files.js';
import { FAULTS } from './index.js';
import { placedFaults } from './try-faults.js';

it('each fault finds its code once', () => {
  expect(placedFaults(FAULTS)).toHaveLength(FAULTS.length);
});

it('each proof has a fault that it notices, and each fault a proof', () => {
  const proofs = proofFiles().map((file) => /^r\d+/.exec(basename(file))?.[0]?.toUpperCase());
  expect([...new Set(FAULTS.map(({ proof }) => proof))].toSorted()).toEqual(proofs.toSorted());
});

it('no two faults have the same name', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
});
