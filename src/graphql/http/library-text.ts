import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  visit,
} from 'graphql';
import { cutTo, type Text } from '../../domain/text/text.js';
import { documentMessages } from './document-texts.js';
import { ACCEPTED_VALUE_TEXTS, valueMessages } from './value-texts.js';

export type LibraryText = { readonly text: Text; readonly extensions: Readonly<Record<string, unknown>> };

/** Longest part of a message in characters. Libraries put whole values into their messages. */
const LONGEST = 1_000;
const LONGEST_WORD = 100;
const LONG_WORD = new RegExp(`[^\\s"]{${LONGEST_WORD + 1},}`, 'g');

/**
 * A refusal by graphql-js or Apollo in both languages. It adds the argument and the accepted values if the message
 * leaves them out.
 */
export function libraryText(
  error: GraphQLError,
  document: DocumentNode | undefined,
  schema: GraphQLSchema,
): LibraryText {
  const message = cutTo(
    LONGEST,
    error.message.replace(LONG_WORD, (word) => cutTo(LONGEST_WORD, word)),
  );
  const vi = ended(translated(message) ?? `Yêu cầu không hợp lệ: ${message}`);
  const { argument, variable, accepted } = document ? refusedValue(error, document, schema) : NOTHING;
  const successor = successorIn(message);
  const isNamed = argument === undefined || message.includes(`rgument "${argument}"`);
  return {
    text: {
      vi: `${isNamed ? '' : `Tham số "${argument}": `}${vi}${accepted ? ` Giá trị được chấp nhận: ${accepted.vi}.` : ''}${successor ? ` Nay là: ${successor}.` : ''}`,
      en: `${isNamed ? '' : `Argument "${argument}": `}${accepted ? ended(message) : message}${accepted ? ` Accepted: ${accepted.en}.` : ''}${successor ? ` It is now: ${successor}.` : ''}`,
    },
    extensions: { ...(argument !== undefined && { argument }), ...(variable !== undefined && { variable }) },
  };
}

/** Removed fields: renamed before any release had them, or without data. Other old fields stay, deprecated. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['Unit.rankingHistory', 'unit { history }'],
  ['Query.seriesOfIndicators', 'indicators(codes: …) { series }'],
  ['Query.figureMatrix', 'ranking { matrix }'],
  ['Query.previewCalendar', 'preview(change: { calendar: … })'],
  ['Query.previewHolidays', 'preview(change: { holidays: … })'],
  ['Query.previewLetterhead', 'preview(change: { letterhead: … })'],
  ['Query.previewLadder', 'preview(change: { ladder: … })'],
  ['Query.previewReorganisation', 'preview(change: { reorganisation: … }) { reorganisation }'],
  ['RankingRobustness.draws', 'ranking { certainty { level } }'],
  ['RankRobustness.keepsRank', 'certainty { noise choice all }'],
  ['RankRobustness.withoutGroup', 'certainty { choice }, ranking { audit }'],
]);

function successorIn(message: string): string | undefined {
  const [, field, type] = /^Cannot query field "(\w+)" on type "(\w+)"\./.exec(message) ?? [];
  return SUCCESSORS.get(`${type}.${field}`);
}

const ended = (sentence: string): string => (/[.?…]$/.test(sentence) ? sentence : `${sentence}.`);

const NOTHING = { argument: undefined, variable: undefined, accepted: undefined };

/**
 * Translates a message of graphql-js or Apollo Server into Vietnamese. Undefined for an unknown message. The English
 * text stays as the library wrote it. test/graphql/http/library-messages.test.ts fails if a release changes a message.
 */
export function translated(message: string): string | undefined {
  for (const [pattern, sentence] of MESSAGES) {
    const found = pattern.exec(message);
    if (found) return sentence(...found.slice(1));
  }
  return undefined;
}

const inVietnamese = (message: string): string => translated(message) ?? message;

