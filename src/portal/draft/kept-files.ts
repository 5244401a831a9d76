/** A chosen file that is not sent yet. Its keys are made once, so that a repeat has no second effect. */
export type OutgoingFile = {
  readonly file: File;
  readonly name: string;
  readonly placeKey: string;
  readonly addKey: string;
};

/** Bytes of all kept files: a telephone has room for three or four scans of the largest size. */
export const MOST_WAITING_BYTES = 40 * 1024 * 1024;

/** Whether the device has room for one more file. */
export const hasRoom = (kept: readonly { readonly size: number }[], { size }: { readonly size: number }): boolean =>
  kept.reduce((sum, file) => sum + file.size, size) <= MOST_WAITING_BYTES;
