import type { JSX } from 'preact';

/** The name in the query of the address: after which entry a list goes on. */
export const AFTER_IN_QUERY = 'sau';

type Props = {
  readonly query: URLSearchParams;
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
  readonly label: string;
};

/** The way to the next page of a list, with the filters of this one. */
export function NextPage({ query, page, label }: Props): JSX.Element | null {
  if (!page?.hasNextPage) return null;
  const next = new URLSearchParams(query);
  next.set(AFTER_IN_QUERY, page.endCursor ?? '');
  return (
    <p class="links">
      <a href={`?${next}`}>{label}</a>
    </p>
  );
}
