/** English words of the notice at first start, which About shows again. Other words about safety are in safety.ts. */
export const notice = {
  'notice.title': 'Before you start',
  'notice.what':
    'Lumbar counts the minutes you sit and leads you through short breaks: check your posture, walk, and do one gentle movement.',
  'notice.who':
    'The movements are general tips for adults with ordinary lower back discomfort. They are not medical advice.',
  'notice.ask':
    'If your back is painful, check with a doctor or physiotherapist every time before you exercise. Some movements do not suit every kind of back pain.',
  'notice.new-exercise':
    'It is best to ask your doctor before any new exercise. If you have an injury, a health condition or are pregnant, ask first.',
  'notice.stop': 'Stop a movement when',
  'notice.stop.pain': 'pain becomes more than mild (above 3 of 10)',
  'notice.stop.sharp': 'pain is sharp, electric or catching',
  'notice.stop.leg': 'there is new or spreading pain, tingling, numbness or weakness in a leg',
  'notice.stop.unwell': 'you feel dizzy, your chest hurts or you are unusually short of breath',
  'notice.stop.control': 'you cannot control the position any more',
  'notice.fifteen-minutes':
    'If pain is still more than mild after 15 minutes, stop for today and contact a doctor or physiotherapist.',
  'notice.exits':
    'Press This hurts at any time: the movement stops at once, before any question. Hold Escape for 2 seconds to end any break.',
  'notice.accept': 'I have read this',
} as const;