const MESSAGES = [...valueMessages(inVietnamese), ...documentMessages(inVietnamese)];

/** The position of a value that graphql-js refuses, and what is accepted there if the message does not say so. */
type RefusedValue = {
  /** The argument, then the input fields that lead to the value: `input.figures.ratio`. */
  readonly argument: string | undefined;
  readonly variable: string | undefined;
  readonly accepted: Text | undefined;
};

const same = (text: string): Text => ({ vi: text, en: text });

function refusedValue(error: GraphQLError, document: DocumentNode, schema: GraphQLSchema): RefusedValue {
  const node = error.nodes?.[0];
  const variable = node?.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : undefined;
  const namedArgument = /(?:Unknown argument|\bargument|^Argument) "([^"]+)"/.exec(error.message)?.[1];
  const argument =
    namedArgument ??
    (variable === undefined ? placeOf(document, node?.loc) : placeIn(document, variable, error.message));
  return { argument, variable, accepted: acceptedIn(error.message, schema) };
}

type Location = { readonly start: number; readonly end: number };

/** The argument and input fields around a value. Undefined for a field or a fragment. */
function placeOf(document: DocumentNode, at: Location | undefined): string | undefined {
  if (!at) return undefined;
  const path: string[] = [];
  const holds = ({ loc }: { readonly loc?: Location | undefined }) =>
    loc !== undefined && loc.start <= at.start && at.end <= loc.end;
  visit(document, {
    Argument: { enter: (node) => (holds(node) ? void path.push(node.name.value) : false) },
    ObjectField: { enter: (node) => (holds(node) ? void path.push(node.name.value) : false) },
  });
  return path.length === 0 ? undefined : path.join('.');
}

/** The place that takes the variable, the first one if there are several, and the place inside of its value. */
function placeIn(document: DocumentNode, variable: string, message: string): string | undefined {
  let taken: string | undefined;
  visit(document, {
    VariableDefinition: () => false,
    Variable(node) {
      if (node.name.value === variable) taken ??= placeOf(document, node.loc);
    },
  });
  const [, inside = ''] = / got invalid value .* at "\w+([^"]*)"; /s.exec(message) ?? [];
  return taken === undefined ? undefined : `${taken}${inside.replace(/\[(\d+)\]/g, '.$1')}`;
}

function acceptedIn(message: string, schema: GraphQLSchema): Text | undefined {
  const [, ofEnum, ofOther] = /"(\w+)" enum\.|Enum "(\w+)" cannot/.exec(message) ?? [];
  const type = schema.getType(ofEnum ?? ofOther ?? '');
  if (isEnumType(type)) return same(namesOf(type.getValues()));
  const [scalar] = /\b(?:Int|Float|String|Boolean|ID)(?= cannot represent)/.exec(message) ?? [];
  if (scalar) return ACCEPTED_VALUE_TEXTS.scalar[scalar];
  if (/, found null\.$|must not be null|not to be null/.test(message)) return ACCEPTED_VALUE_TEXTS.notNull;
  const [, owner = '', field = ''] = /^Unknown argument ".+" on field "(\w+)\.(\w+)"/.exec(message) ?? [];
  const parent = schema.getType(owner);
  if (isObjectType(parent)) {
    const names = namesOf(parent.getFields()[field]?.args ?? []);
    return names === '' ? ACCEPTED_VALUE_TEXTS.noArgument : same(names);
  }
  const input = schema.getType(/is not defined by type "(\w+)"/.exec(message)?.[1] ?? '');
  return isInputObjectType(input) ? same(namesOf(Object.values(input.getFields()))) : undefined;
}

type Named = { readonly name: string; readonly deprecationReason?: string | null | undefined };

/** Deprecated names are not suggested. */
const namesOf = (items: readonly Named[]): string =>
  items.flatMap(({ name, deprecationReason }) => (deprecationReason ? [] : [name])).join(', ');
