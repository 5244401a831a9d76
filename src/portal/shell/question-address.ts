/** Spaces of the document are not sent: browsers and edges keep answers by their address. */
const compact = (question: string): string => question.replace(/\s+/g, ' ').trim();

/** The address of a question. The public asks by GET, so that edges and browsers can keep the answer. */
export const questionAddress = (question: string, variables: unknown): string =>
  `/graphql?${new URLSearchParams({ query: compact(question), variables: JSON.stringify(variables) })}`;
