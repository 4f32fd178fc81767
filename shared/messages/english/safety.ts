/**
 * English words of everything about safety in a break and beyond: "This hurts" and "When to get help". They name whom to
 * ask by role, never say what somebody has, and promise nothing. The notice at first start is in notice.ts.
 */
export const safety = {
  /** Always visible wherever exercises are offered. */
  'notice.always':
    'General exercise tips for adults. Not medical advice. Check with a health professional before you start, and stop if pain gets worse.',

  'pain.lead': 'Paused. Ease out of the position.',
  'pain.lead.walk': 'Paused. Stop where you are, or sit down.',
  'pain.lead.posture': 'Paused. Sit the way that is most comfortable.',
  'pain.question': 'What did you feel?',
  'pain.effort': 'A stretch, tired muscles or mild discomfort',
  'pain.effort.effect': 'Carry on with the easier version.',
  'pain.effort.effect.gently': 'Carry on gently, at your own pace.',
  'pain.pain': 'Pain that is more than mild',
  'pain.pain.effect': 'This exercise ends. No more exercises today, nor tomorrow.',
  'pain.pain.effect.step': 'This step ends. No more exercises today, nor tomorrow.',
  'pain.alarm': 'Sharp, electric or catching pain, or new leg symptoms',
  'pain.alarm.detail': 'New pain, tingling, numbness or weakness in a leg. Also chest pain or feeling faint.',
  'pain.alarm.effect': 'Stop, and see when to get help. Exercises wait until it has been checked.',
  'pain.back': 'Go back, I’m fine',
  'pain.after':
    'If the pain has not eased to mild within 15 minutes of stopping, do no more today and contact a doctor or physiotherapist.',

  'help.title': 'When to get help',
  'help.lead': 'Most recent back pain settles by itself. Some signs need a check by a professional.',
  'help.stop':
    'Stop here. Exercises wait until a doctor or physiotherapist has checked this and you say so on Today.',
  'help.contact':
    'Contact a doctor or physiotherapist if the pain has not eased to mild within 15 minutes of stopping, or if it comes back.',
  'help.emergency': 'Get help now',
  'help.emergency.what': 'Get emergency help now if you have back pain and any of these.',
  'help.emergency.where': 'Call your local emergency number: 112 in the EU, 999 in the UK, 911 in the US.',
  'help.emergency.saddle-numbness': 'Numbness or tingling around the genitals, the anus or the inner thighs',
  'help.emergency.bladder': 'New trouble peeing: hard to start, cannot go, cannot hold it or cannot feel it',
  'help.emergency.bowel': 'New loss of bowel control, or no feeling of needing to go',
  'help.emergency.both-legs-weak': 'New or growing weakness or numbness in both legs, or trouble walking',
  'help.emergency.both-legs-pain': 'New pain down both legs',
  'help.emergency.sexual-function': 'A new change in sexual function',
  'help.emergency.accident':
    'A major accident or fall; or a minor one, with osteoporosis or after long use of steroids',
  'help.emergency.chest-pain': 'Chest pain, with or without back pain',
  'help.emergency.faint': 'Fainting or nearly fainting, with or without back pain',
  'help.urgent': 'Get it checked today or tomorrow',
  'help.urgent.what': 'Get it checked today or tomorrow if back pain comes with any of these.',
  'help.urgent.where': 'Call your doctor or an urgent-care line; when pregnant, call your midwife.',
  'help.urgent.fever': 'Fever, chills or feeling very unwell',
  'help.urgent.weight-loss': 'Losing weight without a reason',
  'help.urgent.cancer': 'Cancer, now or in the past',
  'help.urgent.night-pain': 'Constant pain that is worse lying down or at night and wakes you',
  'help.urgent.swelling': 'Swelling, or a change in the shape of your back',
  'help.urgent.upper-back': 'Pain between the shoulder blades, or like a band around the trunk',
  'help.urgent.cough': 'Pain that gets much worse when you cough, sneeze or use the toilet',
  'help.urgent.one-leg': 'New leg pain below the knee, with weakness or numbness in that leg',
  'help.urgent.immune': 'A weak immune system, injected drugs or a recent infection',
  'help.urgent.first-time': 'First bad back pain before age 20 or after 50',
  'help.urgent.pregnancy': 'Pregnancy, with new strong back pain',
  'help.no-diagnosis': 'These signs mean you should get checked. They do not tell you the cause.',
} as const;
