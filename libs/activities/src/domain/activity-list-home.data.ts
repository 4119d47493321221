import { list } from './activity.js';
import type { GroupEntry } from './activity.js';

/** Errands, jobs at home and repairs. */
export const HOME_GROUPS = [
  {
    slug: 'errands',
    nl: 'Boodschappen, halen en brengen',
    en: 'Shopping and errands',
    activities: [
      {
        slug: 'grocery-shopping',
        nl: 'Boodschappen doen',
        en: 'Grocery shopping',
        synonyms: {
          nl: list(`boodschappen doen, boodschappen halen, boodschappen brengen, boodschappenhulp, naar de winkel,
            naar de supermarkt, mee naar de markt, zware tassen dragen, boodschappen tillen, weekboodschappen, inkopen doen`),
          en: list('groceries, do my shopping, get my groceries, go to the supermarket, carry shopping, food shopping'),
        },
        words: list('boodschap, supermarkt, albert heijn, jumbo, lidl, aldi, winkel, groceries, supermarket'),
      },
      {
        slug: 'medicine-pickup',
        nl: 'Medicijnen ophalen',
        en: 'Picking up medicine',
        synonyms: {
          nl: list(
            'medicijnen halen, medicijnen ophalen, naar de apotheek, pillen halen, recept ophalen, medicatie ophalen',
          ),
          en: list('pick up medicine, collect prescription, go to the pharmacy, get my pills'),
        },
        words: list('medicijn, apotheek, medicatie, recept, medicine, pharmacy, prescription'),
      },
      {
        slug: 'parcel-pickup',
        nl: 'Pakketje halen of brengen',
        en: 'Collecting or sending a parcel',
        synonyms: {
          nl: list(`pakje ophalen, pakket wegbrengen, pakketje terugsturen, retour brengen, naar het postkantoor, postnl punt,
            pakket aannemen, brief op de post doen`),
          en: list('collect a parcel, send a package, return a parcel, go to the post office'),
        },
        words: list('pakket, pakje, postkantoor, retourpakket, parcel, package'),
      },
      {
        slug: 'bulky-waste',
        nl: 'Grofvuil wegbrengen',
        en: 'Taking away bulky waste',
        synonyms: {
          nl: list(`grofvuil wegbrengen, naar de stort, naar de milieustraat, naar het recyclingperron, oude meubels wegbrengen,
            puin afvoeren, snoeiafval wegbrengen, glas naar de glasbak, oud papier wegbrengen`),
          en: list('bulky waste, take to the tip, recycling centre, get rid of old furniture, take away rubbish'),
        },
        words: list('grofvuil, milieustraat, stort, recyclingperron, glasbak, puin'),
      },
      {
        slug: 'lending-things',
        nl: 'Spullen lenen of uitlenen',
        en: 'Borrowing or lending things',
        synonyms: {
          nl: list(`gereedschap lenen, ladder lenen, boormachine lenen, aanhanger lenen, spullen uitlenen, partytent lenen, iets lenen,
            lenen van iemand`),
          en: list('borrow a ladder, borrow tools, lend a drill, borrow a trailer, lend things'),
        },
        words: list('lenen, uitlenen, leen, borrow, lend, gereedschap, ladder'),
      },
      {
        slug: 'giving-things',
        nl: 'Spullen weggeven of krijgen',
        en: 'Giving or getting things',
        synonyms: {
          nl: list(`spullen weggeven, gratis ophalen, gratis af te halen, meubels weggeven, kleding weggeven, spullen over,
            gratis meubels gezocht, speelgoed weggeven`),
          en: list('give away furniture, free to collect, give things away, need second-hand furniture'),
        },
        words: list('weggeven, giveaway'),
      },
      {
        slug: 'bins-out',
        nl: 'Container aan de straat zetten',
        en: 'Putting out the bins',
        synonyms: {
          nl: list(`container buiten zetten, container aan de weg, kliko buiten zetten, vuilnis buiten zetten, vuilniszakken wegbrengen,
            gft bak, afval buiten zetten, container aan straat`),
          en: list('put out the bins, take the bin to the street, wheelie bin, take out the rubbish'),
        },
        words: list('container, kliko, vuilniszak, vuilnis, bins'),
      },
      {
        slug: 'mail-and-house',
        nl: 'Post en huis in de gaten houden',
        en: 'Keeping an eye on mail and house',
        synonyms: {
          nl: list(`post uit de brievenbus halen, brievenbus legen, post binnenhalen, op het huis passen, oogje in het zeil houden,
            huis in de gaten houden, gordijnen open en dicht doen, post op stapel leggen, op huis letten`),
          en: list('collect my mail, empty the letterbox, watch the house, house sitting, keep an eye on our house'),
        },
        words: list('brievenbus, huisoppas, letterbox, mailbox, housesitting'),
        absence: true,
      },
    ],
  },
  {
    slug: 'jobs-at-home',
    nl: 'Klussen in huis',
    en: 'Jobs at home',
    activities: [
      {
        slug: 'odd-jobs',
        nl: 'Kleine klussen',
        en: 'Odd jobs',
        synonyms: {
          nl: list(`klusje in huis, klusjesman, klusjes doen, handige man, handige buurman, handig met gereedschap, kleine reparaties in huis,
            klushulp, timmeren, zagen, deur klemt, slot vervangen`),
          en: list('odd jobs, handyman, small jobs in the house, do it yourself, DIY, carpentry'),
        },
        words: list('klus, klusser, klusjesman, klussen, timmeren, handig, handyman, scharnier'),
      },
      {
        slug: 'hanging-blinds',
        nl: 'Gordijnen of rolgordijnen ophangen',
        en: 'Hanging curtains or blinds',
        synonyms: {
          nl: list(`rolgordijnen ophangen, gordijnen ophangen, gordijnrails bevestigen, rol gordijnen, luxaflex ophangen, lamellen ophangen,
            zonwering ophangen, jaloezieën ophangen, horren plaatsen, plisségordijn ophangen`),
          en: list('hang roller blinds, hanging blinds, hang curtains, put up blinds, curtain rail'),
        },
        words: list(
          'rolgordijn, gordijn, gordijnrail, luxaflex, lamel, jaloezie, zonwering, vitrage, blinds, curtains, hor',
        ),
      },
      {
        slug: 'hanging-things',
        nl: 'Schilderij, spiegel of plank ophangen',
        en: 'Hanging pictures, mirrors or shelves',
        synonyms: {
          nl: list(`schilderij ophangen, spiegel ophangen, plank ophangen, aan de muur hangen, gaatje boren, gaten boren in de muur,
            plankje bevestigen, tv aan de muur, kapstok ophangen`),
          en: list('hang a picture, hang a mirror, put up a shelf, drill holes, mount a tv on the wall'),
        },
        words: list('schilderij, spiegel, plank, kapstok, boren, muur, boormachine, shelf, mirror'),
      },
      {
        slug: 'furniture-assembly',
        nl: 'Meubels in elkaar zetten',
        en: 'Assembling furniture',
        synonyms: {
          nl: list(`kast in elkaar zetten, bed in elkaar zetten, meubels monteren, ikea kast, bouwpakket, kast opbouwen, in elkaar schroeven,
            meubel uit elkaar halen, tafel in elkaar zetten`),
          en: list('assemble furniture, put together a wardrobe, flat pack, build a bed, ikea furniture'),
        },
        words: list('ikea, elkaarzetten, bouwpakket, monteren, assemble, flatpack, wardrobe'),
      },
      {
        slug: 'moving-furniture',
        nl: 'Meubels tillen of verschuiven',
        en: 'Lifting or moving furniture',
        synonyms: {
          nl: list(`zware kast tillen, meubels verplaatsen, bank naar boven tillen, kast verschuiven, zwaar tillen, bed verplaatsen,
            wasmachine naar boven, helpen sjouwen`),
          en: list('lift furniture, move a sofa, move a wardrobe upstairs, heavy lifting, carry a bed'),
        },
        words: list('tillen, sjouwen, verschuiven, verplaatsen, lifting'),
      },
      {
        slug: 'moving-house',
        nl: 'Verhuizen',
        en: 'Moving house',
        synonyms: {
          nl: list(`helpen verhuizen, verhuishulp, verhuizing, dozen inpakken, dozen sjouwen, verhuisdozen, verhuiswagen uitladen,
            nieuwe woning inrichten, huis leeghalen`),
          en: list('moving house, moving day, pack boxes, moving to a new flat, load the moving van'),
        },
        words: list('verhuizen, verhuizing, verhuisdoos, verhuiswagen, inpakken'),
      },
      {
        slug: 'painting',
        nl: 'Schilderen en behangen',
        en: 'Painting and wallpapering',
        synonyms: {
          nl: list(`muur verven, kamer schilderen, behang afhalen, behangen, sauzen, plafond witten, schilderwerk, kozijnen schilderen,
            schutting verven, latten lakken, vloer leggen, laminaat leggen`),
          en: list('paint a wall, paint the room, wallpaper, decorate, paint the fence, lay a floor'),
        },
        words: list('verven, verf, schilderen, behang, behangen, sauzen, witten, laminaat, paint, painting, wallpaper'),
      },
      {
        slug: 'lights-and-sockets',
        nl: 'Lampen en stopcontacten',
        en: 'Lights and sockets',
        synonyms: {
          nl: list(`lamp vervangen, lamp ophangen, lampje indraaien, peertje vervangen, stopcontact maken, rookmelder ophangen, batterij vervangen,
            stop doorgeslagen, deurbel maken, lamp stuk`),
          en: list('change a light bulb, hang a lamp, fix a socket, smoke alarm, replace the battery'),
        },
        words: list('lamp, peertje, stopcontact, rookmelder, deurbel, stoppenkast, bulb, socket, elektra'),
      },
      {
        slug: 'taps-and-drains',
        nl: 'Kraan, wc en afvoer',
        en: 'Taps, toilets and drains',
        synonyms: {
          nl: list(`kraan lekt, kraan vervangen, kraanleertje, afvoer verstopt, wc loopt door, gootsteen ontstoppen, lekkage, cv bijvullen,
            douchekop vervangen, radiator ontluchten, wasmachine aansluiten`),
          en: list(
            'leaking tap, blocked drain, toilet keeps running, bleed the radiator, plumbing, connect a washing machine',
          ),
        },
        words: list(
          'kraan, afvoer, gootsteen, lekkage, ontstoppen, verstopt, radiator, douche, loodgieter, plumber, drain, tap',
        ),
      },
    ],
  },
  {
    slug: 'repairing-and-making',
    nl: 'Repareren en maken',
    en: 'Repairing and making',
    activities: [
      {
        slug: 'bike-repair',
        nl: 'Fiets repareren',
        en: 'Repairing a bike',
        synonyms: {
          nl: list(`fiets repareren, fiets maken, band plakken, lekke band, fietsband, fiets opknappen, ketting van de fiets, fietslamp maken,
            remmen afstellen, fietsenmaker, scootmobiel repareren`),
          en: list('fix my bike, bicycle repair, flat tyre, puncture, bike chain, repair bicycles'),
        },
        words: list('fiets, fietsenmaker, bandenplakken, fietsreparatie, bike, bicycle, puncture, tyre, band'),
      },
      {
        slug: 'appliance-repair',
        nl: 'Apparaten repareren',
        en: 'Repairing appliances',
        synonyms: {
          nl: list(`apparaat repareren, stofzuiger repareren, koffiezetapparaat maken, wasmachine doet het niet, doet het niet meer, repair café,
            radio maken, broodrooster repareren, naaimachine repareren, elektrisch apparaat, stofzuiger kapot`),
          en: list(
            'repair appliances, fix my vacuum cleaner, washing machine broken, repair cafe, fix a radio, toaster',
          ),
        },
        words: list(
          'repareren, reparatie, apparaat, kapot, wasmachine, koffiezetapparaat, radio, repaircafe, appliance, repair, solderen',
        ),
      },
      {
        slug: 'clothes-mending',
        nl: 'Kleding herstellen',
        en: 'Mending clothes',
        synonyms: {
          nl: list(`broek korter maken, broek innemen, kleding vermaken, kleren herstellen, rits inzetten, knoop aanzetten, zoom leggen,
            gordijnen naaien, gordijnen korter maken, sokken stoppen, achter de naaimachine`),
          en: list('mend clothes, shorten trousers, sew on a button, replace a zip, take in a dress, alter clothes'),
        },
        words: list(
          'naaien, naaimachine, rits, zoom, broek, kleding, kleren, vermaken, verstellen, sew, sewing, mend, zip, trousers',
        ),
      },
      {
        slug: 'knitting-and-crafts',
        nl: 'Handwerken en creatief bezig zijn',
        en: 'Handicrafts',
        synonyms: {
          nl: list(`samen breien, leren haken, breiclub, handwerken, quilten, borduren, samen schilderen, tekenen, creatieve middag, kaarten maken,
            houtbewerking, pottenbakken`),
          en: list('knitting, crochet, quilting, drawing, pottery, arts and crafts, embroidery'),
        },
        words: list(
          'breien, haken, handwerken, quilten, borduren, tekenen, creatief, hobby, knit, crochet, wol, pottenbakken',
        ),
      },
    ],
  },
] as const satisfies readonly GroupEntry[];
