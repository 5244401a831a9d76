import { contractCode } from '../../domain/text/contract-code.js';
import { capitalised } from '../../domain/text/letter-case.js';
import type { Text } from '../../domain/text/text.js';

/** A label for each value of one enum of the contract. A value without a label does not compile. */
export type Labels<Value extends string> = Readonly<Record<Value, Text>>;

type Written<Value extends string> = Readonly<Record<Value, readonly [vi: string, en: string]>>;

/** Labels from pairs in this folder: Vietnamese, English. */
export const labels = <Value extends string>(written: Written<Value>): Labels<Value> =>
  fromEntries(Object.entries<readonly [string, string]>(written).map(([value, [vi, en]]) => [value, { vi, en }]));

/** Labels from texts that a rule or a letter has: with a capital and without a full stop. */
export const asLabels = <Value extends string>(texts: Readonly<Record<Value, Text>>): Labels<Value> =>
  fromEntries(Object.entries<Text>(texts).map(([value, text]) => [value, asLabel(text)]));

const asLabel = ({ vi, en }: Text): Text => ({ vi: phrase(vi), en: phrase(en) });
const phrase = (text: string): string => capitalised(text.replace(/\.$/, ''));

/** Labels under contract values such as `NOT_APPLICABLE`, from domain codes such as `notApplicable`. */
export const inContract = <Value extends string>(texts: Readonly<Record<string, Text>>): Labels<Value> =>
  fromEntries(Object.entries(texts).map(([code, text]) => [contractCode(code), text]));

const fromEntries = <Value extends string>(entries: readonly (readonly [string, Text])[]): Labels<Value> =>
  Object.fromEntries(entries) as Labels<Value>;

export type EnumLabelModel = { readonly type: string; readonly value: string; readonly label: Text };
