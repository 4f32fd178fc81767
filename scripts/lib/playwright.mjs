// Runs one of the projects of playwright.config.ts.
import { nodeModule, run } from './project.mjs';

/** The two halves of the end-to-end tests: side by side, and then what needs the machine for itself. */
export const endToEndProjects = /** @type {const} */ (['e2e', 'alone']);

/**
 * @param {'alone' | 'bench' | 'demo' | 'e2e' | 'shots'} project
 * @param {object} options
 * @param {string} options.electron path of the binary that the tests start
 * @param {readonly string[]} [options.args] passed on to Playwright
 * @param {string} [options.jsonFile] gets the results
 * @returns {Promise<number>} Playwright's exit code
 */
export async function runPlaywright(project, { electron, args = [], jsonFile }) {
  const reporter = jsonFile === undefined ? [] : ['--reporter=list,json'];
  const { code } = await run(
    process.execPath,
    [nodeModule('@playwright/test/cli.js'), 'test', `--project=${project}`, ...reporter, ...args],
    {
      env: {
        LUMBAR_ELECTRON: electron,
        ...(jsonFile === undefined ? {} : { PLAYWRIGHT_JSON_OUTPUT_FILE: jsonFile }),
      },
    },
  );
  return code;
}
