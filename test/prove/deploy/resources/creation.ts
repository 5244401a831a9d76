import type { Call } from '../emulator.js';
import type { Created } from '../template.js';

/** A resource with its properties resolved. */
export type Wanted = {
  /** The resource's name in the template. */
  readonly name: string;
  readonly stack: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly region: string;
  readonly account: string;
  /** Folder or file of an asset, by the key that it has in the bucket of assets. */
  readonly assetOf: (key: string) => string;
};

/** Creates one resource by a call, and says what Ref and Fn::GetAtt give for it. */
export type Create = (call: Call, wanted: Wanted) => Promise<Created>;

export const created = (ref: unknown, attributes: Record<string, unknown> = {}): Created => ({
  ref: String(ref),
  attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
});

/**
 * How moto answers a call that it does not know: with the status of its web server where AWS gives the name of an error, or with
 * a page instead of XML. What AWS itself would refuse has a name, whatever its text says.
 */
const UNKNOWN_TO_MOTO = /: (ResponseParserError|ClientError: An error occurred \(\d{3}\))/;
export const isUnknownToMoto = (error: unknown): boolean => UNKNOWN_TO_MOTO.test(String(error));

/** Resources that some releases of moto do not know. boto3 has checked every parameter before it sends the call. */
export async function createdOrChecked(
  call: Call,
  service: string,
  operation: string,
  parameters: Record<string, unknown>,
  stands: Created,
): Promise<Created> {
  try {
    await call(service, operation, parameters);
    return stands;
  } catch (error) {
    if (!isUnknownToMoto(error)) throw error;
    return { ...stands, isOnlyChecked: true };
  }
}

/** A property as text, list or record. The client of the emulator says when the kind is not what AWS wants. */
export const text = (value: unknown): string => String(value);
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Templates spell members as CloudFormation does; some services begin them with a small letter. */
export const withSmallFirstLetters = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withSmallFirstLetters);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      withSmallFirstLetters(part),
    ]),
  );
};

/** Members without some of them. */
export const without = (properties: object, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));

/** Attributes of queues and topics are text, whatever they hold. */
export const textMembers = (properties: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : text(value),
    ]),
  );
