import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/**
 * The library's message says only that a value is wrong. This message says what is accepted, and graphql-js adds the
 * value.
 */
function accepting<I, E>(scalar: GraphQLScalarType<I, E>, form: string): GraphQLScalarType<I, E> {
  const saying =
    <A extends unknown[], R>(parse: (...args: A) => R) =>
    (...args: A): R => {
      try {
        return parse(...args);
      } catch {
        throw new TypeError(`Accepted: ${form}.`);
      }
    };
  const { parseValue, parseLiteral, ...config } = scalar.toConfig();
  return new GraphQLScalarType({ ...config, parseValue: saying(parseValue), parseLiteral: saying(parseLiteral) });
}

/** Domain code keeps days and moments as text, so a checked value is passed on unchanged. */
export const scalars = {
  LocalDate: accepting(GraphQLLocalDate, 'a day such as "2026-10-31"'),
  DateTimeISO: accepting(GraphQLDateTimeISO, 'a moment such as "2026-10-31T08:00:00Z"'),
};
