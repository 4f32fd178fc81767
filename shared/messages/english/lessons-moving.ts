/** English words of the lessons on moving through the week and on exercising safely. */
export const lessonsMoving = {
  'lesson.movement.title': 'Moving through the week',
  'lesson.movement.lead': 'Some movement is better than none, and short bouts count.',
  'lesson.movement.section.why': 'Why it is worth it',
  'lesson.movement.section.week': 'Goals for a week',
  'lesson.movement.section.walking': 'Walking',

  'lesson.movement.rather-than-rest': 'Movement rather than rest',
  'lesson.movement.rather-than-rest.text':
    'With a sore back, rest is tempting. Movement usually serves it better.',
  'lesson.movement.muscles': 'Muscles that support you',
  'lesson.movement.muscles.text':
    'Exercise can strengthen the muscles of back, belly and legs. They help to support your spine, which may ease back pain.',
  'lesson.movement.lower-risk': 'A lower risk',
  'lesson.movement.lower-risk.text':
    'Exercise can make your back stronger and may help to reduce the risk of back pain. In studies, new back pain was about 35% rarer for up to a year, and about 45% with advice as well.',
  'lesson.movement.keep-going': 'Keep going',
  'lesson.movement.keep-going.text':
    'Stay active: regular exercise helps to keep your back muscles strong. The effect fades when people stop.',
  'lesson.movement.yoga': 'Yoga',
  'lesson.movement.yoga.text':
    'You could try a yoga class. It can stretch and strengthen muscles and improve posture.',
  'lesson.movement.ask': 'With a health condition',
  'lesson.movement.ask.text':
    'With an injury, a health condition or a disability, ask a doctor or nurse which activities suit you.',

  'lesson.movement.two-days': 'Strengthen and stretch on 2 days',
  'lesson.movement.two-days.text':
    'Strengthen and stretch your back on 2 or more days of the week. Leave a free day before you strengthen it again.',
  'lesson.movement.strength-day': 'A back-strength day',
  'lesson.movement.strength-day.text':
    'A day with 3 or more strengthening exercises is a back-strength day. It covers the back, not every large muscle of the body.',
  'lesson.movement.stretch-days': 'Stretching on more days',
  'lesson.movement.stretch-days.text': 'Stretching on 2 or 3 days a week is a start, and every day is fine.',
  'lesson.movement.aerobic': '150 minutes',
  'lesson.movement.aerobic.text':
    'Aim for at least 150 minutes of moderate movement a week. The World Health Organization gives 150 to 300.',
  'lesson.movement.moderate': 'What moderate means',
  'lesson.movement.moderate.text':
    'You can talk but not sing. On foot that is about 100 steps a minute or more.',
  'lesson.movement.vigorous': 'Fast minutes count double',
  'lesson.movement.vigorous.text':
    'One minute of vigorous movement counts as 2 moderate ones. About 130 steps a minute is vigorous.',

  'lesson.movement.short-bouts': 'Short walks count',
  'lesson.movement.short-bouts.text':
    'There used to be a minimum of 10 minutes at a time. It was dropped in 2018.',
  'lesson.movement.breaks-add-up': 'Breaks add up',
  'lesson.movement.breaks-add-up.text':
    'Brisk walks of 5 minutes in 7 or 8 breaks a day make 175 to 200 minutes in a working week. With 3 minutes it is 105 to 120.',
  'lesson.movement.back': 'Walking and the back',
  'lesson.movement.back.text':
    'In a study of 701 people, half of those who built up walking had another bad flare-up within 208 days; of the others, within 112. The aim was 30 minutes on 5 days a week.',

  'lesson.safety.title': 'Exercising safely',
  'lesson.safety.lead': 'Gentle, unhurried, and never push through growing pain.',
  'lesson.safety.section.before': 'Before you start',
  'lesson.safety.section.during': 'While you move',
  'lesson.safety.section.after': 'Afterwards',

  'lesson.safety.ask-first': 'Ask first',
  'lesson.safety.ask-first.text':
    'If your back hurts, check with a doctor or physiotherapist before you start exercising.',
  'lesson.safety.not-all': 'Not every exercise suits',
  'lesson.safety.not-all.text':
    'Exercise is good for back pain, but not every exercise helps, and some may make pain worse. Which ones to leave out depends on the cause and on how strong the pain is.',
  'lesson.safety.new': 'Something new',
  'lesson.safety.new.text': 'It is best to talk to your doctor before you start any new type of exercise.',
  'lesson.safety.injury': 'With an injury or a condition',
  'lesson.safety.injury.text': 'Be extra gentle and careful with any injury or health concern.',
  'lesson.safety.heart': 'Heart, blood pressure, dizziness',
  'lesson.safety.heart.text':
    'With a heart condition, high blood pressure, chest pain or fainting, talk to your doctor first. Until then keep to posture checks and easy walking.',
  'lesson.safety.fresh-spell': 'In a recent flare-up',
  'lesson.safety.fresh-spell.text':
    'In a recent flare-up of lower back pain some exercises make it worse: leave them out for now. Partial crunches are one of them.',

  'lesson.safety.leg-lifts': 'Leg lifts',
  'lesson.safety.leg-lifts.text':
    'Leg lifts are often suggested for the belly, but both legs at once are hard work for it. Lift one leg at a time, the other foot on the floor.',
  'lesson.safety.couch': 'A break from the couch',
  'lesson.safety.couch.text':
    'When your back hurts, try a shallow wall sit as a break from the couch. Leave it for later when a recent flare-up hurts more than mildly.',

  'lesson.safety.gently': 'Stretch with care',
  'lesson.safety.gently.text':
    'Stretch your lower back slowly, gently and with care. Never bounce or force it.',
  'lesson.safety.form': 'Good form',
  'lesson.safety.form.text':
    'Slow, tidy movements keep the load on your lower back within reason. Fewer good repetitions beat many hurried ones.',
  'lesson.safety.breath': 'Let your breath lead',
  'lesson.safety.breath.text':
    'You should be able to breathe easily and smoothly in every position. Holding your breath drives up blood pressure for a moment.',
  'lesson.safety.mild': 'A little discomfort at first',
  'lesson.safety.mild.text':
    'Mild discomfort is common when you start. It is expected to fade as you get stronger.',
  'lesson.safety.scale': 'Pain in numbers',
  'lesson.safety.scale.text':
    '0 is no pain, and 10 is the worst you can imagine. Pain out of 10: at 0–3 carry on; at 4–5 ease off, and stop if it stays there; at 6 or more stop.',
  'lesson.safety.fifteen': 'When pain does not ease',
  'lesson.safety.fifteen.text':
    'If the pain has not eased to mild within 15 minutes of stopping, do no more today and contact a doctor or physiotherapist.',

  'lesson.safety.twice': 'Once or twice a day',
  'lesson.safety.twice.text':
    'Do these stretches in 1 or 2 sessions a day, not more. Leave about 4 hours between the two.',
  'lesson.safety.day-off': 'A day off',
  'lesson.safety.day-off.text':
    'If the soreness gets worse, or if you feel very sore, take the next day off from stretching. Easy walking is fine while it is comfortable.',
  'lesson.safety.soreness': 'Sore muscles',
  'lesson.safety.soreness.text':
    'Ordinary muscle soreness peaks after 1 to 3 days and is usually gone by day 5. If it is not easing after 3 days, or takes 2 rest days in a row, contact a doctor or physiotherapist.',
  'lesson.safety.build-up': 'Build up slowly',
  'lesson.safety.build-up.text':
    'Go on to a harder version only after 3 sessions in a row with mild pain at most. You should not have been sorer the day after.',
} as const;
