/** Stores files that are too large for an answer, for a day. Anybody with the address can read such a file. */
export type Downloads = {
  /** Stores the file and returns an address that works for some minutes without a token. */
  keep(file: KeptFile): Promise<string>;
};

export type KeptFile = {
  readonly name: string;
  readonly type: string;
  readonly disposition: string;
  readonly bytes: Uint8Array;
};
