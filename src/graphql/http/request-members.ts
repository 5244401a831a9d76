import type { Text } from '../../domain/text/text.js';
import { REQUEST_TEXTS } from './texts.js';

const MEMBERS = {
  query: 'text',
  operationName: 'text',
  variables: 'object',
  extensions: 'object',
  documentId: 'text',
} as const;

type Member = keyof typeof MEMBERS;
const NAMES = Object.keys(MEMBERS) as Member[];

const { accepted: ACCEPTED } = REQUEST_TEXTS;

const SHOWN = 80;

const notAccepted = (member: string, found: string, accepted: Text): Text => {
  const short = found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found;
  return REQUEST_TEXTS.member(member, short, accepted);
};

/**
 * The part of a body that violates GraphQL over HTTP; undefined where none does. Apollo would report it in English
 * only.
 */
export function faultOfBody(body: Readonly<Record<string, unknown>>): Text | undefined {
  if (Object.keys(body).length === 0) return notAccepted('query', '—', ACCEPTED.text);
  for (const name of NAMES) {
    const value = body[name] ?? null;
    if (value !== null && !isOfKind(value, MEMBERS[name]))
      return notAccepted(name, JSON.stringify(value), ACCEPTED[MEMBERS[name]]);
  }
  return undefined;
}

export function faultOfAddress(search: URLSearchParams): Text | undefined {
  for (const name of NAMES) {
    const values = search.getAll(name);
    if (values.length > 1) return notAccepted(name, `${values.length} ×`, ACCEPTED.oneValue);
    const [value] = values;
    if (value !== undefined && MEMBERS[name] === 'object' && !isOfKind(parsed(value), 'object'))
      return notAccepted(name, JSON.stringify(value), ACCEPTED.object);
  }
  return undefined;
}

const isOfKind = (value: unknown, kind: (typeof MEMBERS)[Member]): boolean =>
  kind === 'text' ? typeof value === 'string' : typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
