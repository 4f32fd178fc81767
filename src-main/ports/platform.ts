/** The systems that the app runs on, by Node's names. */
export type Platform = 'linux' | 'darwin' | 'win32';
