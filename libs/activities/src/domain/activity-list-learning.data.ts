import { list } from './activity.js';
import type { GroupEntry } from './activity.js';

/** Language and learning. */
export const LEARNING_GROUPS = [
  {
    slug: 'language-and-learning',
    nl: 'Taal en leren',
    en: 'Language and learning',
    activities: [
      {
        slug: 'dutch-practice',
        nl: 'Nederlands oefenen',
        en: 'Practising Dutch',
        synonyms: {
          nl: list(`nederlands oefenen, nederlands leren, nederlands praten, nederlandse taal, taalmaatje, taalcoach, taalcafé, beter nederlands,
            nederlandse les, conversatie nederlands, nederlands spreken, taalles`),
          en: list('practise dutch, learn dutch, speak dutch, dutch lessons, dutch conversation, language buddy'),
        },
        words: list('nederlands, nederlandse, taalmaatje, taalcoach, taalcafe, taal, taalles, nt2, inburgeren, dutch'),
      },
      {
        slug: 'english-practice',
        nl: 'Engels oefenen',
        en: 'Practising English',
        synonyms: {
          nl: list(
            'engels oefenen, engels leren, engels praten, engelse les, engelse taal, engelse conversatie, engels spreken',
          ),
          en: list('practise english, learn english, english lessons, english conversation'),
        },
        words: list('engels, engelse, english'),
      },
      {
        slug: 'chinese-practice',
        nl: 'Chinees oefenen',
        en: 'Practising Chinese',
        synonyms: {
          nl: list(
            'chinees oefenen, chinees leren, chinese les, mandarijn leren, kantonees, chinees praten, chinese taal',
          ),
          en: list('practise chinese, learn chinese, mandarin lessons, teach chinese, cantonese'),
        },
        words: list('chinees, chinese, mandarijn, kantonees, mandarin, cantonese, china'),
      },
      {
        slug: 'thai-practice',
        nl: 'Thais oefenen',
        en: 'Practising Thai',
        synonyms: {
          nl: list('thais oefenen, thais leren, thaise les, thais praten, thaise taal'),
          en: list('practise thai, learn thai, thai lessons, teach thai'),
        },
        words: list('thais, thaise, thai, thailand'),
      },
      {
        slug: 'other-languages',
        nl: 'Een andere taal oefenen',
        en: 'Practising another language',
        synonyms: {
          nl: list(`spaans leren, spaanse les, frans oefenen, franse les, duits leren, arabisch leren, turks leren, italiaans leren, gebarentaal,
            taal uitwisselen, taalruil, papiaments leren, pools leren`),
          en: list('learn spanish, french lessons, practise german, language exchange, tandem language, sign language'),
        },
        words:
          list(`spaans, spaanse, frans, franse, duits, duitse, arabisch, turks, turkse, italiaans, italiaanse, portugees, pools, poolse,
          russisch, oekraiens, berbers, papiaments, gebarentaal, spanish, french, german, arabic, turkish, italian, taalruil`),
      },
      {
        slug: 'translating',
        nl: 'Tolken en vertalen',
        en: 'Interpreting and translating',
        synonyms: {
          nl: list(
            `tolken bij een gesprek, brief vertalen, vertalen, tolk nodig, vertaling maken, meegaan als tolk, tolk arabisch, tolk turks`,
          ),
          en: list('interpret, translate a letter, interpreter, translation'),
        },
        words: list('tolk, tolken, vertalen, vertaling, vertaler, translate, interpreter, translation'),
      },
      {
        slug: 'reading-and-writing',
        nl: 'Leren lezen en schrijven',
        en: 'Learning to read and write',
        synonyms: {
          nl: list(`leren lezen, leren schrijven, beter lezen, lezen en schrijven, laaggeletterd, spelling oefenen, beter leren rekenen,
            moeite met lezen`),
          en: list('learn to read, learn to write, reading and writing, literacy, spelling'),
        },
        words: list('laaggeletterd, analfabeet, spelling, dyslexie, literacy'),
      },
      {
        slug: 'homework-help',
        nl: 'Huiswerk en bijles',
        en: 'Homework and tutoring',
        synonyms: {
          nl: list(`huiswerkhulp, huiswerkbegeleiding, bijles geven, bijles wiskunde, hulp met rekenen, helpen leren voor school, bijles engels,
            profielwerkstuk, werkstuk maken, topografie oefenen, bijles natuurkunde`),
          en: list('homework help, tutoring, maths lessons, help with school work, homework club'),
        },
        words: list(
          'huiswerk, bijles, wiskunde, rekenen, huiswerkklas, natuurkunde, scheikunde, brugklas, homework, maths, tutor, werkstuk',
        ),
        risk: 'vog',
      },
      {
        slug: 'exam-practice',
        nl: 'Oefenen voor een examen',
        en: 'Practising for an exam',
        synonyms: {
          nl: list(`inburgeringsexamen oefenen, theorie-examen oefenen, rijbewijs theorie, examen oefenen, staatsexamen nt2, toets oefenen,
            oefenen voor inburgering, examentraining`),
          en: list('exam practice, civic integration exam, driving theory test, practise for the exam'),
        },
        words: list('examen, inburgeringsexamen, inburgering, theorie, rijbewijs, staatsexamen, toets, exam'),
      },
      {
        slug: 'cycling-and-driving',
        nl: 'Leren fietsen of autorijden',
        en: 'Learning to cycle or drive',
        synonyms: {
          nl: list(`leren fietsen, fietsles, fietsen oefenen, leren autorijden, rijervaring opdoen, weer durven rijden,
            parkeren oefenen, scootmobiel leren rijden`),
          en: list('learn to ride a bike, cycling lessons, learn to drive, driving practice'),
        },
        words: list('fietsles, fietslessen, rijles, rijlessen, rijangst'),
      },
      {
        slug: 'music-lessons',
        nl: 'Muziekles',
        en: 'Music lessons',
        synonyms: {
          nl: list(
            'gitaarles, pianoles, muziekles geven, leren gitaar spelen, leren piano spelen, zangles, drumles, vioolles, noten leren lezen',
          ),
          en: list('guitar lessons, piano lessons, singing lessons, learn to play guitar, music teacher'),
        },
        words: list(
          'gitaarles, pianoles, gitaar, piano, viool, zangles, trommel, ukelele, guitar, violin, muziekles, keyboard',
        ),
      },
    ],
  },
] as const satisfies readonly GroupEntry[];
