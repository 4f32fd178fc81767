/**
 * The lock as the desktop's screen saver tells it. Electron asks the same services, but only those that were there
 * when it first asked, and it believes a lock for ever whose end it did not hear.
 */
import type { MessageBus } from '../../message-bus/message-bus.ts';
import type { Fact } from '../../message-bus/watched-fact.ts';
import { AnyFact } from '../any-fact.ts';
import type { SourceContext } from '../presence-parts.ts';

/** Name and object; the interface is called like the service. */
const SCREEN_SAVERS = [
  ['org.freedesktop.ScreenSaver', '/org/freedesktop/ScreenSaver'],
  ['org.gnome.ScreenSaver', '/org/gnome/ScreenSaver'],
  ['org.cinnamon.ScreenSaver', '/org/cinnamon/ScreenSaver'],
  ['org.mate.ScreenSaver', '/'],
  ['org.xfce.ScreenSaver', '/'],
] as const;

const ASK_AGAIN_AFTER_MS = 10_000;

export function watchScreenSavers(bus: MessageBus, context: SourceContext): AnyFact {
  return new AnyFact(bus, SCREEN_SAVERS.map(screenSaverFact), context, ASK_AGAIN_AFTER_MS);
}

function screenSaverFact([service, path]: (typeof SCREEN_SAVERS)[number]): Fact {
  const saver = { service, path, interface: service };
  return {
    service,
    ask: async (bus) => {
      const answer = await bus.call({ ...saver, member: 'GetActive' });
      return answer.ok && typeof answer.value[0] === 'boolean' ? answer.value[0] : null;
    },
    changes: [{ match: { ...saver, member: 'ActiveChanged' }, tell: ([isActive]) => isActive === true }],
  };
}
