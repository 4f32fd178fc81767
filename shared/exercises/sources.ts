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
  'WMD-m': {
    title: 'Good and bad exercises for low back pain',
    address: 'http://www.checkthiscure.info/2018/11/good-bad-exercises-for-low-back-pain.html',
  },
  DORS: {
    title: 'Partial crunches to strengthen your lower back',
    address: 'https://dorsumtech.com/blogs/better-posture/partial-crunches-to-strengthen-your-lower-back',
  },
  FLY: {
    title: 'Partial crunches',
    address: 'https://www.flyost.com/10-stretching-exercises-to-relieve-lower-back-pain-pi/8/',
  },
  TITUS: {
    title: 'Specific exercises for low back strength',
    address: 'http://titusmotiontherapy.com/specific-exercises-for-low-back-strength/',
  },
  AXLER: {
    title: 'Low back loads over a variety of abdominal exercises, 1997',
    address:
      'https://journals.lww.com/acsm-msse/Fulltext/1997/06000/Low_back_loads_over_a_variety_of_abdominal.11.aspx',
  },
  DIAS: {
    title: 'Managing diastasis postpartum',
    address: 'https://www.annabelkarmel.com/advice/managing-diastasis-postpartum/',
  },
  VALS: {
    title: 'Breathing instruction and blood pressure in isometric exercise, 1989',
    address: 'https://www.pubmed.gov/2772038/',
  },
  ISO: {
    title: 'Isometric exercise and blood pressure',
    address: 'https://naturalhealthmessage.com/isometric-exercise-for-blood-pressure',
  },
  STL: {
    title: 'Hamstring stretch',
    address: 'https://www.saintlukeskc.org/health-library/hamstring-stretch-towel',
  },
  'SPH-HAM': {
    title: 'Supine hamstring stretch with a towel',
    address:
      'https://www.spine-health.com/video/supine-hamstring-stretch-towel-hamstring-stretch-low-back-pain-and-sciatica-relief-video',
  },
  WFIT: {
    title: 'Simple knee extension exercise',
    address: 'http://watchfit.com/exercise/simple-knee-extension-exercise-that-can-be-done-at-home/',
  },
  ACSM: {
    title: 'Stretching and flexibility guidelines',
    address:
      'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
  },
  'AAOS-R': {
    title: 'Therapy exercises for back pain',
    address: 'https://www.reference.com/health/kind-therapy-exercises-recommended-back-pain-a33ca47fb376f274',
  },
  PHYSP: {
    title: 'The wall sit',
    address: 'https://www.physioprescription.com/the-wall-sit-beat-knee-pain/',
  },
  CHILD: {
    title: 'Child pose, cautions and props',
    address: 'http://www.gaia.com/pose/child-pose-balasana',
  },
  UW: {
    title: 'Side lying leg lifts, UW Health',
    address: 'http://www.uwhealth.org/uw-carbone-cancer-center/side-lying-leg-lifts/26994',
  },
  BAIK: {
    title: 'Log-rolling position in side-lying hip abduction, 2020',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8448474',
  },
  SID: {
    title: 'Hip orientation in side-lying abduction, 2014',
    address: 'https://scribd.com/document/602563895/',
  },
  MERCK: {
    title: 'Straight leg raise',
    address: 'https://www.merckmanuals.com/home/multimedia/video/straight-leg-raise',
  },
  'HL-m': {
    title: 'Seated spinal twist',
    address:
      'https://affordahealthpainrelief.com/blogs/4-of-7-lower-back-stretches-to-reduce-pain-and-build-strength',
  },
  EDGE: {
    title: '4 exercises you should stop now',
    address: 'https://edgemontchiro.com/blog/4-exercises-you-should-stop-now',
  },
  PS: {
    title: '7 good or bad exercises for back pain',
    address: 'https://www.painscale.com/article/7-good-or-bad-exercises-for-back-pain',
  },
  GETSLIM: {
    title: 'Back pain',
    address: 'https://www.getslim.co.uk/wellbeing/back-pain',
  },
  BWC: {
    title: 'Leg lift exercises without low back injury',
    address: 'https://bwclinic.com/blog/2025/3/15/leg-lift-exercises-without-low-back-injury',
  },
  HH: {
    title: 'Hip hinge',
    address: 'https://www.drdefranca.com/hip-hinge.html',
  },
  'HSE-LIFT': {
    title: 'Good handling technique',
    address: 'http://adlib.everysite.co.uk/adlib/defra/content.aspx?id=000HK277ZX.0FT1OQ9T3EU6I4G',
  },
  ROS: {
    title: 'Bending forward with osteoporosis',
    address:
      'https://theros.org.uk/information-and-support/osteoporosis/living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/caring-for-your-back/bending-forward-with-osteoporosis/',
  },
  ESK: {
    title: 'Glute and hamstring bridge',
    address: 'https://eskenazihealth.edu/news/glute-hamstring-bridge',
  },
  SP: {
    title: 'Modified side plank',
    address: 'https://www.getwellen.com/exercises/modified-side-plank',
  },
  F4: {
    title: 'Figure 4',
    address: 'http://www.lanechiroandrehab.com/exercises/lower-extremity-stretches/buttocks/',
  },
  F4B: {
    title: 'Seated figure 4',
    address: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-seated-hip-flexor-stretch',
  },
  PPU: {
    title: 'McKenzie press up',
    address: 'https://mindbodyspine.ca/exercises-and-stretches-for-low-back-and-leg-pain/',
  },
  MDT: {
    title: 'McKenzie prone press-ups',
    address:
      'https://mdtherapeutics.com/blogs/news/mckenzie-prone-press-ups-extension-that-can-calm-disc-related-low-back-pain',
  },
  CAD: {
    title: 'Walking cadence and intensity, adults of 21 to 40',
    address: 'https://ijbnpa.biomedcentral.com/articles/10.1186/s12966-019-0769-6',
  },
  DURAN: {
    title: 'A short stroll every half hour',
    address:
      'https://www.makelemonade.nz/2023/01/24/take-a-short-stroll-every-half-hour-to-beat-prolonged-sitting/',
  },
  WALKB: {
    title: 'WalkBack trial',
    address:
      'https://world.physio/congress-proceeding/walkback-trial-effectiveness-and-cost-effectiveness-individualised-progressive',
  },
  HIP: {
    title: 'Total hip replacement: a guide to your rehabilitation',
    address:
      'https://www.leedsth.nhs.uk/patients/resources/total-hip-replacement-a-guide-to-your-rehabilitation/',
  },
  GLAU: {
    title: 'Yoga and glaucoma',
    address: 'https://sightadvicefaq.org.uk/your-eyes/looking-after-eyes/Yoga-glaucoma',
  },
  'SPH-HD': {
    title: 'Exercises to avoid with a lumbar herniation',
    address: 'https://www.spine-health.com/blog/exercises-avoid-lumbar-herniation',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceTag = keyof typeof sources;

export function isSourceTag(tag: unknown): tag is SourceTag {
  return typeof tag === 'string' && Object.hasOwn(sources, tag);
}
