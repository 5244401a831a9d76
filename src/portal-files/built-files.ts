export type PortalFile = {
  /** `/assets/main-ABCD1234.js` */
  readonly path: string;
  readonly body: string;
  readonly contentType: string;
  readonly cacheControl: string;
};
