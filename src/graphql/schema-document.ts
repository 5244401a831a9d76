import { type DocumentNode, parse } from 'graphql';
import { sdl } from './generated/sdl.js';

/** The contract as a document. Bundles carry it parsed in place of this file (infra/parsed-contract.ts). */
export const schemaDocument = (): DocumentNode => parse(sdl, { noLocation: true });
