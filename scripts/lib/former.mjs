// The sources of a former commit, to measure this build beside.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { outFolder, projectRoot, SetUpError } from './project.mjs';

/**
 * Lays the sources of a commit in a folder below out/, where they find this project's packages.
 * @param {string} commit anything that git knows it by
 * @returns {string} the folder
 * @throws {SetUpError} when this clone does not have it
 */
export function formerSources(commit) {
  const name = git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`],
    commit,
  ).trim();
  const folder = path.join(outFolder, 'former', name);
  if (existsSync(path.join(folder, 'shared'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = path.join(outFolder, 'former', `${name}.tar`);
  git(['archive', `--output=${archive}`, name, 'shared', 'tests/fakes'], commit);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
  return folder;
}

/** @param {string[]} args @param {string} commit */
function git(args, commit) {
  try {
    return execFileSync('git', args, {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new SetUpError(
      `This clone has no commit ${commit} to measure beside; name another with --beside COMMIT.`,
    );
  }
}
