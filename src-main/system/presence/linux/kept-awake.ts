/** Who keeps the display awake, as each desktop tells it: a video, a call, a presentation. */
import * as v from 'valibot';
import type { MessageBus } from '../../message-bus/message-bus.ts';
import { PROPERTIES } from '../../message-bus/message-bus.ts';
import type { Fact } from '../../message-bus/watched-fact.ts';
import { AnyFact } from '../any-fact.ts';
import type { SourceContext } from '../presence-parts.ts';
import { LOGIND, MANAGER } from './logind-names.ts';

const ASK_AGAIN_AFTER_MS = 60_000;

/** On the session bus: GNOME and the desktops that have its session manager, KDE, Xfce. */
export function watchDesktopInhibitors(bus: MessageBus, context: SourceContext): AnyFact {
  return new AnyFact(bus, [gnomeFact, kdeFact, xfceFact], context, ASK_AGAIN_AFTER_MS);
}

/** On the system bus: programs that ask the login manager directly. Only this person's own count. */
export function watchLogindInhibitors(
  bus: MessageBus,
  context: SourceContext,
  own: { readonly uid: number; readonly pid: number },
): AnyFact {
  return new AnyFact(bus, [logindFact(own)], context, ASK_AGAIN_AFTER_MS);
}

const gnome = {
  service: 'org.gnome.SessionManager',
  path: '/org/gnome/SessionManager',
  interface: 'org.gnome.SessionManager',
};
/** Of the flags of its inhibitors: "inhibit the session being marked as idle". */
const GNOME_IDLE = 8;

const gnomeFact: Fact = {
  service: gnome.service,
  ask: (bus) => askBoolean(bus, { ...gnome, member: 'IsInhibited' }, GNOME_IDLE),
  changes: ['InhibitorAdded', 'InhibitorRemoved'].map((member) => ({ match: { ...gnome, member } })),
};

const kde = {
  service: 'org.kde.Solid.PowerManagement.PolicyAgent',
  path: '/org/kde/Solid/PowerManagement/PolicyAgent',
  interface: 'org.kde.Solid.PowerManagement.PolicyAgent',
};
/** Of its policies: `ChangeScreenSettings`, dimming and switching off. */
const KDE_SCREEN = 4;

const kdeFact: Fact = {
  service: kde.service,
  ask: (bus) => askBoolean(bus, { ...kde, member: 'HasInhibition' }, KDE_SCREEN),
  changes: [{ match: { ...kde, member: 'InhibitionsChanged' } }],
};

/** Xfce's power manager owns this name too and leaves the display on for whoever inhibits it; KDE's does not. */
const xfcePower = 'org.xfce.PowerManager';
const xfce = {
  service: 'org.freedesktop.PowerManagement',
  path: '/org/freedesktop/PowerManagement/Inhibit',
  interface: 'org.freedesktop.PowerManagement.Inhibit',
};

const xfceFact: Fact = {
  service: xfcePower,
  ask: (bus) => askBoolean(bus, { ...xfce, member: 'HasInhibit' }),
  changes: [{ match: { ...xfce, member: 'HasInhibitChanged' } }],
};

function logindFact(own: { readonly uid: number; readonly pid: number }): Fact {
  return {
    service: LOGIND,
    ask: async (bus) => {
      const answer = await bus.call({ ...MANAGER, member: 'ListInhibitors' });
      return answer.ok ? isIdleInhibited(answer.value[0], own) : null;
    },
    changes: [
      {
        // BlockInhibited is the one property of it that is told on a change.
        match: {
          ...MANAGER,
          interface: PROPERTIES,
          member: 'PropertiesChanged',
          firstArgument: MANAGER.interface,
        },
      },
    ],
  };
}

/** What is inhibited, by whom, why, how, and the user and process it is for. */
const inhibitorList = v.array(
  v.looseTuple([v.string(), v.string(), v.string(), v.string(), v.number(), v.number()]),
);

/** @param list as logind's `ListInhibitors` answers; null when it makes no sense */
export function isIdleInhibited(
  list: unknown,
  own: { readonly uid: number; readonly pid: number },
): boolean | null {
  const parsed = v.safeParse(inhibitorList, list);
  if (!parsed.success) return null;
  return parsed.output.some(
    ([what, , , mode, uid, pid]) =>
      mode === 'block' && what.split(':').includes('idle') && uid === own.uid && pid !== own.pid,
  );
}

async function askBoolean(
  bus: MessageBus,
  question: Parameters<MessageBus['call']>[0],
  flags?: number,
): Promise<boolean | null> {
  const answer = await bus.call(
    flags === undefined ? question : { ...question, signature: 'u', body: [flags] },
  );
  return answer.ok && typeof answer.value[0] === 'boolean' ? answer.value[0] : null;
}
