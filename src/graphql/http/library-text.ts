import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Text } from '../../domain/text/text.js';
import { documentMessages } from './document-texts.js';
import { refusedValue } from './refused-value.js';
import { valueMessages } from './value-texts.js';

export type LibraryText = { readonly text: Text; readonly extensions: Readonly<Record<string, unknown>> };

/** Libraries put the whole value into their messages. */
const LONGEST = 1_000;

/**
 * A refusal by graphql-js or Apollo in both languages. It adds the argument and what is accepted if they leave that
 * out.
 */
export function libraryText(
  error: GraphQLError,
  document: DocumentNode | undefined,
  schema: GraphQLSchema,
): LibraryText {
  const message = error.message.length > LONGEST ? `${error.message.slice(0, LONGEST)}…` : error.message;
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

/** Fields that are gone: renamed before any release had them, or with nothing left to answer them from. Others stay, deprecated. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
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
 * Translates messages of graphql-js and Apollo Server into Vietnamese; undefined for an unknown message. Their English
 * stays. test/graphql/http/library-messages.test.ts fails when a release changes a message.
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
