/** The terms that cards are sorted by; their words are in the catalogue of the exercise pages under `exercise.KIND.TERM`. */

export const goals = ['mobility', 'stretch', 'strengthen', 'control', 'move'] as const;

/** Sessions of Quick start, in its order. */
export const sessionKinds = ['back-stretch', 'leg-stretch', 'strengthening'] as const;

/** What a day or the days between limit (clinical content, section 5.3). */
export const countedKinds = ['stretch', 'strengthening'] as const;

export const positions = [
  'standing',
  'chair',
  'hands-and-knees',
  'kneeling',
  'supine',
  'side-lying',
  'floor-sitting',
  'prone',
] as const;

export const places = ['desk', 'floor', 'anywhere'] as const;

export const equipmentIds = [
  'chair',
  'desk',
  'wall',
  'non-slip-shoes',
  'mat',
  'towel',
  'pillow',
  'cushion',
  'blanket',
  'knee-pad',
  'light-bag',
  'stick',
] as const;

/** The breath of a step; free: as it comes. slow: about 4 s in and 6 s out. */
export const breaths = ['in', 'out', 'free', 'slow'] as const;

/** article: the text the project follows. mainstream: public health pages. judgement: fills a gap, may change. */
export const evidenceMarks = ['article', 'mainstream', 'judgement'] as const;
