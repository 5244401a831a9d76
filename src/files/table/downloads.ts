/** Where files lie that are too large to be answered: for a day, and for whoever was given the address. */
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
