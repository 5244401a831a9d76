/** An input whose fields of null are left out, as the domain knows them. */
type WithoutNulls<Input> = { readonly [Field in keyof Input]: Exclude<Input[Field], null> };

/** Null counts as not given: what nobody gave stays as it is. */
export const withoutNulls = <Input extends object>(input: Input): WithoutNulls<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as WithoutNulls<Input>;
