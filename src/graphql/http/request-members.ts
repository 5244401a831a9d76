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
  if (hasHalfCharacter(body)) return REQUEST_TEXTS.halfCharacter;
  if (Object.keys(body).length === 0) return notAccepted('query', '—', ACCEPTED.text);
  for (const name of NAMES) {
    const value = body[name] ?? null;
    if (value !== null && !isOfKind(value, MEMBERS[name]))
      return notAccepted(name, JSON.stringify(value), ACCEPTED[MEMBERS[name]]);
  }
  return undefined;
}

export function faultOfAddress(search: URLSearchParams): Text | undefined {
  if (ESCAPED_HALF.test(search.get('variables') ?? '')) return REQUEST_TEXTS.halfCharacter;
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

/** Half of a pair of UTF-16: no text in UTF-8 can hold it, so it would come out of the table as another character. */
const HALF = /\p{Cs}/u;
/** The same as JSON writes it: a high half without a low one, or a low one without a high one. */
const ESCAPED_HALF =
  /(?:^|[^\\])(?:\\\\)*(?:\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2})|(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f][0-9a-f]{2})/i;

function hasHalfCharacter(value: unknown): boolean {
  if (typeof value === 'string') return HALF.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, part]) => HALF.test(name) || hasHalfCharacter(part));
}
