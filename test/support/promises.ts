/** What no text of ours may say, in either language. */

/** That an old key keeps working: public sources conflict (docs/promises.md, "What no text says"). */
export const PROMISES_THE_OLD_KEY =
  /(?:古い|旧|前の)キー[^。]*(?:使えます|有効です|動きます)|old key[^.]*(?:still works|keeps working|stays valid)/;
