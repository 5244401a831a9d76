/** Fields of which an edit gives some. */
export type GivenFields<Fields> = { readonly [F in keyof Fields]?: Fields[F] | undefined };

/** The fields that an edit gives. What it leaves out stays as it is. */
export const givenFields = <Edit extends object>(edit: Edit): Partial<Edit> =>
  Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as Partial<Edit>;
