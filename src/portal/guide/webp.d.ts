/** The build puts a picture into the script that imports it, as a `data:` address. */
declare module '*.webp' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: esbuild gives the address so
  export default address;
}
