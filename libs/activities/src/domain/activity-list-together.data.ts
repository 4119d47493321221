import { list } from './activity.js';
import type { GroupEntry } from './activity.js';

/** Company and children. */
export const TOGETHER_GROUPS = [
  {
    slug: 'company',
    nl: 'Gezelschap',
    en: 'Company',
    activities: [
      {
        slug: 'visiting',
        nl: 'Op bezoek en koffie drinken',
        en: 'Visiting and having coffee',
        synonyms: {
          nl: list(`kopje koffie, op de koffie komen, op bezoek komen, gezelschap houden, een praatje maken, thee drinken, koffie drinken, bezoekje,
            gezellig kletsen, beetje aanspraak, samen koffie, goed gesprek`),
          en: list('have a coffee, cup of tea, visit me, keep me company, have a chat, drop by'),
        },
        words: list(
          'koffie, thee, bezoek, gezelschap, praatje, kletsen, eenzaam, aanspraak, gezelligheid, coffee, tea, chat, lonely, visit',
        ),
      },
      {
        slug: 'walking-together',
        nl: 'Samen wandelen',
        en: 'Walking together',
        synonyms: {
          nl: list(`samen wandelen, wandelmaatje, blokje om, een stukje lopen, ommetje maken, rondje lopen, wandelgroep, naar buiten voor een wandeling,
            samen een eindje lopen, wandeling in het park`),
          en: list('go for a walk, walking buddy, walk together, stroll, walking group'),
        },
        words: list('wandelen, wandelmaatje, ommetje, wandeling, wandelclub, wandelgroep, stroll'),
      },
      {
        slug: 'phone-chat',
        nl: 'Bellen met iemand',
        en: 'Chatting by phone',
        synonyms: {
          nl: list(`belmaatje, elke week bellen, telefoonmaatje, iemand opbellen, praten aan de telefoon, even bellen, telefonisch contact,
            kletsen aan de telefoon`),
          en: list('phone buddy, call me every week, chat on the phone, telephone circle'),
        },
        words: list('bellen, belmaatje, opbellen, telefoonmaatje, belcirkel, telefoontje'),
      },
      {
        slug: 'daily-check',
        nl: 'Elke dag even horen of het goed gaat',
        en: 'A daily check that all is well',
        synonyms: {
          nl: list(`elke dag even bellen of het goed gaat, dagelijks belletje, sleutelhouder, kijken of alles goed is, belronde,
            herinneren aan medicijnen`),
          en: list('daily check-in call, check on me every day, keyholder, remind me of my medicine'),
        },
        words: list('belronde, sleutelhouder, keyholder'),
      },
      {
        slug: 'eating-together',
        nl: 'Samen eten',
        en: 'Eating together',
        synonyms: {
          nl: list(`samen eten, mee-eten, aanschuiven aan tafel, eettafel, eetmaatje, eten in gezelschap, buurtmaaltijd, samen lunchen, samen ontbijten,
            kerstdiner, aan tafel`),
          en: list('eat together, dinner together, join us for dinner, have lunch together'),
        },
        words: list('aanschuiven, eettafel, eetmaatje, lunchen, diner, buurtmaaltijd, lunch, dinner'),
      },
      {
        slug: 'games',
        nl: 'Spelletjes en kaarten',
        en: 'Games and cards',
        synonyms: {
          nl: list(`spelletjes spelen, samen kaarten, potje schaken, klaverjassen, sjoelen, rummikub, dammen, spelletjesmiddag, bridgen, bingo,
            biljarten, gezelschapsspel, samen gamen`),
          en: list('play games, play cards, game of chess, board games, bingo, scrabble'),
        },
        words: list(
          'spelletjes, spel, schaken, dammen, klaverjassen, kaarten, rummikub, sjoelen, bridge, bingo, biljart, chess, scrabble',
        ),
      },
      {
        slug: 'outings',
        nl: 'Samen op stap',
        en: 'Going out together',
        synonyms: {
          nl: list(`uitje, naar het museum, naar de film, naar het theater, dagje uit, samen op stap, terrasje pakken, naar het strand, samen winkelen,
            naar een concert, met de trein weg, mee naar de bioscoop, samen naar de kerk`),
          en: list('go to a museum, day out, go to the cinema, theatre together, go out together'),
        },
        words: list(
          'museum, bioscoop, theater, uitje, dagje, film, strand, terrasje, concert, dierentuin, cinema, theatre',
        ),
      },
      {
        slug: 'sports-buddy',
        nl: 'Samen sporten of bewegen',
        en: 'Exercising together',
        synonyms: {
          nl: list(`sportmaatje, samen sporten, samen zwemmen, samen hardlopen, samen fietsen, fietsmaatje, fitness, mee naar de sportschool, yoga,
            samen bewegen, tennissen, dansen, leren zwemmen`),
          en: list('sports buddy, go swimming, run together, gym buddy, cycle together, yoga, dance'),
        },
        words: list(
          'sporten, sportmaatje, zwemmen, hardlopen, fietstocht, sportschool, yoga, fitness, dansen, tennis, zwembad, swimming, jogging, gym',
        ),
      },
      {
        slug: 'reading-aloud',
        nl: 'Voorlezen aan volwassenen',
        en: 'Reading aloud to adults',
        synonyms: {
          nl: list(`krant voorlezen, boek voorlezen, post voorlezen, voorlezen aan ouderen, voorlezen aan een blinde, leest de krant voor,
            slecht zien, boeken van de bibliotheek brengen, slechtziend`),
          en: list('read the newspaper to me, read aloud, read to the blind, bring library books'),
        },
        words: list('krant, blind, slechtziend, voorlezen, newspaper'),
      },
      {
        slug: 'carer-relief',
        nl: 'Mantelzorger even vervangen',
        en: 'Giving a carer a break',
        synonyms: {
          nl: list(`mantelzorger vervangen, mantelzorg overnemen, respijtzorg, even bij mijn man zitten, oppas voor mijn moeder, oppas bij dementie,
            mijn vrouw met dementie, zorg even overnemen, vrijwillige thuishulp`),
          en: list('respite care, relieve a carer, sit with my husband, take over care, dementia'),
        },
        words: list('mantelzorg, mantelzorger, respijtzorg, dementie, alzheimer, carer, dementia, respite'),
        risk: 'vog',
      },
      {
        slug: 'buddy',
        nl: 'Maatje zijn',
        en: 'Being a buddy',
        synonyms: {
          nl: list(`maatje zijn, maatje gezocht, maatje voor langere tijd, maatje met psychische klachten, maatje vluchteling, buddy zijn,
            steun na een scheiding, maatje voor jongere, coachen, iemand wegwijs maken in de stad`),
          en: list('be a buddy, buddy for a refugee, mentor, befriend someone, show a newcomer around'),
        },
        words: list('maatje, buddy, maatjesproject, mentor, coach, vluchteling, nieuwkomer, refugee'),
        risk: 'vog',
      },
    ],
  },
  {
    slug: 'children',
    nl: 'Kinderen en gezin',
    en: 'Children and family',
    activities: [
      {
        slug: 'babysitting',
        nl: 'Op kinderen passen',
        en: 'Babysitting',
        synonyms: {
          nl: list(`oppas gezocht, op de kinderen passen, babysitten, oppas voor de kinderen, avondje oppassen, opvang na school, op mijn zoontje passen,
            oppasmoeder, op de baby passen, oppasoma, kinderoppas`),
          en: list('babysitting, babysitter, look after my children, child care, mind the kids'),
        },
        words: list(
          'oppas, oppassen, babysit, babysitter, kinderopvang, baby, peuter, oppasser, babysitten, childcare',
        ),
        risk: 'vog',
      },
      {
        slug: 'school-run',
        nl: 'Kind naar school of sport brengen',
        en: 'Taking a child to school or sport',
        synonyms: {
          nl: list(`naar school brengen, van school halen, uit school ophalen, kind naar zwemles brengen, kind naar training brengen,
            kinderen naar school lopen, ophalen van de opvang, op de fiets naar school, dochter van school, zoon naar school`),
          en: list('take my child to school, pick up from school, school run, bring to swimming lessons'),
        },
        words: list('schoolplein, zwemles, schoolbrengen, schoolrun'),
        risk: 'vog',
      },
      {
        slug: 'children-play',
        nl: 'Spelen en knutselen met kinderen',
        en: 'Playing and crafts with children',
        synonyms: {
          nl: list(`knutselen met kinderen, spelen met kinderen, kinderclub, speeltuin, kindermiddag, buiten spelen met kinderen, kinderactiviteit,
            leiding scouting, jeugdclub, jongeren begeleiden, vakantiekamp`),
          en: list('crafts with children, play with children, kids club, playground, scout leader, youth club'),
        },
        words: list('knutselen, speeltuin, kinderclub, jeugd, scouting, jongerenwerk, kamp, playground, kinderwerk'),
        risk: 'vog',
      },
      {
        slug: 'children-reading',
        nl: 'Voorlezen aan kinderen',
        en: 'Reading to children',
        synonyms: {
          nl: list(`voorlezen aan kinderen, voorlezen op school, voorleesvrijwilliger, leesmoeder, lezen met kinderen, voorleesexpress,
            prentenboek voorlezen, voorlezen aan peuters, verhaaltje voorlezen`),
          en: list('read to children, reading volunteer at school, story time, bedtime story'),
        },
        words: list('voorleesexpress, voorleesvrijwilliger, prentenboek, leesmoeder, verhaaltje, voorlezen'),
        risk: 'vog',
      },
      {
        slug: 'new-parents',
        nl: 'Steun voor jonge ouders',
        en: 'Support for new parents',
        synonyms: {
          nl: list(`net een baby, steun voor gezin, homestart, babykleertjes, kinderwagen lenen, opvoedvragen, moedergroep, alleenstaande moeder,
            hulp na de bevalling`),
          en: list('support for new parents, new baby, single mother, baby clothes, parents group'),
        },
        words: list('bevalling, babykleertjes, kinderwagen, opvoeding, luiers, zwanger, pregnant'),
        risk: 'vog',
      },
    ],
  },
] as const satisfies readonly GroupEntry[];
