/** Which X server is asked, and that a missing one is never looked for over the network. */
import { describe, expect, test } from 'vitest';
import { connectX, localDisplay } from '../../../../../src-main/system/x-server/connect-x.ts';

describe('the display of this computer', () => {
  test.each([
    [':0', ':0'],
    [':1.0', ':1.0'],
    ['unix:0', ':0'],
    ['localhost:10.0', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (DISPLAY, expected) => {
    expect(localDisplay({ DISPLAY })).toBe(expected);
  });

  test('without a socket is not looked for elsewhere', async () => {
    await expect(connectX(':987')).rejects.toThrow('has no socket');
  });
});
