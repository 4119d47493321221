import { list } from './activity.js';
import type { GroupEntry } from './activity.js';

/** The neighbourhood, and volunteer work for an organisation. */
export const NEIGHBOURHOOD_GROUPS = [
  {
    slug: 'neighbourhood',
    nl: 'Buurt en feest',
    en: 'Neighbourhood and parties',
    activities: [
      {
        slug: 'organise-party',
        nl: 'Feest helpen organiseren',
        en: 'Helping to organise a party',
        synonyms: {
          nl: list(`feest organiseren, feestje organiseren, buurtfeest, straatfeest, buurtbarbecue, verjaardag vieren, kinderfeestje, helpen met opbouwen,
            feest versieren, hapjes maken, tafels klaarzetten, burendag, sinterklaasfeest`),
          en: list('organise a party, help with a party, street party, birthday party, neighbourhood barbecue'),
        },
        words: list(
          'feest, feestje, barbecue, bbq, verjaardag, versieren, hapjes, bruiloft, party, birthday, burendag',
        ),
      },
      {
        slug: 'market-and-fair',
        nl: 'Rommelmarkt of braderie',
        en: 'Flea market or fair',
        synonyms: {
          nl: list(`rommelmarkt helpen, kraam opbouwen, kraampje, braderie, vrijmarkt, kerstmarkt, kledingruil, weggeefwinkel, ruilbeurs, boekenmarkt,
            bazaar`),
          en: list('flea market, market stall, jumble sale, clothes swap, christmas fair'),
        },
        words: list(
          'rommelmarkt, kraam, kraampje, braderie, vrijmarkt, kerstmarkt, weggeefwinkel, bazaar, kringloop, stall',
        ),
      },
      {
        slug: 'litter-picking',
        nl: 'Zwerfvuil opruimen',
        en: 'Picking up litter',
        synonyms: {
          nl: list(`zwerfvuil prikken, afval prikken, zwerfafval opruimen, straat schoonhouden, vuil rapen, plastic rapen, prikstok, buurt schoonmaken,
            afval rapen, afval in het park`),
          en: list('pick up litter, litter picking, clean up the neighbourhood, plastic cleanup'),
        },
        words: list('zwerfvuil, zwerfafval, prikken, prikstok, litter, rapen'),
      },
      {
        slug: 'neighbourhood-watch',
        nl: 'Buurtpreventie',
        en: 'Neighbourhood watch',
        synonyms: {
          nl: list(
            'buurtpreventie lopen, buurtvaders, buurtwacht, surveilleren, whatsapp buurtpreventie, avondronde door de wijk, veiligheid in de buurt',
          ),
          en: list('neighbourhood watch, evening patrol, safe streets'),
        },
        words: list('buurtpreventie, buurtwacht, buurtvader, preventie, veiligheid, patrol'),
      },
      {
        slug: 'community-garden',
        nl: 'Werken in de buurttuin',
        en: 'Working in the community garden',
        synonyms: {
          nl: list(`buurttuin, gezamenlijke tuin, wijktuin, pluktuin, stadslandbouw, geveltuin aanleggen, plantsoen adopteren, buurtmoestuin,
            schooltuin, boomspiegel`),
          en: list('community garden, shared garden, urban farming, school garden'),
        },
        words: list('buurttuin, wijktuin, pluktuin, plantsoen, geveltuin, stadslandbouw, schooltuin, boomspiegel'),
      },
      {
        slug: 'community-centre-host',
        nl: 'Gastvrouw of gastheer in het buurthuis',
        en: 'Host at the community centre',
        synonyms: {
          nl: list(`gastvrouw buurthuis, gastheer buurthuis, koffie schenken in het buurthuis, inloop begeleiden, wijkcentrum, buurtkamer, balie bezetten,
            ontvangst van bezoekers, barmedewerker, receptie`),
          en: list('host at the community centre, serve coffee, reception desk, walk-in hours'),
        },
        words: list(
          'gastvrouw, gastheer, buurthuis, inloop, wijkcentrum, buurtkamer, balie, buurtcentrum, receptie, host, reception',
        ),
      },
      {
        slug: 'making-music',
        nl: 'Samen zingen en muziek maken',
        en: 'Singing and making music together',
        synonyms: {
          nl: list(`koor zoekt leden, samen zingen, samen muziek maken, bandje, buurtkoor, dirigent, optreden met muziek, toneelgroep, toneel spelen,
            jamsessie`),
          en: list('sing in a choir, make music together, join a band, drama group, theatre group'),
        },
        words: list(
          'koor, zingen, zang, dirigent, muziek, orkest, fanfare, toneel, choir, sing, singing, music, muzikant',
        ),
      },
      {
        slug: 'photography',
        nl: 'Fotograferen en filmen',
        en: 'Photography and filming',
        synonyms: {
          nl: list(`foto's maken, fotograferen op een feest, fotograaf gezocht, filmpje maken, foto's inscannen, fotoboek maken, evenement filmen,
            mooie foto`),
          en: list('take photos, photographer, make a video, scan old photos, photo album'),
        },
        words: list('foto, fotograaf, fotograferen, fotografie, filmen, camera, fotoboek, photo, photographer, video'),
      },
    ],
  },
  {
    slug: 'volunteering',
    nl: 'Vrijwilligerswerk bij een organisatie',
    en: 'Volunteering for an organisation',
    activities: [
      {
        slug: 'board-member',
        nl: 'Bestuur en commissies',
        en: 'Board and committees',
        synonyms: {
          nl: list(`bestuurslid gezocht, penningmeester, secretaris, voorzitter, notulen maken, boekhouding vereniging, bewonerscommissie, vve bestuur,
            bestuurservaring, subsidie aanvragen, ledenadministratie`),
          en: list('board member, treasurer, secretary, chair of the board, take minutes, bookkeeping'),
        },
        words: list(
          'bestuur, bestuurslid, penningmeester, secretaris, voorzitter, notulen, boekhouding, commissie, treasurer, board, secretary',
        ),
      },
      {
        slug: 'fundraising',
        nl: 'Collecteren en geld inzamelen',
        en: 'Fundraising',
        synonyms: {
          nl: list(
            'collecteren, collectant gezocht, lopen met de collectebus, geld inzamelen, loterij verkopen, sponsors zoeken, collecte lopen',
          ),
          en: list('fundraising, collect money, door to door collection, find sponsors'),
        },
        words: list('collecte, collecteren, collectant, collectebus, inzamelen, sponsor, sponsoring, fundraising'),
      },
      {
        slug: 'food-bank',
        nl: 'Voedselbank',
        en: 'Food bank',
        synonyms: {
          nl: list(`voedselbank, voedselpakketten inpakken, voedsel uitdelen, eten inzamelen, kledingbank, weggeefkast, speelgoedbank,
            voedsel sorteren`),
          en: list('food bank, pack food parcels, hand out food, clothing bank'),
        },
        words: list('voedselbank, voedselpakket, voedsel, kledingbank, speelgoedbank, foodbank'),
      },
      {
        slug: 'flyers',
        nl: 'Folders en wijkkrant bezorgen',
        en: 'Delivering leaflets',
        synonyms: {
          nl: list(`folders rondbrengen, flyers bezorgen, wijkkrant bezorgen, flyeren, posters ophangen, briefjes in de bus, deur aan deur,
            uitnodigingen rondbrengen, folders in de brievenbus`),
          en: list('deliver leaflets, hand out flyers, deliver the neighbourhood paper, put up posters'),
        },
        words: list('folder, flyer, flyeren, foldertje, leaflet, poster, uitnodiging'),
      },
      {
        slug: 'event-crew',
        nl: 'Helpen bij een evenement',
        en: 'Helping at an event',
        synonyms: {
          nl: list(`evenement helpen, verkeersregelaar, opbouwen en afbreken, vrijwilliger festival, avondvierdaagse, sportdag, kassa bij evenement,
            garderobe, koningsdag, intocht sinterklaas, ehbo, eerste hulp`),
          en: list('help at an event, festival volunteer, event crew, steward, first aid, ticket desk'),
        },
        words: list(
          'evenement, festival, verkeersregelaar, avondvierdaagse, sportdag, garderobe, kassa, ehbo, event, steward, crew',
        ),
      },
      {
        slug: 'care-home',
        nl: 'Vrijwilliger in zorg of hospice',
        en: 'Volunteer in a care home or hospice',
        synonyms: {
          nl: list(`vrijwilliger verpleeghuis, vrijwilliger zorgcentrum, activiteiten met bewoners, koffie schenken in het verzorgingshuis, hospice,
            vrijwilliger dagbesteding, waken bij stervenden, activiteitenbegeleider, bewoners begeleiden`),
          en: list('care home volunteer, nursing home, hospice, activities with residents, day centre'),
        },
        words: list(
          'verpleeghuis, verzorgingshuis, zorgcentrum, hospice, dagbesteding, activiteitenbegeleider, bejaardenhuis, woonzorgcentrum',
        ),
        risk: 'vog',
      },
      {
        slug: 'nature-work',
        nl: 'Werken in de natuur',
        en: 'Nature work',
        synonyms: {
          nl: list(`wilgen knotten, natuurwerkdag, bomen planten, werken in de natuur, kinderboerderij, vogels tellen, bos onderhouden, paddenoverzet,
            landschapsonderhoud, stadsboerderij, schapen hoeden`),
          en: list('nature work, plant trees, pollard willows, city farm, count birds'),
        },
        words: list(
          'knotten, wilgen, natuur, bos, kinderboerderij, stadsboerderij, vogels, boswachter, nature, willows, natuurwerkdag',
        ),
      },
      {
        slug: 'second-hand-shop',
        nl: 'Kringloop of winkel',
        en: 'Second-hand or charity shop',
        synonyms: {
          nl: list(`kringloopwinkel helpen, winkel bemannen, tweedehands winkel, wereldwinkel, kleding sorteren, verkopen in de winkel,
            bibliotheek vrijwilliger, boeken sorteren, kassa in de kringloop`),
          en: list('second-hand shop, charity shop, sort clothes, thrift store, library volunteer'),
        },
        words: list('kringloop, kringloopwinkel, wereldwinkel, tweedehands, thrift'),
      },
      {
        slug: 'sports-coach',
        nl: 'Trainer of scheidsrechter',
        en: 'Coach or referee',
        synonyms: {
          nl: list(`trainer gezocht, jeugdtrainer, voetbaltrainer, team begeleiden, scheidsrechter, fluiten bij wedstrijd, sportles geven, leider van een team,
            hockeytraining geven, gymles geven`),
          en: list('sports coach, football coach, train a youth team, referee'),
        },
        words: list(
          'trainer, jeugdtrainer, scheidsrechter, training, voetbal, voetballen, wedstrijd, referee, coach, elftal, football',
        ),
        risk: 'vog',
      },
      {
        slug: 'sports-club-help',
        nl: 'Bar en onderhoud bij een club',
        en: 'Bar and upkeep at a club',
        synonyms: {
          nl: list(`bardienst, kantine draaien, kantinedienst, sportclub helpen, veld onderhouden, lijnen trekken, terreinploeg, clubhuis schoonmaken,
            bar in de kantine, materiaal beheren`),
          en: list('bar shift, canteen duty, sports club help, maintain the pitch'),
        },
        words: list(
          'bardienst, kantine, kantinedienst, sportclub, clubhuis, terreinploeg, canteen, voetbalclub, hockeyclub, sportvereniging',
        ),
      },
    ],
  },
] as const satisfies readonly GroupEntry[];
