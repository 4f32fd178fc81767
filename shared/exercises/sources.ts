/** The public texts that the exercises rest on. Nothing is copied from them; they were read and put into own words. */

export interface Source {
  readonly title: string;
  /** Null for the article that started the project, which has no stable address. */
  readonly address: string | null;
}

export const sources = {
  S: {
    title: 'Exercises to do and to avoid with lower back pain (the article Lumbar follows)',
    address: null,
  },
  'SELF-m': {
    title: '6 best lower back stretches',
    address: 'https://seai.in/web-stories/6-best-lower-back-stretches/',
  },
  LH: {
    title: '10 exercises to do and avoid',
    address: 'https://lifehackor1c.pages.dev/posts/10-exercises-to-do-and-avoid-to-relieve-lower-back-pain',
  },
  'MAYO-EX': {
    title: 'Back exercises in 15 minutes a day',
    address: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
  },
  NHSI: {
    title: 'Exercises for back pain, NHS inform',
    address:
      'https://nhsinform-22072020-0700.azurewebsites.net/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain',
  },
  MSKD: {
    title: 'Low back pain, MSK Dorset',
    address: 'https://www.mskdorset.nhs.uk/back-pain_1/back-pain-low-back-pain/',
  },
  KRAMES: {
    title: 'Back exercises: pelvic tilt',
    address: 'https://majorhospital.kramesonline.com/RelatedItems/3,S,85883',
  },
  VWPT: {
    title: 'Pelvic tilt exercise',
    address: 'https://www.verywell.com/pelvic-tilt-exercise-for-your-lower-back-296802',
  },
  HW: {
    title: 'Low back pain: exercises to reduce pain',
    address: 'https://fitnesshealthinfo.com/low-back-pain-exercises-to-reduce-pain/',
  },
  EVX: {
    title: 'Bird dog teaching points',
    address: 'https://evidenceforexercise.com/topic/l3-bird-dog-teaching-points',
  },
  PYB: {
    title: 'Basic bird dog',
    address: 'https://www.protectyourback101.com/lessons/b-basic-bird-dog/',
  },
  BIG3: {
    title: 'McGill Big Three',
    address: 'https://mountainpeakfitness.com/workouts/mcgill-big-3-1a?format=amp',
  },
  CATCOW: {
    title: 'Yoga: cat cow pose, HealthLink BC',
    address: 'https://healthlinkbc.ca/healthwise/yoga-cat-cow-pose',
  },
  SBE: {
    title: 'Standing back extension',
    address: 'https://oaevansville.com/back-exercises/standingbackpira/',
  },
  MCK: {
    title: 'Stretch course, lesson 1',
    address:
      'https://www.sanctum.works/stretchcourse/lesson-1-problemsolving-bxs58-kp39w-dcbm9-t3knx-x2hmc-e4mn9-6dacn-thsye-r74hk-cptye-j74hm',
  },
  SCC: {
    title: 'Seated cat/cow',
    address: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-seated-cat-cow',
  },
  STS: {
    title: 'Sit-to-stand',
    address: 'https://liveup.org.au/healthy-ageing/healthy-ageing-articles/sit-to-stand-exercise',
  },
  HF: {
    title: 'Hip flexor stretch',
    address: 'https://my3.my.umbc.edu/groups/fitness-at-therac/media/5188',
  },
  HF2: {
    title: 'One stretch a day: low back pain',
    address: 'https://www.lovehealth.live/one-stretch-a-day-keeps-the-doctor-away-low-back-pain/',
  },
  BHOF: {
    title: 'Protecting your spine',
    address:
      'https://www.bonehealthandosteoporosis.org/patients/treatment/exercisesafe-movement/protecting-your-spine/',
  },
  TFTF: {
    title: 'Too Fit To Fracture, table 5',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5',
  },
  'ACOG-S': {
    title: 'Summary of ACOG 2002',
    address: 'http://childlabourarticle.blogspot.com/2008/02/exercise-guidelines.html',
  },
  VWST: {
    title: 'Things to stop doing if you have lumbar spinal stenosis',
    address: 'https://www.verywellhealth.com/things-to-stop-doing-if-you-have-lumbar-spinal-stenosis-2696099',
  },
  SURG: { title: 'Back exercises after surgery', address: 'https://fwbsi.com/patient-info/back-exercises/' },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceTag = keyof typeof sources;

export function isSourceTag(tag: unknown): tag is SourceTag {
  return typeof tag === 'string' && Object.hasOwn(sources, tag);
}
