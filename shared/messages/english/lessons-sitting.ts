/**
 * English words of the lessons on sitting at a desk and on breaks. A point has a title and at most two sentences: what
 * to do, then why. No position is called wrong, and nothing is promised.
 */
export const lessonsSitting = {
  'lesson.posture.title': 'Sitting at a desk',
  'lesson.posture.lead': 'No position is right for everybody. Change what you can, and change often.',
  'lesson.posture.section.seat': 'Your seat and your back',
  'lesson.posture.section.checks': 'Quick checks',

  'lesson.posture.slumping': 'Slumping for a long time',
  'lesson.posture.slumping.text':
    'Slumping for a long time can be uncomfortable. Change position often, and sit however you like in between.',
  'lesson.posture.curve': 'The curve of your lower back',
  'lesson.posture.curve.text':
    'Your lower back curves gently inward. A chair, a rolled towel or some time on your feet can support that curve.',
  'lesson.posture.chair': 'A chair that fits',
  'lesson.posture.chair.text':
    'Choose an office chair that supports your back and thighs and fits your size.',
  'lesson.posture.towel': 'A rolled towel',
  'lesson.posture.towel.text':
    'Put a small rolled towel in the small of your back if the chair leaves a gap there. It is there for comfort, so take it out when you like.',
  'lesson.posture.standing-desk': 'Standing for part of the day',
  'lesson.posture.standing-desk.text':
    'If your desk can be raised, stand for part of the day. Change between sitting and standing, because standing still for a long time is tiring too.',
  'lesson.posture.belts': 'Belts and braces',
  'lesson.posture.belts.text':
    'Guidance on lasting back pain advises against routine use of belts and braces. Lumbar does not suggest any.',

  'lesson.posture.seat-back.text':
    'Slide your hips back until the backrest touches you. It can then carry part of your weight.',
  'lesson.posture.small-of-back.text':
    'Fill the gap with the chair’s own support or with a rolled towel. It follows the natural curve while you sit.',
  'lesson.posture.feet-flat.text':
    'Lower the seat, or put a footrest or a firm box under your feet. Your legs can then rest.',
  'lesson.posture.knee-height.text':
    'Set the seat so that your knees are about as high as your hips. With 2 to 3 fingers of space behind them, the edge does not press.',
  'lesson.posture.shoulders-loose.text':
    'Breathe out and let your shoulders drop. Lower the armrests if they push them up.',
  'lesson.posture.elbows-close.text':
    'Bring the keyboard to you and set the seat so that your elbows bend 90 to 120 degrees. Your shoulders then have less to hold.',
  'lesson.posture.wrists-straight.text':
    'Fold in the feet of the keyboard, or move it, until your hands are in line with your forearms. That is the easy middle position.',
  'lesson.posture.screen-top.text':
    'Raise or lower the screen until its top is at eye level or just below. Straight ahead of you, it lets your head stay in balance.',
  'lesson.posture.screen-distance.text':
    'Move the screen about an arm’s length away, 50 to 100 cm (20 to 40 in). If the text is small, enlarge it instead of leaning in.',
  'lesson.posture.head-over-shoulders.text':
    'Let your chin come back until your ears are above your shoulders. A head held forward is harder work.',
  'lesson.posture.mouse-close.text':
    'Pull mouse and keyboard so close that your elbows stay in. Reaching takes you away from the backrest.',
  'lesson.posture.weight-even.text':
    'Put the same weight on both buttocks. Crossed legs are fine for a while, just not for hours.',
  'lesson.posture.position-changed.text':
    'If you have sat still since the last reminder, get up or sit in another way. With a standing desk, stand for part of the hour.',
  'lesson.posture.phone-free.text':
    'Use a headset or the loudspeaker, or hold the phone in your hand. A phone clamped under the ear bends your neck.',
  'lesson.posture.no-glare.text':
    'Turn the desk or the screen until the window is at its side. With glare, people tend to lean and twist to see.',

  'lesson.breaks.title': 'Breaks from sitting',
  'lesson.breaks.lead': 'Breaks may help you stay comfortable. They can be short, and you choose the moment.',
  'lesson.breaks.section.doing': 'What to do',
  'lesson.breaks.section.known': 'What is known',

  'lesson.breaks.hourly': 'Every 50 to 60 minutes',
  'lesson.breaks.hourly.text':
    'Get up about every 50 minutes to an hour. Check your posture, walk for a few minutes, and loosen your lower back and legs.',
  'lesson.breaks.reminder': 'A reminder',
  'lesson.breaks.reminder.text':
    'A timer on the phone does it, and so does Lumbar. You choose how often it reminds you.',
  'lesson.breaks.gentle': 'One gentle exercise',
  'lesson.breaks.gentle.text':
    'In a break, one gentle exercise of up to 60 seconds is enough. Longer stretches belong in 1 or 2 sessions a day.',
  'lesson.breaks.your-moment': 'Your own moment',
  'lesson.breaks.your-moment.text':
    'Guidance for screen work says that people should choose the moment themselves. It is fine to put off or skip a break.',
  'lesson.breaks.short-often': 'Short and often',
  'lesson.breaks.short-often.text':
    'UK guidance prefers 5 to 10 minutes after 50 to 60 minutes of screen work to longer, rarer breaks. Lumbar’s breaks are shorter: make the walk longer if you can.',
  'lesson.breaks.active': 'Getting up at work',
  'lesson.breaks.active.text':
    'In a 6-month study of 193 office workers at higher risk, lower back pain began in 9 of 100 who took active breaks and 7 of 100 who shifted position. Among the others it was 33 of 100.',
  'lesson.breaks.review': 'A review in favour',
  'lesson.breaks.review.text':
    'A review of 11 studies found less pain and discomfort with breaks that change position. Work did not suffer.',
  'lesson.breaks.doubt': 'A review in doubt',
  'lesson.breaks.doubt.text':
    'Another review of 6 studies was not sure that extra breaks make a difference to pain. That is why Lumbar says that breaks may help.',
  'lesson.breaks.less-sitting': 'Sitting less',
  'lesson.breaks.less-sitting.text':
    'In a 3-month study of 317 workers, sitting less did not change back pain. Breaks are one part of an active day.',
  'lesson.breaks.half-hour': 'More often, for general health',
  'lesson.breaks.half-hour.text':
    'In a small study of 11 adults, walking for 5 minutes every 30 minutes lowered blood sugar, and once an hour did not. Every kind of walking break lowered blood pressure a little.',
  'lesson.breaks.on-feet': 'Time on your feet',
  'lesson.breaks.on-feet.text':
    'Experts suggest building up to 2 hours of standing and light walking in a working day. Later it can be 4 hours.',
  'lesson.breaks.every-twenty': 'Every 20 minutes',
  'lesson.breaks.every-twenty.text':
    'A society of physiotherapists suggests moving about every 20 minutes. A shift in the chair counts.',
  'lesson.breaks.sitting': 'Sitting itself',
  'lesson.breaks.sitting.text':
    'Sitting for more than 30 minutes is nothing to fear. Changing position is what helps.',
} as const;
