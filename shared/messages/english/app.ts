/** English words of the window: Today and About. Those of the library and of the lessons are in library.ts and lessons.ts. */
export const app = {
  'app.comment': 'Breaks for the lower back',
  'app.nav': 'Pages',
  'app.nav.today': 'Today',
  'app.nav.library': 'Library',
  'app.nav.learn': 'Learn',
  'app.nav.sound': 'Sound and voice',
  'app.nav.about': 'About',
  'app.title': '{page} · Lumbar',
  'app.nav.next-break': 'Next break',
  'app.nav.in': 'in {time}',
  'app.nav.start': 'Start',
  'app.nav.quit': 'Quit',
  'app.nav.quit.label': 'Quit Lumbar',

  'today.greeting.morning': 'Good morning',
  'today.greeting.afternoon': 'Good afternoon',
  'today.greeting.evening': 'Good evening',
  'today.summary.none': '{day}. No breaks yet.',
  'today.summary.taken': '{taken, plural, one {One break done.} other {# breaks done.}}',
  'today.summary.taken-skipped':
    '{taken, plural, =0 {No breaks done} one {One break done} other {# breaks done}}, {skipped, plural, one {one skipped.} other {# skipped.}}',

  'today.quick-start.walk': 'A walk',
  'today.take-break': 'Start a break',
  'today.postpone': '{minutes, plural, one {# min later} other {# min later}}',
  'today.skip': 'Skip this one',
  'today.pause': 'Pause',
  'today.pause.title': 'Pause Lumbar',
  'today.pause.half-hour': 'For 30 minutes',
  'today.pause.hour': 'For 1 hour',
  'today.pause.two-hours': 'For 2 hours',
  'today.pause.open': 'Until I resume',
  'today.resume': 'Resume',

  'today.ring.minutes': '{minutes, plural, one {minute to go} other {minutes to go}}',
  'today.ring.seconds': '{seconds, plural, one {second to go} other {seconds to go}}',
  'today.next-at': 'Next break at {time}',
  'today.next-headline': 'Posture, a walk, one exercise',
  'today.next-headline.resting': 'Posture and a walk',
  'today.next-detail.resting':
    'No exercises until {day}, after pain. Easy walking and changing position are fine.',
  'today.next-detail.locked': 'Exercises wait until you have been checked.',
  'today.next-detail.notice-unread': 'Exercises come once you have read the notice.',

  'today.lock.title': 'Have it checked before you exercise',
  'today.lock.detail':
    'You reported a warning sign on {date}. Lumbar offers no exercises until a professional has checked it.',
  'today.lock.signs': 'When to get help',
  'today.lock.confirm': 'I have been checked and may exercise',

  'today.next-detail': 'No mat and no change of clothes needed.',

  'today.paused.title': 'Paused until {time}',
  'today.paused.open-title': 'Paused until you resume',
  'today.paused.detail': 'No breaks come by themselves. You can still start one.',
  'today.outside-hours.title': 'Outside your hours until {time}',
  'today.outside-hours.open-title': 'Outside your hours',
  'today.outside-hours.detail': 'No breaks come by themselves. You can still start one.',
  'today.away.title': 'You are away',
  'today.away.detail': 'Time away counts as rest and shortens your sitting time.',
  'today.owed.title': 'A break is waiting',
  'today.owed.detail': 'Waiting because {reason}. It starts within a minute of that ending.',
  'today.owed.detail-plain': 'It starts as soon as nothing is in the way.',
  'today.warning.title': 'A break is about to start',
  'today.waiting.detail': 'It waits for a pause in your typing, two minutes at most.',
  'today.break.title': 'A break is on',
  'today.break.detail': 'Follow it on the break screen.',
  'today.standing.detail': 'While you stand, sitting time counts half.',

  'today.reason.camera': 'the camera is in use',
  'today.reason.microphone': 'the microphone is in use',
  'today.reason.screen-sharing': 'the screen is being shared',
  'today.reason.do-not-disturb': 'do not disturb is on',
  'today.reason.full-screen': 'an app fills the screen',
  'today.reason.listed-app': 'an app on your list is running',

  'today.sitting.title': 'Sitting today',
  'today.sitting.detail': 'Longest sit: {longest}. This one so far: {current}.',
  'today.sitting.detail-standing': 'Longest sit: {longest}. You are standing now.',
  'today.sitting.detail-away': 'Longest sit: {longest}. You are away now.',
  'today.sitting.this-stretch': 'This sit: {length}',
  'today.sitting.bar': 'This sit',

  'today.day.title': 'Your day',
  'today.day.empty': 'Nothing yet. The day fills in as you go.',
  'today.day.list': 'Your day as a list',
  'today.day.break': 'Break taken',
  'today.day.skipped': 'Skipped',
  'today.day.sitting': 'Sitting',
  'today.day.standing': 'Standing',
  'today.day.away': 'Away',
  'today.day.walk': 'Walk',
  'today.day.planned': 'Planned',
  'today.day.now': 'Now, {time}',
  'today.day.span': '{what}, {start} to {end}',
  'today.day.instant': '{what} at {start}',

  'today.tile.standing': 'Standing',
  'today.tile.walking': 'Walking',
  'today.tile.breaks': 'Breaks',
  'today.tile.standing.detail': 'On your feet, not walking.',
  'today.tile.walking.detail': 'Walks in breaks, and those you log.',
  'today.tile.breaks.detail':
    '{skipped, plural, =0 {None skipped today.} one {One skipped today.} other {# skipped today.}}',

  'app.failed.title': 'Lumbar cannot show this window',
  'app.failed.text':
    'Something went wrong twice in a row. Your breaks go on, and the tray works. Close this window and open it again to try anew.',

  'banner.dismiss': 'Dismiss',
  'banner.settings-repaired': 'Some settings did not make sense and were set back to their defaults.',
  'banner.settings-damaged':
    'The settings file could not be read. It was kept under a new name, and the defaults are in use.',
  'banner.settings-newer':
    'The settings are from a newer Lumbar. They were kept for it under a new name, and the defaults are in use.',
  'banner.settings-left-alone':
    'The settings file could not be read and was left alone. Defaults are in use; changes will not be saved.',
  'banner.settings-not-written': 'The settings could not be saved. Your changes last until you quit Lumbar.',
  'banner.journal-damaged':
    'A part of your history could not be read and is left out. The files stay as they are.',
  'banner.journal-newer':
    'A part of your history was written by a newer Lumbar and is left out here. The files stay as they are.',
  'banner.journal-lines.damaged':
    '{count, plural, one {# damaged line, which is} other {# damaged lines, the first is}} line {line} ({problem})',
  'banner.journal-lines.newer':
    '{count, plural, one {# line by a newer Lumbar, which is} other {# lines by a newer Lumbar, the first is}} line {line} ({problem})',
  'banner.journal-not-written': 'Something could not be saved to your history and will be missing from it.',
  'banner.journal-not-written.what':
    '{entry, select, break {A break} sitting {Sitting time} standing {Standing time} natural_break {Time away} walk {A walk} feeling {How a break felt} pain {What hurt in a break} exercise_cleared {Your word that you have been checked} break_skipped {A skipped break} break_postponed {A postponed break} other {An entry}}: {problem}',
  'banner.data-folder-lost':
    'The folder with your data was moved, replaced or deleted while Lumbar ran. Lumbar goes on with a new one at the same place where it can; the detail below says how that went.',
  'banner.login-item-failed': 'Open at login could not be changed.',
  'banner.no-tray-host':
    'This desktop shows no tray icons, so Lumbar lives in this window. The icon appears as soon as there is a place for it.',
  'banner.detail': 'Details',

  'about.title': 'About Lumbar',
  'about.version': 'Version {version}',
  'about.private': 'It works offline and sends nothing anywhere.',
  'about.notice': 'Before you exercise',
  'about.licence': 'Licence',
  'about.licence.detail':
    'Free software under the MIT licence. The typeface is Inter, under the SIL Open Font License; the icons are Lucide, under the ISC licence.',
} as const;
