// Holds the imports of a tree against the rules of the house.
import { cruise } from 'dependency-cruiser';
import { floors, loadRules, rules } from './import-rules.mjs';

/**
 * @param {string} baseDir a tree with the three floors
 * @returns {Promise<string[]>} `rule: from → to`, one line each
 */
export async function findBadImports(baseDir) {
  // With types the imports are as they are written; without them, as they are at run time.
  return [...(await violations(baseDir, rules, true)), ...(await violations(baseDir, loadRules, false))];
}

/**
 * @param {string} baseDir
 * @param {import('dependency-cruiser').IForbiddenRuleType[]} forbidden
 * @param {boolean} areTypesCounted
 */
async function violations(baseDir, forbidden, areTypesCounted) {
  const { output } = await cruise(
    floors,
    {
      baseDir,
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: areTypesCounted,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: 'svelte/internal' },
    },
    { conditionNames: ['svelte', 'browser', 'import', 'default'], exportsFields: ['exports'] },
  );
  if (typeof output === 'string') throw new Error('The cruise gave a text and no result.');
  return output.summary.violations.map(({ rule, from, to, cycle, via }) => {
    const way = [...(cycle ?? via ?? []).map(({ name }) => name)];
    return `${rule.name}: ${from} → ${way.length > 0 ? way.join(' → ') : to}`;
  });
}
