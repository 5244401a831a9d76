/** Keeps files that are too large for an answer: for a day, readable by whoever has the address. */
export type Downloads = {
  /** The address from which the file can be fetched for some minutes, without a token. */
  keep(file: KeptFile): Promise<string>;
};

export type KeptFile = {
  readonly name: string;
  readonly type: string;
  readonly disposition: string;
  readonly bytes: Uint8Array;
};
