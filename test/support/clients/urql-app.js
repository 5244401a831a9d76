import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import RANKING from '../../../src/local/examples/ranking/ranking.graphql';
import { FORM, LABELS, SAVE, saved, sha256, shown, shownErrors, until, VIEWER, WHERE } from './documents.js';

const over = (token) =>
  new Client({
    url: '/graphql',
    preferGetMethod: token ? false : 'force',
    exchanges: [cacheExchange({ keys: { Figure: () => null, EnumLabel: () => null } }), fetchExchange],
    fetchOptions: () => ({ headers: token ? { authorization: `Bearer ${token}` } : {} }),
  });

globalThis.journeys = {
  async save(token, value, key) {
    const client = over(token);
    const views = [];
    client.query(FORM, WHERE).subscribe(({ data }) => {
      if (!data?.reportForm) return;
      views.push(shown(data.reportForm));
    });
    await until(() => views.length > 0);
    const { data } = await client.mutation(SAVE, saved(views[0].revision, value, key));
    await until(() => views.at(-1).value === value);
    return { views, errors: data.saveReport.errors };
  },
  async viewer(token) {
    const { data, error } = await over(token).query(VIEWER, {});
    return { viewer: data?.viewer ?? null, errors: shownErrors(error?.graphQLErrors ?? []) };
  },
  async labels() {
    return (await over().query(LABELS, { type: 'FilingState' })).data.enumLabels;
  },
  async trusted() {
    const documentId = await sha256(RANKING);
    const client = new Client({ url: '/graphql', preferGetMethod: 'force', exchanges: [fetchExchange] });
    const { data, error } = await client.query(
      { kind: 'Document', documentId, definitions: [] },
      { period: '2026-10', first: 3 },
    );
    return error ? error.message : data.ranking.rows.edges.length;
  },
};
