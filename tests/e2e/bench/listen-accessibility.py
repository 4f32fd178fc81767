# Listens on the accessibility bus as a screen reader does and prints what one would be told: one JSON object a line,
# {"kind": "live", "live": "polite", "text": ...} or {"kind": "focus", "role": ..., "name": ...}.
import json
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def say(**event):
    print(json.dumps(event), flush=True)


def attributes_of(accessible):
    return accessible.get_attributes() or {}


def heard(event):
    try:
        if event.type.startswith("object:text-changed:insert"):
            live = attributes_of(event.source).get("container-live")
            if live in ("polite", "assertive") and isinstance(event.any_data, str):
                say(kind="live", live=live, text=event.any_data)
        elif event.type.startswith("object:state-changed:focused") and event.detail1 == 1:
            say(kind="focus", role=event.source.get_role_name(), name=event.source.get_name())
    except Exception as error:  # The element may be gone by the time it is asked.
        say(kind="gone", text=str(error))


Atspi.init()
listener = Atspi.EventListener.new(heard)
for name in ("object:text-changed:insert", "object:state-changed:focused"):
    listener.register(name)
say(kind="ready")
Atspi.event_main()
