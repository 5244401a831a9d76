type Part<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** All entries of a list that the API answers in parts. */
export async function wholeList<Node>(
  first: Part<Node>,
  after: (cursor: string | null) => Promise<Part<Node> | undefined>,
): Promise<readonly Node[]> {
  const nodes = [...first.nodes];
  let part: Part<Node> | undefined = first;
  while (part?.pageInfo.hasNextPage) {
    part = await after(part.pageInfo.endCursor);
    nodes.push(...(part?.nodes ?? []));
  }
  return nodes;
}
