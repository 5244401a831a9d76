/** A file that was chosen and has not arrived. The keys are made once, so that sending again does nothing twice. */
export type OutgoingFile = {
  readonly file: File;
  readonly name: string;
  readonly placeKey: string;
  readonly addKey: string;
};

/** A telephone has little room: three or four scans of the largest size. */
export const MOST_WAITING_BYTES = 40 * 1024 * 1024;

/** Whether a file is kept beside those that the device keeps already. */
export const hasRoom = (kept: readonly { readonly size: number }[], { size }: { readonly size: number }): boolean =>
  kept.reduce((sum, file) => sum + file.size, size) <= MOST_WAITING_BYTES;
