/** A name of the domain as the GraphQL contract spells it: `notApplicable` becomes `NOT_APPLICABLE`. */
export type ContractCode<Name extends string> = Name extends Uppercase<Name>
  ? Name
  : Name extends `${infer First}${infer Rest}`
    ? Rest extends Uncapitalize<Rest>
      ? `${Uppercase<First>}${ContractCode<Rest>}`
      : `${Uppercase<First>}_${ContractCode<Capitalize<Rest>>}`
    : '';

export const contractCode = <Name extends string>(name: Name): ContractCode<Name> =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as ContractCode<Name>;

/** A name of the contract as the domain spells it, where the two differ in case alone: `OFFICER` becomes `officer`. */
export const domainName = <Name extends string>(name: Name) => name.toLowerCase() as Lowercase<Name>;
