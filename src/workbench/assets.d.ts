/** Files that the bundler copies; the import is their address. */
declare module '*.docx' {
  const address: string;
  export default address;
}

declare module '*.png' {
  const address: string;
  export default address;
}
