/** Types of the little that is used of web-ext, which brings none. */

declare module 'web-ext' {
  const webExt: {
    cmd: {
      build: (
        what: { sourceDir: string; artifactsDir: string; filename: string; overwriteDest: boolean },
        how: { showReadyMessage: boolean },
      ) => Promise<{ extensionPath: string }>;
    };
  };
  export default webExt;
}
