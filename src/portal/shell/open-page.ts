import { ASSIGNMENT_HEADER } from '../../domain/access/cross-origin.js';
import { type PageName, pageAt } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { AnswerFault, type Ask, type PageFault } from './ask.js';
import type { AnyPage, PageProps } from './page.js';

export type Opened =
  | {
      readonly kind: 'shown';
      readonly url: URL;
      readonly page: AnyPage;
      readonly props: PageProps<PageName, unknown>;
    }
  | { readonly kind: 'missing'; readonly url: URL }
  | { readonly kind: 'failed'; readonly url: URL; readonly fault: PageFault; readonly message: string };

export type Loaders = Readonly<Partial<Record<PageName, () => Promise<AnyPage>>>>;

/** More steps than any chain of successors that the register answers at once. */
const MOST_MOVES = 3;

/** Opens the page at an address. Never rejects: a fault is shown to the reader. */
export async function openPage(pages: Loaders, url: URL, language: Language, ask: Ask, moves = 0): Promise<Opened> {
  const address = pageAt(url.pathname);
  const loader = address && pages[address.page];
  if (!address) return { kind: 'missing', url };
  // The worker shows the frame of officials where the service cannot be reached with another page.
  if (!loader) return { kind: 'failed', url, fault: 'OFFLINE', message: '' };
  try {
    const page = await loader().catch((error: unknown) => {
      throw new AnswerFault('OFFLINE', String(error));
    });
    const { searchParams: query } = url;
    const loaded = await page.load({ address, query, language, ask });
    if (loaded.kind === 'found')
      return { kind: 'shown', url, page, props: { address, query, language, answer: loaded.answer } };
    if (loaded.kind === 'moved' && moves < MOST_MOVES)
      return await openPage(pages, new URL(loaded.to, url), language, ask, moves + 1);
    return { kind: 'missing', url };
  } catch (error) {
    if (!(error instanceof AnswerFault)) console.error(error);
    const fault = error instanceof AnswerFault && error.kind !== 'SIGN_IN' ? error.kind : 'REFUSED';
    // A refused argument stands in the address, and its name is for programs. Only the assignment comes from the session.
    const { argument = ASSIGNMENT_HEADER, message = '' } = error as Partial<AnswerFault>;
    const isOfAddress = fault === 'REFUSED' && argument !== ASSIGNMENT_HEADER;
    // With a query, the page without it may exist. Without one, nothing leads on from here.
    if (fault === 'MISSING' || (isOfAddress && !url.search)) return { kind: 'missing', url };
    return { kind: 'failed', url, fault: isOfAddress ? 'MISSING' : fault, message };
  }
}
