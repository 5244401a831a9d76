/** An input without its null fields, as the domain expects it. */
type WithoutNulls<Input> = { readonly [Field in keyof Input]: Exclude<Input[Field], null> };

/** Removes null fields: null counts as not given and leaves the stored value unchanged. */
export const withoutNulls = <Input extends object>(input: Input): WithoutNulls<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as WithoutNulls<Input>;
