/** How the login manager is called on the system bus. */
export const LOGIND = 'org.freedesktop.login1';

export const MANAGER = {
  service: LOGIND,
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.login1.Manager',
} as const;

export const SESSION = 'org.freedesktop.login1.Session';
