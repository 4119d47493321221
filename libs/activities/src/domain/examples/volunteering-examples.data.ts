import type { Examples } from './examples.js';

/** How different neighbours write about volunteering for an organisation: composed for this list, nobody's own words. */
export const VOLUNTEERING_EXAMPLES = {
  'board-member': `Onze penningmeester stopt na twaalf jaar
    Ik heb ervaring als voorzitter en wil me inzetten voor een kleine stichting
    secretaris
    De speeltuinvereniging dreigt op te houden te bestaan omdat niemand in het bestuur wil
    Meedenken in de cliëntenraad, zes avonden per jaar
    Wie notuleert bij de bewonerscommissie?
    Bestuurslid met verstand van financiën voor een filmhuis
    Wijkraad zoekt iemand van onder de veertig
    Ouderraad of medezeggenschap, ik praat graag mee
    Treasurer needed for a small arts charity
    I'd be a trustee, I know about law and governance
    Join the committee of our residents' association
    Chairperson wanted
    bestuur van moskee zoekt iemand voor papieren en geld
    Our treasurer is stepping down
    I chaired a foundation and want to serve on a board again`,
  fundraising: `Met een bus langs de deuren voor de hartstichting, één avond
    Ik loop een marathon voor KiKa en zoek sponsors
    collectant
    Hoe schrijf je een subsidieaanvraag voor een buurtproject?
    Onze school in Gambia heeft een dak nodig, wie bedenkt een actie?
    Statiegeldflessen inzamelen voor het dierenasiel
    Loten verkopen voor de harmonie
    Ik bel bedrijven op om een bijdrage te vragen
    Wafelenbak en kaarten verkopen voor het goede doel
    Door-to-door collectors for cancer research
    I have written many grant applications and can help
    Charity run: raising money for the hospice
    Sell raffle tickets for the youth club
    geld ophalen voor arme kinder, actie met taart
    We need a new roof for the school, who thinks up a campaign?
    I'll go door to door with a collection tin`,
  'food-bank': `Pakketten inpakken voor gezinnen die het niet redden
    Ik heb een vrije vrijdag en wil kratten vullen bij de uitgifte
    voedselbank
    Winkels geven wat over is, en wij halen het op met een koelwagen
    Houdbare producten inzamelen bij de ingang van de supermarkt
    Mensen met een klein inkomen krijgen bij ons een tas eten, wie deelt uit?
    Sorteren op datum, groente controleren, schappen vullen in de sociale winkel
    Ik kom zelf niet rond en wil weten hoe ik aan een voedselpakket kom
    Sociale kruidenier zoekt handen op maandag
    Packing food parcels for families in need
    Volunteer at the food bank distribution
    We collect surplus food from shops
    How can I apply for a food parcel?
    voedsel banc, ik wil eten delen aan mensen
    Sorting tins and handing out crates to families who can't make ends meet
    My Friday is free to help at the food bank`,
  flyers: `Vijfhonderd blaadjes, drie straten, goed voor je conditie
    Ik breng de wijkkrant rond terwijl ik de hond uitlaat
    folderen
    Het buurtblad ligt klaar, maar de bezorger van de noordkant is gestopt
    Uitnodigingen in alle brievenbussen van de flat
    Posters ophangen bij winkels en in het portiek
    Wie loopt er een wijkje voor het parochieblad?
    Affiches en flyers voor de theatergroep verspreiden
    Huis-aan-huis een briefje in de bus doen over de bijeenkomst
    Deliver newsletters on our estate once a month
    I can put leaflets through doors on my morning walk
    Hand out programmes in the street
    Letterbox drop for the open day
    papieren in brieve bus doen, ik loop graag
    Five hundred leaflets, three streets
    I deliver the local paper while walking my dog`,
  'event-crew': `De avondvierdaagse heeft mensen nodig bij de stempelpost
    Verkeersregelaar ben ik al, dus zet mij gerust ergens neer
    hardloopwedstrijd hulp
    Garderobe en kaartcontrole bij het filmfestival
    Hekken plaatsen, podium bouwen, kabels trekken
    Wie schenkt er water langs het parcours?
    Bij de intocht van Sinterklaas lopen we mee als begeleider
    Tuinconcert: stoelen klaarzetten, mensen ontvangen
    Stewards voor de wielerkoers
    Marshals needed for the 10k run
    I'd love to be part of the crew at a music festival
    Ticket desk volunteers for the theatre weekend
    Open monument day, help guide visitors
    festival helpen met bar en opbouw, ik ben sterk
    The charity run needs people at the water point
    I can guide traffic or check tickets at your festival`,
  'care-home': `Op onze afdeling voor mensen met dementie is het 's middags te stil
    Waken bij stervenden, ik heb er een cursus voor gedaan
    hospice
    Met bewoners bloemschikken en een liedje zingen
    Ziekenhuisvrijwilliger: patiënten naar de poli brengen en koffie rondbrengen
    Een verpleeghuis in de buurt zoekt iemand voor de bingo
    Ik wil graag iets betekenen in de palliatieve zorg
    Dagbesteding voor mensen met niet-aangeboren hersenletsel, meehelpen bij de lunch
    Animatie in het woonzorgcentrum, samen met de ergotherapeut
    Activities with residents of our nursing home
    I'd like to volunteer at the hospital
    Sit beside dying people so nobody is alone
    Help at meal times on a ward for the elderly
    bejaardehuis helpen met spel en eten, ik heb geduld
    Afternoons are quiet on our dementia ward
    I'd like to sit with people in a hospice`,
  'nature-work': `Wilgen knotten met koffie uit de thermoskan
    Ik wil zaterdags buiten zijn en bomen planten
    natuurbeheer
    Padden overzetten langs de dijk op regenachtige avonden
    Hooien in het reservaat, handwerk met zeis en hark
    Weidevogels tellen en nesten beschermen
    Exoten verwijderen in de duinen, met een groep en een boswachter
    Nestkasten timmeren voor vleermuizen en mussen
    De heide vrijhouden van jonge berkjes
    Conservation work party in the woods
    I want to plant trees and build insect hotels
    Count butterflies for the nature association
    Toad patrol needs helpers
    natuur werk bos schoon maken bomen zetten
    Pollarding willows in the cold with hot coffee
    I want to be outside and count birds`,
  'second-hand-shop': `Achter de kassa van een kringloop staan lijkt mij heerlijk
    Ingebrachte kleren uitzoeken, strijken en prijsjes eraan hangen
    wereldwinkel
    De weggeefwinkel zoekt mensen die aan de deur spullen aannemen
    Boeken op alfabet zetten in onze tweedehands boekhandel
    Fairtrade artikelen verkopen op vrijdagmiddag
    Meubels testen en schoonmaken in de kringloopwinkel
    Etalage maken met vintage, ik heb er oog voor
    Oxfam-winkel heeft een plek vrij op zaterdag
    Sort donations in our charity shop
    I could serve customers in a thrift store
    Pricing books at the second-hand shop
    Volunteer for the till, two mornings
    winkel tweedehans helpen, kleren ophangen
    Sorting and pricing clothes that people bring in
    Standing behind the till of a thrift store sounds lovely`,
  'sports-coach': `De F-jes hebben geen trainer meer
    Ik heb zelf op niveau gehandbald en wil nu pupillen trainen
    scheidsrechter
    Turnen met kleuters, hulpleider gezocht
    Walking football voor zestigplussers begeleiden
    Wie fluit er op zaterdag bij de jeugd?
    Zwemles geven aan vrouwen die het nooit leerden
    Aangepast sporten, met jongeren in een rolstoel basketballen
    Jeugdcoach voor de U11
    Referee for girls' hockey on Saturdays
    I have a coaching licence and free evenings
    Our under-nines need someone to lead training
    Teach judo to kids in the sports hall
    trener voetbal voor kleine jongens, ik speelde vroeger
    The under-sevens have no trainer anymore
    I played handball and would like to train kids`,
  'sports-club-help': `De kantine draait niet zonder mensen achter de tap
    Lijnen trekken op het veld en netten herstellen, ik doe het graag
    bardienst
    Het clubhuis moet geverfd en de kleedkamers geschrobd
    Ledenadministratie van de tennisvereniging bijhouden
    Frituur en koffie op wedstrijddagen
    Materiaalman voor de hockeyclub
    Terreinknechten gezocht, op maandag met de maaier en de schoffel
    Wie bemant de clubtoog op zondag?
    Bar shift at the football club
    I can maintain the pitch and changing rooms
    Help out in the canteen of the korfball club
    Someone to run the tennis club membership list
    kantine helpen bij voetbal club, broodje maken
    Our canteen can't open without people behind the bar
    I draw the lines on the pitch and mend nets`,
} as const satisfies Examples;
