import { type Answered, type HomeWorker, request, throughProxy } from './trial-home.js';

const SITE = 'https://xaso.tinh.gov.vn';

type Sent = { readonly form?: Readonly<Record<string, string>> };
/** Asks the service for a path, as the proxy of the office passes it on. */
export type Asks = (path: string, headers: Readonly<Record<string, string>>, sent?: Sent) => Promise<Answered>;

export const browser = (worker: () => Pick<HomeWorker, 'url'>) =>
  browserThrough((path, headers, sent) => throughProxy(worker(), path, headers, sent));

/** A browser: it keeps cookies by host, and follows where it is led, to the service through the proxy of the office. */
export function browserThrough(ask: Asks) {
  const jars = new Map<string, Map<string, string>>();

  async function once(url: URL, form?: Readonly<Record<string, string>>): Promise<Answered> {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    const headers = { accept: 'text/html', cookie: [...jar].map((pair) => pair.join('=')).join('; ') };
    const path = url.pathname + url.search;
    const sent = form && { form };
    const answered = url.origin === SITE ? await ask(path, headers, sent) : await request(url.href, headers, sent);
    for (const cookie of answered.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return answered;
  }

  /** Opens an address, signs in wherever a form of the issuer asks for it, and gives back the first page that asks nothing. */
  async function open(address: string, login: string): Promise<Answered & { readonly url: URL }> {
    let url = new URL(address);
    let form: Readonly<Record<string, string>> | undefined;
    for (let hops = 0; hops < 20; hops++) {
      const answered = await once(url, form);
      form = undefined;
      const { location } = answered.headers;
      const [, action, body = ''] = /<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/.exec(answered.body) ?? [];
      const [, prompt] = /name="prompt" value="(\w+)"/.exec(body) ?? [];
      if (location !== undefined) url = new URL(location, url);
      else if (url.origin !== SITE && action !== undefined && prompt !== undefined) {
        url = new URL(action, url);
        form = prompt === 'login' ? { prompt, login, password: 'any' } : { prompt };
      } else return { ...answered, url };
      // The page of the portal takes the code by its script.
      if (url.origin === SITE && url.pathname === '/dang-nhap') return { ...answered, url };
    }
    throw new Error(`led about without an end, at last to ${url.href}`);
  }

  return { open };
}
