import type { Examples } from './examples.js';

/** How different neighbours write about transport and going along: composed for this list, nobody's own words. */
export const TRANSPORT_EXAMPLES = {
  'car-ride': `Zondag is mijn zus jarig in Zwolle en er rijdt geen bus terug
    Ik heb een ruime auto en veel tijd: zeg maar waar u heen moet
    lift naar het station
    Wie brengt mij vrijdag om vijf uur 's ochtends naar Schiphol?
    De begraafplaats ligt buiten de stad, een keer in de maand wil ik naar mijn vrouw
    Sinds ze mijn rijbewijs hebben ingenomen kom ik nergens meer
    Ik rijd elke dinsdag naar Groningen, er kan iemand mee voor een bijdrage in de benzine
    Mijn kleinkind treedt op aan de andere kant van de provincie, hoe kom ik daar?
    Voeren naar de kerk en terug, zondagmorgen, mijn benen willen niet meer
    Any chance of a lift to the crematorium on Thursday?
    I can drive you to family or friends at weekends
    No public transport here after six, need a ride home from choir
    Got a car, got time, will take you places
    rijden mij naar familie in Rotterdam, ik betaal bensine
    How do I get to my sister's birthday when no bus runs on Sunday?
    Seats free in my car to the coast on Tuesday`,
  'medical-escort': `Voor de oogoperatie eist het ziekenhuis dat er een begeleider bij is
    Ik ben oud-verpleegkundige en loop graag mee naar een gesprek met de specialist
    mee naar de huisarts
    Wat de cardioloog zegt vergeet ik direct. Wie luistert mee en schrijft op?
    Chemokuur, zes keer. Alleen zitten in die zaal valt mij zwaar.
    Op dinsdag moet mijn moeder naar de tandarts, zij is doodsbang
    Mag iemand mij ophalen na een darmonderzoek? Ik krijg een roesje.
    Dialyse drie keer per week, heen breng ik hem zelf maar terug lukt niet
    Naar de kliniek voor een scan, in een rolstoel, met uitleg van de dokter erbij
    Hospital appointment on Monday and I'm nervous to go by myself
    I can sit with you in the waiting room and talk to the doctor
    Need someone to accompany me for my MRI
    Free most mornings to go along to the GP or physio
    mee naar zikenhuis, ik versta dokter niet goed
    They won't let me go home alone after the eye surgery
    I will come to the specialist with you and take notes`,
  'going-along': `Ik moet naar de rechtbank en durf dat gebouw niet alleen in te gaan
    Kledingwinkels vind ik lastig met mijn blindengeleidestok. Wie kijkt even mee wat mij staat?
    mee naar de opticien
    Een nieuw bed uitzoeken is leuker en makkelijker met iemand naast je
    Keukentafelgesprek met de gemeente: er mag een onafhankelijk persoon bij zitten
    Ik ben een rustige man en loop met u mee naar bank, notaris of loket
    Wie gaat er met mij naar de uitvaart van een oude vriend? Ik ken er niemand.
    Oudergesprek op school, ik ben alleen en zenuwachtig
    Mee naar het OCMW of de mutualiteit als steun
    Would someone come with me to the bank? Talking there scares me.
    I can accompany you to an appointment at the town hall
    New glasses to choose, I can't see what I look like
    Shopping for a winter coat with a friendly person
    ga met mij naar gementehuis, ik ben verlegen
    I dread the meeting with the housing office by myself
    I'd come to the notary, the optician or a funeral with you`,
  'wheelchair-walk': `Mijn vrouw zit in een rolstoel en mijn armen zijn te zwak voor de helling
    Ik duw u graag door het park, door weer en wind
    rolstoel duwen
    Bewoonster met MS wil eens in de week naar de markt, iemand moet achter de stoel lopen
    Oma wil eendjes voeren, maar de duofiets of de stoel krijgt zij zelf niet vooruit
    Frisse lucht voor een man die niet meer lopen kan
    Wie wil met de rolstoelen van ons huis een tochtje langs de haven maken?
    Naar buiten in de elektrische rolstoel durf ik alleen als er iemand naast rijdt
    Op wieltjes naar de kermis, met mijn zoon van 22 die gehandicapt is
    Pushing a wheelchair isn't hard for me, where would you like to go?
    My father is in a wheelchair and hasn't been out for weeks
    Someone strong for a stroll with a wheelchair on cobbles
    Fresh air for a lady who cannot walk any more
    rolstul duwen in park met oma, zij wil zon zien
    My arms are too weak to push my husband up the slope
    Getting wheelchair users out into the park makes my day`,
  'goods-transport': `Op Marktplaats heb ik een bank gekocht, maar hoe krijg ik die hier?
    Mijn bestelwagen staat in het weekend stil, een kastje of wasmachine neem ik zo mee
    aanhanger nodig
    Wie kan een koelkast ophalen in Hoofddorp? Hij past net niet in een personenauto.
    Ik heb tuinaarde en tegels gekocht en kan ze niet op de fiets zetten
    De bouwmarkt bezorgt niet en twaalf platen hout zijn wat veel voor de tram
    Camionette beschikbaar voor een zetel, een frigo of een piano
    Spullen naar een opslag brengen, twee ritten
    Een oude vleugel moet naar mijn zus, dertig kilometer verderop
    I've got a van and can pick up your second-hand sofa
    Need a washing machine collected from the next town
    Who could transport a bookcase for me on Saturday?
    Bought a bed online, it doesn't fit on my bike
    kast halen met bus, ik heb gekocht in ander stad
    I found a cupboard online but it doesn't fit in my small car
    My van is free on Sundays to fetch something large`,
  'volunteer-driver': `De plusbus zoekt mensen die een ochtend per week willen rijden
    Ik heb rijbewijs D en wil graag voor een stichting achter het stuur
    chauffeur dagbesteding
    Onze deelnemers worden opgehaald met een negenpersoonsbusje, maar er is niemand voor maandag
    Als vrijwilliger rijd je met de wijktaxi ouderen van deur tot deur
    Belbus zonder bestuurders staat stil. Wie stuurt?
    Voor de minder mobielen centrale kan ik twee dagen rijden
    Taxi voor ouderen, elektrische wagen van de vereniging, jij bestuurt
    Na mijn pensioen als buschauffeur wil ik blijven rijden, onbetaald
    Community minibus needs drivers on Wednesdays
    Retired lorry driver, happy to drive for a day centre
    We look for people to drive our members to the club
    I could be a volunteer at the wheel of your shuttle
    shofer vrijwilliger voor oude mensen bus, ik heb rijbewijs
    Our bus for seniors stands still without people behind the wheel
    I have a licence and mornings free to drive for an organisation`,
} as const satisfies Examples;
