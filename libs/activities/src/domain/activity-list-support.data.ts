import { list } from './activity.js';
import type { GroupEntry } from './activity.js';

/** Transport, computers and papers. */
export const SUPPORT_GROUPS = [
  {
    slug: 'transport',
    nl: 'Vervoer en meegaan',
    en: 'Transport and going along',
    activities: [
      {
        slug: 'car-ride',
        nl: 'Rijden met de auto',
        en: 'A ride by car',
        synonyms: {
          nl: list(`met de auto brengen, iemand wegbrengen, rit met de auto, lift nodig, meerijden, ophalen van het station, naar het vliegveld brengen,
            halen en brengen met de auto, rijden naar familie, met de auto ophalen`),
          en: list('need a lift, a ride by car, drive me, lift to the station, drive to the airport, give a ride'),
        },
        words: list('auto, rit, autorit, meerijden, lift, rijden, vliegveld, ride, airport'),
      },
      {
        slug: 'medical-escort',
        nl: 'Mee naar ziekenhuis of dokter',
        en: 'Going along to hospital or doctor',
        synonyms: {
          nl: list(`mee naar het ziekenhuis, mee naar de dokter, naar de huisarts brengen, naar de tandarts, afspraak in het ziekenhuis,
            naar de fysiotherapeut, meegaan naar de specialist, begeleiding naar ziekenhuis, ziekenhuisbezoek`),
          en: list('come with me to the hospital, doctor appointment, take me to the doctor, go to the dentist'),
        },
        words: list(
          'ziekenhuis, dokter, huisarts, tandarts, specialist, fysiotherapeut, oogarts, polikliniek, hospital, doctor, dentist',
        ),
      },
      {
        slug: 'going-along',
        nl: 'Meegaan naar een afspraak of winkel',
        en: 'Going along to an appointment or shop',
        synonyms: {
          nl: list(`meegaan naar een afspraak, mee naar de gemeente, mee naar het stadhuis, mee naar de bank, mee kleren kopen,
            steun bij een gesprek, mee naar een begrafenis, oefenen met de bus, reisbegeleiding`),
          en: list('come along to the town hall, accompany me, go with me to the bank, buy clothes with me'),
        },
        words: list('reismaatje, bezichtiging, notaris, rechtbank, accompany'),
      },
      {
        slug: 'wheelchair-walk',
        nl: 'Wandelen met een rolstoel',
        en: 'Walking with a wheelchair',
        synonyms: {
          nl: list(`rolstoel duwen, wandelen met de rolstoel, rolstoelwandeling, naar buiten met de rolstoel, in een rolstoel, duofiets, rolstoelfiets,
            met de rollator naar buiten`),
          en: list('push a wheelchair, wheelchair walk, walk with a wheelchair user, tandem bike'),
        },
        words: list('rolstoel, rolstoelwandeling, duofiets, rollator, scootmobiel, wheelchair'),
      },
      {
        slug: 'goods-transport',
        nl: 'Spullen vervoeren',
        en: 'Transporting things',
        synonyms: {
          nl: list(`meubels vervoeren, busje met chauffeur, bank ophalen, kast ophalen met aanhanger, marktplaats ophalen, spullen vervoeren,
            wasmachine vervoeren, bakfiets, tweedehands kast halen, bestelbus`),
          en: list('transport furniture, van, pick up a sofa, trailer, move a washing machine'),
        },
        words: list('busje, aanhanger, vervoeren, bestelbus, bakfiets, marktplaats, transport'),
      },
      {
        slug: 'volunteer-driver',
        nl: 'Chauffeur als vrijwilliger',
        en: 'Volunteer driver',
        synonyms: {
          nl: list(`vrijwillige chauffeur, buurtbus rijden, chauffeur rolstoelbus, automaatje, chauffeur wensbus, ouderen vervoeren,
            plusbus, chauffeur dagbesteding`),
          en: list('volunteer driver, minibus driver, drive older people, community bus'),
        },
        words: list('chauffeur, buurtbus, plusbus, wensbus, rolstoelbus, automaatje, driver, minibus'),
        risk: 'vog',
      },
    ],
  },
  {
    slug: 'digital-and-papers',
    nl: 'Computer, telefoon en papieren',
    en: 'Computer, phone and paperwork',
    activities: [
      {
        slug: 'computer-help',
        nl: 'Hulp met de computer',
        en: 'Computer help',
        synonyms: {
          nl: list(`computerhulp, laptop traag, computer doet het niet, computer installeren, e-mail instellen, virus verwijderen, leren werken met de computer,
            windows update, bestanden terugvinden, computerles, laptop instellen`),
          en: list('computer help, fix my laptop, slow computer, set up email, install software, learn computer'),
        },
        words: list(
          'computer, laptop, pc, windows, mail, virus, wachtwoord, computerles, computercursus, macbook, software, email',
        ),
      },
      {
        slug: 'phone-and-tablet-help',
        nl: 'Hulp met telefoon of tablet',
        en: 'Phone and tablet help',
        synonyms: {
          nl: list(`nieuwe telefoon instellen, smartphone uitleg, whatsapp leren, tablet uitleggen, app installeren, mobieltje, foto's overzetten,
            videobellen leren, leren appen, ipad uitleg, mobiele telefoon`),
          en: list('set up my phone, smartphone help, learn whatsapp, tablet help, install an app'),
        },
        words: list(
          'telefoon, mobiel, mobieltje, smartphone, tablet, ipad, iphone, whatsapp, app, appen, samsung, videobellen, phone',
        ),
      },
      {
        slug: 'internet-and-printer',
        nl: 'Internet, wifi, printer en televisie',
        en: 'Internet, wifi, printer and television',
        synonyms: {
          nl: list(`wifi instellen, printer aansluiten, internet werkt niet, televisie instellen, zenders instellen, router aansluiten, printer doet het niet,
            tv aansluiten, iets printen, kabels aansluiten, digitale tv`),
          en: list('set up wifi, connect a printer, internet problem, set up the television, router'),
        },
        words: list(
          'wifi, printer, internet, router, televisie, tv, zenders, printen, modem, netflix, television, scanner',
        ),
      },
      {
        slug: 'digid-help',
        nl: 'DigiD en zaken regelen op internet',
        en: 'DigiD and arranging things online',
        synonyms: {
          nl: list(`digid aanvragen, digid app, inloggen bij de gemeente, online afspraak maken, internetbankieren leren, mijn overheid,
            online bankieren, iets online bestellen, inloggen lukt niet, qr code`),
          en: list(
            'digid, log in to the municipality, online banking, book an appointment online, order something online',
          ),
        },
        words: list('digid, inloggen, internetbankieren, mijnoverheid, online, bankieren, berichtenbox'),
      },
      {
        slug: 'forms-and-letters',
        nl: 'Brieven en formulieren',
        en: 'Letters and forms',
        synonyms: {
          nl: list(`brief lezen, brief begrijpen, formulier invullen, brief schrijven, moeilijke brieven, toeslag aanvragen, huurtoeslag, zorgtoeslag,
            papieren invullen, brieven van de gemeente, bezwaar maken, uitkering aanvragen, kwijtschelding`),
          en: list('read a letter, fill in a form, write a letter, apply for benefits, rent benefit, official letters'),
        },
        words: list(
          'brief, formulier, invullen, toeslag, huurtoeslag, zorgtoeslag, papieren, uitkering, gemeente, kwijtschelding, form, forms, letter, benefit',
        ),
      },
      {
        slug: 'household-budget',
        nl: 'Geld en administratie op orde',
        en: 'Money and paperwork in order',
        synonyms: {
          nl: list(`administratie op orde, administratie bijhouden, thuisadministratie, hulp bij schulden, rekeningen betalen, budget maken, geldzaken,
            post openmaken en sorteren, ordners, schuldhulpmaatje, overzicht in geld, betalingsregeling`),
          en: list('household budget, help with debts, sort my paperwork, pay bills, money matters'),
        },
        words: list(
          'administratie, schuld, rekening, geldzaken, budget, thuisadministratie, geldproblemen, ordner, debt, bills, budgeting',
        ),
        risk: 'vog',
      },
      {
        slug: 'tax-return',
        nl: 'Belastingaangifte',
        en: 'Tax return',
        synonyms: {
          nl: list(
            'belastingaangifte doen, aangifte invullen, belasting invullen, belastingdienst, inkomstenbelasting, aangifte inkomstenbelasting',
          ),
          en: list('tax return, fill in my taxes, income tax'),
        },
        words: list('belasting, aangifte, belastingaangifte, belastingdienst, tax, taxes'),
      },
      {
        slug: 'job-application',
        nl: 'Solliciteren en cv',
        en: 'Job applications',
        synonyms: {
          nl: list(`sollicitatiebrief schrijven, cv maken, cv nakijken, werk zoeken, baan zoeken, sollicitatiegesprek oefenen, vacatures zoeken,
            linkedin profiel, hulp bij solliciteren, stage zoeken`),
          en: list('job application, write a cv, looking for a job, practise a job interview, application letter'),
        },
        words: list(
          'solliciteren, sollicitatie, sollicitatiebrief, cv, vacature, baan, linkedin, resume, sollicitatiegesprek, interview',
        ),
      },
      {
        slug: 'housing-and-rights',
        nl: 'Vragen over wonen en recht',
        en: 'Questions about housing and law',
        synonyms: {
          nl: list(`woning zoeken, huurcontract bekijken, problemen met de huisbaas, juridische vraag, juridisch advies,
            rechten en plichten, vraag over ontslag, urgentie aanvragen, verblijfsvergunning`),
          en: list('find a house, rental contract, trouble with the landlord, legal advice, know my rights'),
        },
        words: list('huurcontract, huisbaas, urgentieverklaring, juridisch, advocaat, jurist, landlord, lawyer'),
      },
      {
        slug: 'website-and-social-media',
        nl: 'Website en sociale media',
        en: 'Website and social media',
        synonyms: {
          nl: list(`website maken, website bijhouden, facebook pagina, instagram bijhouden, nieuwsbrief maken, flyer ontwerpen, poster ontwerpen,
            social media, wijkkrant schrijven, stukjes schrijven, logo ontwerpen`),
          en: list('make a website, social media, facebook page, design a poster, write a newsletter'),
        },
        words: list(
          'website, facebook, instagram, nieuwsbrief, ontwerpen, webmaster, wijkkrant, redactie, newsletter, youtube',
        ),
      },
    ],
  },
] as const satisfies readonly GroupEntry[];
