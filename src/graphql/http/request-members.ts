import type { Text } from '../../domain/text/text.js';

const KINDS = {
  text: { vi: 'một chuỗi văn bản', en: 'a text' },
  object: { vi: 'một đối tượng JSON', en: 'a JSON object' },
} as const satisfies Readonly<Record<string, Text>>;

const MEMBERS = { query: 'text', operationName: 'text', variables: 'object', extensions: 'object' } as const;

type Member = keyof typeof MEMBERS;
const NAMES = Object.keys(MEMBERS) as Member[];

const SHOWN = 80;

const notAccepted = (member: string, found: string, { vi, en }: Text): Text => {
  const short = found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found;
  return {
    vi: `"${member}" của yêu cầu là ${short}; giá trị được chấp nhận: ${vi}.`,
    en: `"${member}" of the request is ${short}, but accepted is: ${en}.`,
  };
};

/**
 * The part of a body that violates GraphQL over HTTP; undefined where none does. Apollo would report it in English
 * only.
 */
export function faultOfBody(body: Readonly<Record<string, unknown>>): Text | undefined {
  if (Object.keys(body).length === 0) return notAccepted('query', '—', KINDS.text);
  for (const name of NAMES) {
    const value = body[name] ?? null;
    if (value !== null && !isOfKind(value, MEMBERS[name]))
      return notAccepted(name, JSON.stringify(value), KINDS[MEMBERS[name]]);
  }
  return undefined;
}

export function faultOfAddress(search: URLSearchParams): Text | undefined {
  for (const name of NAMES) {
    const values = search.getAll(name);
    if (values.length > 1)
      return notAccepted(name, `${values.length} ×`, { vi: 'một giá trị duy nhất', en: 'one value' });
    const [value] = values;
    if (value !== undefined && MEMBERS[name] === 'object' && !isOfKind(parsed(value), 'object'))
      return notAccepted(name, JSON.stringify(value), KINDS.object);
  }
  return undefined;
}

const isOfKind = (value: unknown, kind: keyof typeof KINDS): boolean =>
  kind === 'text' ? typeof value === 'string' : typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
