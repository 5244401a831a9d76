import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';

/** A plugin whose functions are called during each request. */
export const duringRequest = <Context extends BaseContext>(
  listener: GraphQLRequestListener<Context>,
): ApolloServerPlugin<Context> => ({ requestDidStart: async () => listener });
