import DOWN from 'artifacts/relayDocumentsDownQuery.graphql';
import FORM from 'artifacts/relayDocumentsFormQuery.graphql';
import LABELS from 'artifacts/relayDocumentsLabelsQuery.graphql';
import SAVE from 'artifacts/relayDocumentsSaveMutation.graphql';
import UP from 'artifacts/relayDocumentsUpQuery.graphql';
import VIEWER from 'artifacts/relayDocumentsViewerQuery.graphql';
import PERSISTED_LABELS from 'persisted/relayDocumentsLabelsQuery.graphql';
import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import { saved, shown, shownErrors, WHERE } from './documents.js';

const over = (token) =>
  new Environment({
    network: Network.create(async ({ text }, variables) => {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const body = JSON.stringify({ query: text, variables });
      return (await fetch('/graphql', { method: 'POST', headers, body })).json();
    }),
    store: new Store(new RecordSource()),
  });

/** Knows no text of a document: the compiler has left the hash alone. */
const byHash = () =>
  new Environment({
    network: Network.create(async ({ id, text }, variables) => {
      if (text !== null) throw new Error('the compiler has left a text');
      const query = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
      return (await fetch(`/graphql?${query}`)).json();
    }),
    store: new Store(new RecordSource()),
  });

/** What the store holds for an operation, without a request. */
const held = (environment, query, variables) =>
  environment.lookup(createOperationDescriptor(query, variables).fragment);

/** Pages on until the connection ends, and says what the store has put together. */
async function paged(query, first, next) {
  const environment = over();
  environment.retain(createOperationDescriptor(query, first));
  await fetchQuery(environment, query, first).toPromise();
  for (let page = 0; page < 10; page++) {
    const { pageInfo } = held(environment, query, first).data.ranking.rows;
    const variables = next(pageInfo);
    if (!variables) break;
    await fetchQuery(environment, query, variables).toPromise();
  }
  return held(environment, query, first).data.ranking.rows.edges.map(({ node }) => node.unit.slug);
}

globalThis.journeys = {
  down: () => paged(DOWN, { first: 6 }, ({ hasNextPage, endCursor }) => hasNextPage && { first: 6, after: endCursor }),
  up: () =>
    paged(UP, { last: 6 }, ({ hasPreviousPage, startCursor }) => hasPreviousPage && { last: 6, before: startCursor }),
  async save(token, value, key) {
    const environment = over(token);
    environment.retain(createOperationDescriptor(FORM, WHERE));
    await fetchQuery(environment, FORM, WHERE).toPromise();
    const snapshot = held(environment, FORM, WHERE);
    const views = [shown(snapshot.data.reportForm)];
    environment.subscribe(snapshot, ({ data }) => views.push(shown(data.reportForm)));
    const payload = await new Promise((resolve, reject) => {
      const variables = saved(views[0].revision, value, key);
      commitMutation(environment, { mutation: SAVE, variables, onCompleted: resolve, onError: reject });
    });
    return { views, errors: payload.saveReport.errors };
  },
  async viewer(token) {
    try {
      const { viewer } = await fetchQuery(over(token), VIEWER, {}).toPromise();
      return { viewer, errors: [] };
    } catch (error) {
      return { viewer: null, errors: shownErrors(error.source.errors) };
    }
  },
  async labels() {
    const { enumLabels } = await fetchQuery(over(), LABELS, { type: 'FilingState' }).toPromise();
    return enumLabels;
  },
  async trusted() {
    const { enumLabels } = await fetchQuery(byHash(), PERSISTED_LABELS, { type: 'FilingState' }).toPromise();
    return enumLabels;
  },
};
