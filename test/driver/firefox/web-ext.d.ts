/** Types for what is used of web-ext, which ships none. */

declare module 'web-ext' {
  interface Runner {
    /** One for each browser that was started. */
    readonly extensionRunners: readonly {
      readonly reloadExtensionBySourceDir: (sourceDir: string) => Promise<{ reloadError?: unknown }[]>;
    }[];
    /** Calls `ended` when the browser has ended. */
    readonly registerCleanup: (ended: () => void) => void;
    readonly exit: () => Promise<void>;
  }
  const webExt: {
    cmd: {
      build: (
        what: { sourceDir: string; artifactsDir: string; filename: string; overwriteDest: boolean },
        how: { showReadyMessage: boolean },
      ) => Promise<{ extensionPath: string }>;
      run: (what: {
        sourceDir: string;
        firefox: string;
        args: readonly string[];
        noInput: boolean;
        noReload: boolean;
      }) => Promise<Runner>;
    };
  };
  export default webExt;
}

declare module 'web-ext/util/logger' {
  /** What web-ext prints on the terminal. */
  export const consoleStream: { startCapturing: () => void };
}
