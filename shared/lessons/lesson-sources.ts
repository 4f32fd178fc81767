/** The public texts that the lessons rest on, besides those of the exercises. */
import { sources, type Source } from '../exercises/sources.ts';

export const moreSources = {
  MHF: {
    title: 'Prevent back pain, MyHealthfinder',
    address:
      'https://health.gov/myhealthfinder/HealthTopics/Category/everyday-healthy-living/safety/prevent-back-pain',
  },
  STEF: {
    title: 'Prevention of low back pain, Steffens 2016',
    address: 'https://www.medicalnewstoday.com/releases/304877',
  },
  NG59: {
    title: 'Low back pain and sciatica, NICE NG59',
    address: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
  },
  ACP: {
    title: 'Noninvasive care of low back pain, ACP 2017',
    address: 'https://www.guidelinecentral.com/guideline/13349/',
  },
  'ACP-TIME': {
    title: 'ACP guidelines: how long a spell lasts',
    address:
      'https://managedhealthcareconnect.com/content/acp-guidelines-noninvasive-treatment-low-back-pain',
  },
  'WHO-PA': {
    title: 'World Health Organization 2020: physical activity',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7719906',
  },
  'WHO-LBP': {
    title: 'World Health Organization 2023: chronic low back pain',
    address: 'https://ncbi.nlm.nih.gov/books/NBK599210',
  },
  PAGN: {
    title: 'Physical activity guidelines, 2nd edition: no more 10-minute rule',
    address: 'https://nutritionhealthreview.com/?p=1299',
  },
  PAGW: {
    title: 'New physical activity guidelines for the United States',
    address:
      'https://www.wbir.com/article/news/nation-now/federal-government-announces-new-physical-fitness-guidelines-fewer-than-one-in-three-americans-meet-standards/465-b5a85c20-c2ed-4ab2-a8e6-3686610559b8',
  },
  AAFP: {
    title: 'Strength on days that do not follow each other',
    address:
      'https://www.aafp.org/pubs/afp/issues/2008/0215/p513/jcr:content/root/aafp-article-primary-content-container/aafp_article_main_par/aafp_tables_content.print.html',
  },
  COCH: {
    title: 'Exercise for acute low back pain, Cochrane 2023',
    address:
      'https://pure.eur.nl/en/publications/exercise-therapy-for-treatment-of-acute-non-specific-low-back-pai-2',
  },
  WALKB2: {
    title: 'Can a new spell of low back pain be prevented by walking?',
    address:
      'https://pcmedproject.com/evidence-matters/rct-results-can-low-back-pain-recurrence-be-prevented-by-walking/',
  },
  CAD2: {
    title: 'Steps a minute, ages 41 to 60 (CADENCE-Adults)',
    address: 'https://0-ijbnpa-biomedcentral-com.brum.beds.ac.uk/articles/10.1186/s12966-020-01045-z',
  },
  DURAN2: {
    title: 'Breaks from sitting: how often and how long',
    address: 'https://www.cchp.org.tw/page/news/show.aspx?num=86&kind=6&page=1',
  },
  WAO21: {
    title: 'Active breaks and shifts of posture, a 6-month study',
    address: 'https://www.sjweh.fi/show_abstract.php?abstract_id=3949&fullText=1',
  },
  WAO18: {
    title: 'Breaks and low back discomfort in office workers, a review',
    address:
      'https://www.physiospot.com/research/the-effects-of-breaks-on-low-back-pain-discomfort-work-productivity-in-office-workers-systematic-review/',
  },
  'COCH-BR': {
    title: 'Work-break schedules, a Cochrane review',
    address:
      'https://evidenceaid.org/resource/work%E2%80%90break-schedules-for-preventing-musculoskeletal-symptoms-and-disorders',
  },
  TAS: {
    title: 'Sitting less at work, a 3-month study',
    address: 'https://www.sjweh.fi/show_abstract.php?abstract_id=3639&fullText=1',
  },
  BUCK: {
    title: 'The sedentary office: an expert statement',
    address: 'http://bjsm.bmj.com/content/49/21/1357.abstract',
  },
  'HSE-BR': {
    title: 'Task design and rest breaks, NI Business Info',
    address:
      'https://www.nibusinessinfo.co.uk/content/computer-health-and-safety-task-design-and-rest-breaks',
  },
  'HSE-F': {
    title: 'Questions on display screen work, HSE (copy)',
    address: 'https://onsafelines.blogspot.com/2011/10/faqs-musculoskeletal-disorders-display.html',
  },
  LRD: {
    title: 'Breaks in display screen work, Labour Research Department',
    address: 'https://www.lrdpublications.org.uk/publications.php?id=idp248816&iss=1880&pub=bk',
  },
  TUC: {
    title: 'How should I adjust my workstation?',
    address:
      'https://worksmart.org.uk/health-advice/illnesses-and-injuries/work-illnesses/rsi/how-should-i-adjust-my-workstation',
  },
  OSHA1: {
    title: 'Good working posture for computer users',
    address: 'https://howtohardreset.wordpress.com/2011/01/31/good-working-posture-for-computer-users/',
  },
  OSHA2: {
    title: 'The OSHA computer workstation checklist',
    address: 'https://legalclarity.org/proper-setup-according-to-the-osha-computer-workstation-checklist',
  },
  OSHA3: {
    title: 'Computer workstations',
    address: 'http://www.elinfonet.com/workipedia/computer-workstations',
  },
  'HSE-WS': {
    title: 'Setting up a workstation, South Lakeland',
    address:
      'http://www.southlakeland.gov.uk/services/community/food-safety/health-and-safety/health-and-safety-advice/dse-workstation-set-up---12-po.aspx',
  },
  SLATER: {
    title: 'Sitting up straight: a summary of Slater 2019',
    address: 'https://elevation-physio.com/tag/slouching/',
  },
  'MAYO-LIFT': {
    title: 'Proper lifting techniques',
    address:
      'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076866?s=6',
  },
  SARA: {
    title: 'To flex or not to flex, 2020',
    address: 'https://pubmed.ncbi.nlm.nih.gov/31775556/',
  },
  TL1: {
    title: 'Pain traffic light, Provide',
    address: 'https://providephysiotherapy.org.uk/pain-traffic-light/',
  },
  TL2: { title: 'The pain traffic light', address: 'https://pelvico.ca/blog/the-pain-traffic-light' },
  TL3: {
    title: 'The traffic light system',
    address: 'https://www.peak-physio.com.au/education/the-traffic-light-system/',
  },
  BOON16: {
    title: 'Mild, moderate and severe pain, 2016',
    address: 'https://frontiersin.org/journals/psychology/articles/10.3389/fpsyg.2016.01466/full',
  },
  DOMS1: { title: 'Pain and injuries', address: 'http://www.uelelamore.net/pain-and-injuries.html' },
  DOMS2: {
    title: 'Why am I sore?',
    address: 'https://pressbooks.umn.edu/sleepeatandexercise/chapter/why-am-i-sore',
  },
  'NHS-BP': {
    title: 'Back pain, NHS (copy)',
    address: 'https://bridgestreetsurgery.co.uk/health-information/4205-2/back-pain',
  },
  NT: {
    title: 'Low back pain, Northern HSC Trust',
    address:
      'https://www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/',
  },
  NORF: {
    title: 'Got back pain? Norfolk and Waveney',
    address: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  },
  GGC: {
    title: 'Lower back, NHS Greater Glasgow and Clyde',
    address:
      'https://www.nhsggc.scot/hospitals-services/services-a-to-z/musculoskeletal-msk-physiotherapy/self-help-and-information-lower-back/',
  },
  BRI: { title: 'Back pain, Bridgwater Bay', address: 'https://bridgwaterbayhealth.nhs.uk/back-pain' },
  GCARE: {
    title: 'Red flags for spinal conditions, NHS Gloucestershire',
    address: 'https://g-care.glos.nhs.uk/pathway/75/resource/3',
  },
  HEY: {
    title: 'Red flag conditions and cauda equina syndrome',
    address: 'https://www.heyneurosurgeon.co.uk/red-flag-conditions-and-cauda-equina-syndrome/',
  },
  PARQ: {
    title: 'About the PAR-Q+',
    address:
      'https://bannister.coach/knowledge-base/the-physical-activity-readiness-questionnaire-for-everyone-par-q/',
  },
} as const satisfies Readonly<Record<string, Source>>;

export const lessonSources: Readonly<Record<LessonSourceTag, Source>> = { ...sources, ...moreSources };

export type LessonSourceTag = keyof typeof moreSources | keyof typeof sources;
