// Holds the imports of a tree against the rules of the house.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { floors, loadRules, pageEntries, rules } from './import-rules.mjs';

/** What a component is called where it lies as its scripts alone. */
const scriptOf = '.script.ts';

/**
 * @param {string} tree with the three floors
 * @returns {Promise<string[]>} `rule: from → to`, one line each
 */
export async function findBadImports(tree) {
  const copy = await mkdtemp(path.join(tmpdir(), 'lumbar-imports-'));
  try {
    await layOut(tree, copy);
    // With types the imports are as they are written; without them, as they are at run time.
    return [
      ...(await violations(copy, floors, { forbidden: rules }, true)),
      ...(await violations(copy, pageEntries, loadRules, false)),
    ];
  } finally {
    await rm(copy, { recursive: true });
  }
}

/**
 * A copy in which each component is a file of TypeScript: dependency-cruiser would have it compiled, and a compiled one
 * has lost what it imports for types. Packages are known by the names they are imported by.
 * @param {string} tree
 * @param {string} copy
 */
async function layOut(tree, copy) {
  for (const floor of floors) await cp(path.join(tree, floor), path.join(copy, floor), { recursive: true });
  for (const file of await readdir(copy, { recursive: true })) {
    if (!file.endsWith('.svelte')) continue;
    const script = path.join(copy, `${file}${scriptOf}`);
    await rename(path.join(copy, file), script);
    await writeFile(script, scriptsOf(await readFile(script, 'utf8')));
  }
  const resources = path.join(tree, 'resources');
  if (existsSync(resources)) await symlink(resources, path.join(copy, 'resources'), 'junction');
}

/**
 * @param {string} component
 * @returns {string}
 */
function scriptsOf(component) {
  return [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}

/**
 * @param {string} baseDir
 * @param {string[]} from
 * @param {import('dependency-cruiser').IFlattenedRuleSet} ruleSet
 * @param {boolean} areTypesCounted
 */
async function violations(baseDir, from, ruleSet, areTypesCounted) {
  const { output } = await cruise(
    from,
    {
      baseDir,
      ruleSet,
      validate: true,
      tsPreCompilationDeps: areTypesCounted,
      preserveSymlinks: true,
      doNotFollow: { path: '^resources/' },
    },
    { extensions: [scriptOf, '.ts'] },
    // An import without the word `type` is one at run time, even where a component uses it in its markup alone.
    { tsConfig: { options: { verbatimModuleSyntax: true } } },
  );
  if (typeof output === 'string') throw new Error('The cruise gave a text and no result.');
  return output.summary.violations.map(({ rule, from: importer, to, cycle, via }) => {
    const way = (cycle ?? via ?? [{ name: to }]).map(({ name }) => name);
    return `${rule.name}: ${[importer, ...way].join(' → ')}`.replaceAll(scriptOf, '');
  });
}
