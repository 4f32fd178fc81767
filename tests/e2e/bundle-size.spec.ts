/** The pages stay small: each of them is read and compiled anew whenever its window opens. */
import { expect, test } from '@playwright/test';
import { pageBudgets, pageWeight, totalWeight, type BuiltPage } from './bench/page-weight.ts';

for (const page of ['overlay', 'app'] satisfies BuiltPage[]) {
  test(`the page "${page}" weighs no more than ${pageBudgets[page]} kB compressed`, () => {
    const weights = pageWeight(page);
    const files = [...weights.keys()];
    // Were a way of loading overlooked, nothing would be weighed.
    for (const part of [/\.html$/, /\.css$/, /figure-worker.*\.js$/])
      expect(
        files.filter((file) => part.test(file)).length,
        `${String(part)} in ${files.join(', ')}`,
      ).toBeGreaterThan(0);
    expect(totalWeight(weights)).toBeLessThanOrEqual(pageBudgets[page]);
  });
}
