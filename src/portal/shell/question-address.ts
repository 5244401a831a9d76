/** The address of a question. The public asks by GET, so that edges and browsers can keep the answer. */
export const questionAddress = (question: string, variables: unknown): string =>
  `/graphql?${new URLSearchParams({ query: question, variables: JSON.stringify(variables) })}`;
