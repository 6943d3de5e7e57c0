/**
 * `npm run build`: writes dist/chrome (also for Edge) and dist/firefox; `node scripts/build.mjs firefox` writes only
 * one.
 */

import { buildAll, TARGETS } from './setup/build-extension.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { runCommand, Trouble } from './setup/trouble.mjs';

await runCommand(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((target) => !TARGETS.includes(target));
  if (unknown !== undefined) throw new Trouble(`There is no build for ${unknown}: say ${TARGETS.join(' or ')}.`);
  checkNode();
  await installDependencies();
  const folders = await buildAll(wanted.length > 0 ? wanted : TARGETS);
  for (const folder of folders) console.log(`Built: ${folder}`);
});
