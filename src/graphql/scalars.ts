import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** Domain code keeps days and moments as text: what the scalar checked goes on as it was written. */
export const scalars = {
  LocalDate: GraphQLLocalDate,
  DateTimeISO: GraphQLDateTimeISO,
};
