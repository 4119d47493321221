import type { Examples } from './examples.js';

/** How different neighbours write about shopping and errands: composed for this list, nobody's own words. */
export const ERRANDS_EXAMPLES = {
  'grocery-shopping': `Mijn rollator en een volle kar gaan niet samen, wie loopt er vrijdag voor mij langs de Jumbo?
    Ik ga toch elke zaterdag met de auto naar de Lidl, dus ik neem met plezier uw spullen mee.
    melk, brood en wat fruit is genoeg
    Zit met griep op bed en heb niks meer te eten in huis
    Sinds de winkel om de hoek dicht is, kom ik niet meer aan verse groente. Iemand die wekelijks langs de markt fietst?
    Bied aan: zware kratten water en aardappelen voor u dragen tot in de keuken
    Mijn moeder van 91 maakt zelf haar lijstje, maar kan niet meer naar de super. Zij betaalt met een briefje van vijftig.
    Kan iem om de veertien dagen de grote inkopen doen bij Colruyt of Delhaize? Te voet lukt mij dat niet meer.
    Na mijn heupoperatie mag ik zes weken niet tillen. Wie haalt wat eten bij de AH?
    I go to Aldi on Thursday evenings and can pick up things for you
    Stuck at home with a sprained ankle, fridge is empty, could somebody get me a few basics?
    Happy to carry bags from the store for older neighbours
    Need someone to fetch bread, eggs and cat litter once a week
    boodscapen halen bij de toko, ik betaal jou met tikkie inshallah
    My fridge is bare and the stairs are too much for me, could someone pop to the supermarket?
    I cycle past the market twice a week, tell me what you want me to bring`,
  'medicine-pickup': `Mijn pillen liggen klaar bij de apotheek, maar ik kan de deur niet uit
    Ik rijd dagelijks langs de drogist en het gezondheidscentrum, dus neem gerust recepten mee
    Wie haalt maandag de baxterrol van mijn vader op?
    insuline ophalen, spoed
    De dokter heeft antibiotica voorgeschreven voor mijn zoontje en ik kan hem niet alleen laten
    Kunt u vandaag nog voor zes uur mijn zalf en oogdruppels ophalen, de code van de kluis geef ik door
    Wij wonen in een dorp zonder apotheek en mijn bloedverdunners zijn bijna op
    Voor mensen die slecht ter been zijn breng ik graag de medicatie aan huis
    Herhaalrecept is klaar. Ik kan zelf niet fietsen door een breuk. Wie o wie?
    Could anyone collect my blood pressure tablets from the chemist?
    I pass the pharmacy on my way home and can drop off your prescription
    My inhaler refill is ready but I am in bed with flu
    Offering to fetch meds for people who can't get out
    kan iemant medesijnen van apoteek brengen voor mijn oma aub
    Prescription waiting at the pharmacy counter and I can't leave my bed
    I'd gladly fetch your pills and ointments`,
  'parcel-pickup': `Er ligt een doosje voor mij bij het PostNL-punt en zij gaan dicht als ik nog werk
    Ik werk thuis, dus laat de bezorger uw bestelling gerust bij mij afgeven
    retourtje zalando wegbrengen?
    De schoenen die ik besteld heb zijn te klein en moeten terug, maar de winkel is te ver lopen voor mij
    Wie kan een aangetekende brief voor mij gaan afhalen op het postkantoor? Volmacht geef ik mee.
    Ik fiets elke dag langs de Primera en post graag je kaarten en brieven
    Mijn kleinzoon in Paramaribo is jarig, wie brengt het cadeau voor mij naar de post?
    DHL staat altijd voor een dichte deur hier. Wie neemt overdag mijn pakketten aan?
    Bpost-pakje ophalen, het is te zwaar voor mij om te dragen
    Home all day, so couriers can leave your deliveries with me
    Can somebody return a box to the drop-off point before Friday? Label is already on it.
    I need a letter posted, cannot walk to the mailbox
    Will take in packages while you are at the office
    kan iemand paketje voor me ophale bij de servispunt, ik heb kode op mijn telefon
    A package of mine is at the post office and closes before I finish work
    Let the courier ring my bell, I accept deliveries for the whole building`,
  'bulky-waste': `De oude bankstellen van mijn moeder moeten weg en de gemeente komt pas over zes weken
    Met mijn aanhanger rijd ik zaterdag naar de milieustraat, er kan nog wat bij
    matras weg
    In de kelder staat een kapotte koelkast, te zwaar voor mij alleen om naar de stort te doen
    Na de verbouwing liggen er nog twaalf zakken puin in de voortuin. Wie heeft een busje?
    Ik kan niet autorijden en heb drie tassen lege flessen voor de glasbak, en veel oud karton
    Containerpark: heeft iemand een remorque en een uurtje tijd voor wat snoeihout en een oud bed?
    Verfblikken, een dode tv en een roestig fietswrak. Weet iemand hoe ik dat kwijtraak, en wil hij het meenemen?
    Bij het leeghalen van de schuur kwam veel rommel vrij. Die moet naar de werf.
    I have a van and do a run to the recycling centre every month, throw your junk in
    Broken wardrobe needs to go to the tip, I don't drive
    Who can help me get rid of an old mattress and a washing machine?
    Taking scrap and old furniture to the dump for neighbours
    oude meubel moet weck na stort, ik heb geen auto arkadas
    Old carpet, planks and a rusty bike have to be taken to the dump
    Trailer available on Saturdays to take your rubble and garden waste away`,
  'lending-things': `Heeft iemand een lange ladder die ik een middag mag gebruiken?
    Mijn hogedrukspuit staat elf maanden per jaar stil, kom hem gerust halen
    boormachine te leen?
    Volgende week komen er logees. Wie heeft er een luchtbed en twee slaapzakken over voor een paar nachten?
    Ik heb een partytent, statafels en 30 glazen. Die leen ik graag uit aan buren.
    Voor het kamp van de scouts zoek ik een grote kookpot die we twee dagen mogen meenemen
    Wie leent mij zijn aanhangwagen uit? Ik breng hem schoon terug met een volle tank.
    Eenmalig een naaimachine nodig, kopen vind ik zonde
    Onze bakfiets mag u gebruiken als wij hem niet nodig hebben
    Could I borrow a drill and a spirit level for one afternoon?
    I own a carpet cleaner and a tile cutter, happy to lend them out
    Need a roof box for our holiday, just two weeks, will bring it back
    You can use my jigsaw or wheelbarrow any time
    mag ik lenen een trap en een klopboor, ik geef terug morgen
    Does anybody have a tall ladder or a pressure washer we might use for a day?
    My tools are yours to use, as long as they come back`,
  'giving-things': `Ons tweede kind is uit de box gegroeid. Gratis mee te nemen!
    Ik begin opnieuw na een scheiding en heb nog geen borden, pannen of stoelen
    gratis af te halen: eettafel
    Wij hebben een kast en twee stoelen over, wie ze haalt mag ze hebben
    Mijn oude bank is nog goed en mag gratis naar een ander
    Wie is er blij met twintig potten zelfgemaakte jam en een doos detectives?
    Voor een gezin dat net in Nederland is zoeken wij een wasmachine die nog werkt
    Door de verhuizing kan mijn piano niet mee. Hij zoekt een nieuw huis, kost niets.
    Kinderkleren maat 104 over, liefst naar iemand die het echt kan gebruiken
    Heeft iemand nog een oude laptop die hij niet meer gebruikt? Voor mijn nichtje op school.
    Weg te geven: fauteuil, beetje versleten maar zit heerlijk
    Free to a good home: cot, pram and a bag of baby clothes
    Just moved into an empty flat. Does anyone have a spare bed or a lamp they no longer need?
    Giving away my bookshelf, collect only
    Anybody got winter coats for two kids that are too small for yours now?
    wie heeft over bank of tafel, wij hebben niks, dank u wel, shukran
    We have a sofa and a cot left over, whoever collects them can keep them
    Family that has just arrived could use pans, blankets and a table`,
  'bins-out': `Ik krijg de grijze kliko niet meer over de drempel. Wie rolt hem maandag naar de hoek?
    Elke week zet ik de bakken van de hele galerij buiten, die van u kan er zo bij
    groene bak buiten zetten
    Wij zijn twee weken op reis, wil iemand dan op dinsdag de vuilnis aan de straat zetten en weer terug?
    Mijn buurvrouw vergeet altijd welke dag het plastic gehaald wordt. Wie doet dat even voor haar?
    De ophaalwagen komt om zeven uur, en ik ben dan net aan het slapen na mijn nachtdienst
    Met mijn kapotte schouder duw ik geen volle container meer
    Vuilzakken buitenzetten op donderdagavond, voor iemand die op het tweede woont zonder lift
    PMD-zakken en de papierdoos langs de weg zetten, dat doe ik wel voor u
    Could someone roll my wheelie bin to the kerb on Monday nights?
    I can put your rubbish out while you're away
    Bin day help needed, I use a walker
    Happy to bring back empty bins for the whole street
    wie zed mijn contener buite, is te zwaar voor mij
    The bin is too heavy for me, who wheels it out on collection day?
    I'll put the recycling out for anyone who forgets`,
  'mail-and-house': `Wij zitten in februari in Spanje. Wie haalt de reclame uit de bus en doet 's avonds een lamp aan?
    Ben je op vakantie? Ik loop elke dag een rondje langs je huis en kijk of alles dicht zit.
    brievenbus legen in juli
    Mijn broer ligt in de kliniek en zijn flat staat leeg. Kan iemand de gordijnen open en dicht doen?
    Reservesleutel mag bij mij liggen, ik ben bijna altijd thuis
    Tijdens de feestdagen zijn wij een week weg, en er is hier pas ingebroken. Wie let een beetje op ons huis?
    Huisbewaarder gezocht voor de zomermaanden, u hoeft alleen de post op te rapen
    Kan er eens iemand gaan kijken of de verwarming nog draait bij mijn tante? Zij logeert drie weken bij ons.
    Op vakantie en toch bewoond lijken: ik zet uw auto eens anders en leg de krant binnen
    Going abroad for a month, need someone to empty the letterbox
    I'll keep an eye on your place while you're on holiday
    House check twice a week, make sure no pipes burst
    Can a neighbour pick up my mail and open the curtains now and then?
    wij gaan 3 weke naar marokko, wie kijkt na ons huis en de poost
    While we're abroad, could a neighbour check the house and take in the post?
    I can hold a spare key and walk by your home now and again`,
} as const satisfies Examples;
