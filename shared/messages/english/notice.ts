/** English words of the notice at first start, which About shows again. Other words about safety are in safety.ts. */
export const notice = {
  'notice.title': 'Before you start',
  'notice.what':
    'Lumbar counts the minutes you sit and leads you through short breaks: check your posture, walk, and do one gentle exercise.',
  'notice.who':
    'The exercises are general tips for adults with ordinary lower back discomfort. They are not medical advice.',
  'notice.ask':
    'If your back hurts, check with a doctor or physiotherapist before you start exercising. Some exercises do not suit every kind of back pain.',
  'notice.new-exercise':
    'It is best to ask your doctor before any new exercise. If you have an injury or a health condition, or are pregnant, ask first.',
  'notice.stop': 'When to stop',
  'notice.stop.pain':
    'Pain out of 10: at 0–3 carry on; at 4–5 ease off, and stop if it stays there; at 6 or more stop.',
  'notice.stop.sharp': 'Sharp, electric or catching pain',
  'notice.stop.leg': 'New or spreading pain, tingling, numbness or weakness in a leg',
  'notice.stop.unwell': 'Chest pain, feeling faint or dizzy, or being unusually short of breath',
  'notice.stop.control': 'No longer being able to control the position',
  'notice.fifteen-minutes':
    'If the pain has not eased to mild within 15 minutes of stopping, do no more today and contact a doctor or physiotherapist.',
  'notice.exits':
    'Press “This hurts” at any time: the exercise stops at once, before any question. Hold Escape for 2 seconds to end any break.',
  'notice.accept': 'I have read this',
} as const;
