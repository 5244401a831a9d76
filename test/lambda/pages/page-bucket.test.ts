import { afterEach, expect, test, vi } from 'vitest';
import { pageBucket } from '../../../src/lambda/pages/page-bucket.js';
import { pageStore } from '../../support/aws/page-store.js';

const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => said.mockClear());

test.each(['', 'export {};'])('a file that holds %o is put as it is, without a word in the log', async (body) => {
  const store = await pageStore();
  try {
    const env = {
      AWS_ENDPOINT_URL_S3: store.endpoint,
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
    const put = pageBucket(env, 'pages');
    await put({ path: '/assets/chunk.js', body, contentType: 'text/javascript', cacheControl: 'no-cache' });
    expect(store.objects.get('/pages/assets/chunk.js')).toMatchObject({ body, type: 'text/javascript' });
    expect(said).not.toHaveBeenCalled();
  } finally {
    await store.close();
  }
});
