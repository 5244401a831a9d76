import { readFileSync } from 'node:fs';

/** `vite --mode recorded` answers questions from a file that `record.ts` made, so that no service has to run. */
const recorded = {
  name: 'recorded-answers',
  configureServer(server) {
    if (server.config.mode !== 'recorded') return;
    const answers = JSON.parse(readFileSync(`${server.config.root}/recorded.json`, 'utf8'));
    server.middlewares.use('/graphql', async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      const [, name] = /(?:query|mutation) (\w+)/.exec(JSON.parse(body).query) ?? [];
      const answer = answers[name]?.answer ?? { errors: [{ message: `${name} is not recorded` }] };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
  },
};

// biome-ignore lint/style/noDefaultExport: Vite reads the default export
export default { plugins: [recorded] };
