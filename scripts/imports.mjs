// `npm run imports`: whether every import goes where the house lets it. Prints each that does not.
import { findBadImports } from './lib/find-bad-imports.mjs';
import { projectRoot, runMain } from './lib/project.mjs';

await runMain(async () => {
  const bad = await findBadImports(projectRoot);
  for (const line of bad) console.error(line);
  return bad.length === 0 ? 0 : 1;
});
