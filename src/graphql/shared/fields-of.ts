/** Resolvers of the fields that a type has from one part of its model, under the same names. */
export const fieldsOf = <Part extends string, Name extends string>(part: Part, ...names: readonly Name[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      (of: Readonly<Record<Part, Readonly<Record<Name, unknown>> | undefined>>) => of[part]?.[name],
    ]),
  ) as {
    readonly [N in Name]: <Inner extends { readonly [Field in N]?: unknown } | undefined>(
      of: {
        readonly [P in Part]: Inner;
      },
    ) => Inner extends object ? Inner[N] : undefined;
  };
