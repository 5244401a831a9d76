import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import RANKING from '../../../src/local/examples/ranking/ranking.graphql';
import { FORM, LABELS, SAVE, saved, sha256, shown, shownErrors, until, VIEWER, WHERE } from './documents.js';

const clientOf = (link) => new ApolloClient({ cache: new InMemoryCache(), link });

const over = (token) =>
  clientOf(new HttpLink({ uri: '/graphql', headers: token ? { authorization: `Bearer ${token}` } : {} }));

globalThis.journeys = {
  /** Shows a form, saves a figure, and says what the page shows without asking again. */
  async save(token, value, key) {
    const client = over(token);
    const views = [];
    client.watchQuery({ query: gql(FORM), variables: WHERE }).subscribe(({ data }) => {
      if (!data?.reportForm) return;
      views.push(shown(data.reportForm));
    });
    await until(() => views.length > 0);
    const { data } = await client.mutate({ mutation: gql(SAVE), variables: saved(views[0].revision, value, key) });
    await until(() => views.at(-1).value === value);
    return { views, errors: data.saveReport.errors, kept: Object.keys(client.cache.extract()) };
  },
  async viewer(token) {
    try {
      const { data } = await over(token).query({ query: gql(VIEWER) });
      return { viewer: data.viewer, errors: [] };
    } catch (error) {
      if (!CombinedGraphQLErrors.is(error)) throw error;
      return { viewer: null, errors: shownErrors(error.errors) };
    }
  },
  async labels() {
    const { data } = await over().query({ query: gql(LABELS), variables: { type: 'FilingState' } });
    return data.enumLabels;
  },
  /** Sends the hash of a document instead of its text. */
  async trusted() {
    const documentId = await sha256(RANKING);
    const byHash = new ApolloLink((operation, forward) => {
      operation.setContext({
        uri: `/graphql?documentId=${documentId}`,
        fetchOptions: { method: 'GET' },
        http: { includeQuery: false },
      });
      return forward(operation);
    });
    const client = clientOf(ApolloLink.from([byHash, new HttpLink({ uri: '/graphql' })]));
    const { data } = await client.query({ query: gql(RANKING), variables: { period: '2026-10', first: 3 } });
    return data.ranking.rows.edges.length;
  },
};
