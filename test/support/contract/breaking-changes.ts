import { buildSchema, findBreakingChanges } from 'graphql';
import { CODES } from '../../../src/graphql/http/former-variables.js';

/** A change that may break a client of the last release. */
export type BreakingChange = { readonly path: string; readonly message: string };

export const breakingChanges = (before: string, after: string): readonly BreakingChange[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after))
    .filter(({ description }) => !isCodeNow(description))
    .map(({ description: message }) => ({ path: pathIn(message), message }));

/** Whether a text became a code. A code accepts the same values, also from variables of the former type (`declareCodes`). */
function isCodeNow(message: string): boolean {
  const [, before = '', after = ''] = /changed type from (\S+) to (\S+)\.$/.exec(message) ?? [];
  const [code = ''] = /\w+/.exec(after) ?? [];
  return CODES.has(code) && [after.replace(code, 'String'), after.replace(code, 'ID')].includes(before);
}

/** The library tells only in words what has changed. */
function pathIn(message: string): string {
  const [, value, ofType] = /^(\w+) was removed from (?:enum|union) type (\w+)/.exec(message) ?? [];
  if (value) return `${ofType}.${value}`;
  const [, ofField, argument] = /^([\w.]+) arg (\w+) /.exec(message) ?? [];
  if (argument) return `${ofField}.${argument}`;
  const [, needed, onField] = /\barg (\w+) on ([\w.]+)/.exec(message) ?? [];
  if (needed) return `${onField}.${needed}`;
  const [, field, input] = /\bfield (\w+) on (?:input type )?(\w+)/.exec(message) ?? [];
  if (field) return `${input}.${field}`;
  return /[A-Z]\w*(?:\.\w+)*/.exec(message)?.[0] ?? message;
}

/** The changes that the section of the next release does not name, as `Type.field` in backquotes. */
export function unnamedIn(changelog: string, changes: readonly BreakingChange[]): readonly BreakingChange[] {
  const [, next = ''] = changelog.split(/^## /m);
  return changes.filter(({ path }) => !next.includes(`\`${path}\``));
}
