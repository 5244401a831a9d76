import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { pageAnswers } from '../../../../src/lambda/pages/answer-page.js';
import { UnitsCalledDocument } from '../../../../src/portal/generated/search.js';
import { loadRendering } from '../../../../src/portal-files/build-portal.js';
import { testApi } from '../../api/api.js';
import { PATIENCE_MS } from '../../start/patience.js';
import { builtPortal } from '../built-functions.js';
import type { Kind } from './visits.js';

export type Ages = Readonly<Record<Kind, string>>;

/** The header `cache-control` of the API's answers to each kind of request, word by word. */
export async function agesOfAddresses(): Promise<Ages> {
  const now = '2026-11-24T08:00:00.000Z';
  const [api, built] = await Promise.all([testApi(now), builtPortal()]);
  const faults: unknown[] = [];
  const rendering = { ...loadRendering(built), assets: built.assets };
  const pages = pageAnswers(rendering, api.api.answer, (fault) => faults.push(fault), PATIENCE_MS);
  const ageOf = async (rawPath: string, rawQueryString = ''): Promise<string> => {
    const { statusCode, headers } = await pages(
      { rawPath, rawQueryString, headers: {} } as APIGatewayProxyEventV2,
      now,
    );
    if (statusCode !== 200) throw new Error(`${rawPath} answers ${statusCode}: ${faults}`);
    return String(headers?.['cache-control']);
  };
  try {
    const usual = await Promise.all(
      ['/', '/xep-hang', '/xa/xuan-lac', '/chi-tieu/G02', '/phuong-phap'].map((path) => ageOf(path)),
    );
    const [page = ''] = usual;
    if (usual.some((age) => age !== page)) throw new Error(`pages say ${usual}`);
    const variables = JSON.stringify({ text: 'xu', first: 8, lang: 'VI' });
    const query = `${new URLSearchParams({ query: UnitsCalledDocument.toString(), variables })}`;
    const { headers } = await api.http({ method: 'GET', query });
    return {
      page,
      version: await ageOf('/xep-hang/2026-09', 'ban=1'),
      suggestion: headers['cache-control'] ?? '',
    };
  } finally {
    await api.close();
  }
}
