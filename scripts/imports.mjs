// `npm run imports`: whether every import goes where the house lets it. Prints each that does not. Another tree than
// the project's own may be named; `-- --rules` prints the names of the rules.
import { findBadImports } from './lib/find-bad-imports.mjs';
import { loadRules, rules } from './lib/import-rules.mjs';
import { projectRoot, runMain } from './lib/project.mjs';

await runMain(async () => {
  const [asked = projectRoot] = process.argv.slice(2);
  if (asked === '--rules') {
    for (const { name } of [...rules, ...loadRules.forbidden, ...loadRules.required]) console.log(name);
    return 0;
  }
  const bad = await findBadImports(asked);
  for (const line of bad) console.log(line);
  return bad.length === 0 ? 0 : 1;
});
