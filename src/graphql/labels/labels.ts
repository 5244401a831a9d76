import { type ContractCode, contractCode } from '../../domain/text/contract-code.js';
import { capitalised, type Text } from '../../domain/text/text.js';

/** A label for each value of one enum of the contract. A value without a label does not compile. */
export type Labels<Value extends string> = Readonly<Record<Value, Text>>;

type Written<Value extends string> = Readonly<Record<Value, readonly [vi: string, en: string]>>;

type Differing<Domain extends string, Contract extends string> = Exclude<Domain, Contract> | Exclude<Contract, Domain>;
/** Domain and contract have the same codes: a difference does not compile. */
export type Same<Domain extends string, Contract extends string> = [Differing<Domain, Contract>] extends [never]
  ? []
  : [missing: Differing<Domain, Contract>];

/** Labels from pairs in this folder: Vietnamese, English. An enum that is no union of the domain is tied to itself. */
export const labels = <Domain extends string, Contract extends string>(
  written: Written<Contract>,
  ..._: Same<Domain, Contract>
): Labels<Contract> =>
  fromEntries(Object.entries<readonly [string, string]>(written).map(([value, [vi, en]]) => [value, { vi, en }]));

/** Labels from texts that a rule or a letter has: with a capital and without a full stop. */
export const asLabels = <Domain extends string, Contract extends string>(
  texts: Readonly<Record<Contract, Text>>,
  ..._: Same<Domain, Contract>
): Labels<Contract> => fromEntries(Object.entries<Text>(texts).map(([value, text]) => [value, asLabel(text)]));

const asLabel = ({ vi, en }: Text): Text => ({ vi: phrase(vi), en: phrase(en) });
const phrase = (text: string): string => capitalised(text.replace(/\.$/, ''));

/** Labels under contract values such as `NOT_APPLICABLE`, from domain codes such as `notApplicable`. */
export const inContract = <Code extends string>(texts: Readonly<Record<Code, Text>>): Labels<ContractCode<Code>> =>
  fromEntries(Object.entries<Text>(texts).map(([code, text]) => [contractCode(code), text]));

const fromEntries = <Value extends string>(entries: readonly (readonly [string, Text])[]): Labels<Value> =>
  Object.fromEntries(entries) as Labels<Value>;

export type EnumLabelModel = { readonly type: string; readonly value: string; readonly label: Text };
