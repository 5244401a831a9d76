import { printSchema } from 'graphql';
import { buildSchema } from './schema.js';

/** The contract as one text with the labels of all values. The build writes it, and the service answers it. */
export const publishedSdl = (): string => `${printSchema(buildSchema())}\n`;
