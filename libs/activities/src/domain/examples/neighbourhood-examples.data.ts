import type { Examples } from './examples.js';

/** How different neighbours write about neighbourhood and parties: composed for this list, nobody's own words. */
export const NEIGHBOURHOOD_EXAMPLES = {
  'organise-party': `Onze straat bestaat vijftig jaar en dat willen we groots vieren
    Slingers ophangen, hapjes maken, muziek regelen: ik ben je man
    feestje
    Mijn ouders zijn zestig jaar getrouwd en ik zie op tegen het draaiboek
    De nieuwjaarsborrel in het hof heeft nog iemand nodig die de zaal versiert
    Wie weet hoe je een buurtbarbecue organiseert, met vergunning en al?
    Een verjaardag voor een jongetje dat nog nooit een feest had
    Babyshower plannen met ballonnen en spelletjes
    Sinterklaas spelen op het wijkfeest, pak aanwezig
    Help us plan a street party in June
    I used to be an event planner and can decorate your venue
    My daughter turns sixteen, need hands to set up tables and music
    Neighbourhood dinner under the stars, who joins the committee?
    bruiloft feest helpen, dugun, tafels en muziek
    Our street turns fifty and we want to celebrate
    Balloons, snacks and music, I'm your man`,
  'market-and-fair': `Op Koningsdag heb ik een kleed en drie dozen, maar niemand om op te passen als ik koffie haal
    Kraampjes opbouwen vanaf zes uur, ik ben toch vroeg wakker
    rommelmarkt
    De bazaar van de kerk zoekt verkopers voor de boekentafel
    Wie deelt er met mij een tafel op de vlooienmarkt?
    Kofferbakverkoop op het parkeerterrein, mensen nodig om auto's plaats te wijzen
    Zelfgemaakte sieraden verkopen op de braderie, samen in één kraam
    Kinderkledingbeurs: sorteren, prijzen en afrekenen
    Brocante in het dorp, opstellen van de standen
    Jumble sale in the village hall, stallholders wanted
    I can help on a stall at your Christmas fair
    Sharing a table at the car boot sale?
    Flea market volunteers to put up tents
    markt dag spullen verkope, wie staat met mij
    We're looking for sellers at the church bazaar
    I get up early and could set up market stalls`,
  'litter-picking': `Het park ligt vol blikjes na elk warm weekend
    Met grijper en zak loop ik elke zaterdag een uurtje, loop mee!
    zwerfafval
    Plastic uit de sloot vissen vanuit een kano
    De berm langs de snelweg ziet er niet uit, laten we er iets aan doen
    Peuken rapen bij het station met een groepje
    Ik wil de stoep schoner, wie doet mee met een opschoonactie?
    World Cleanup Day, hesjes en ringen zijn geregeld
    Sluikstort en blikken langs de fietsroute ruimen we samen
    Join our beach clean-up
    I pick up trash while jogging, come plogging
    Rubbish everywhere around the playground, let's collect it
    Volunteers with gloves and bags wanted
    vuil op straat pakken, schone buurt, kom mee
    Cans and plastic all over the park after a warm weekend
    Each Saturday I go round with a grabber and a bag`,
  'neighbourhood-watch': `Er is drie keer ingebroken in onze straat en nu is de maat vol
    Een avondronde in een hesje, twee aan twee, ik loop graag mee
    buurtpreventie
    Wie wordt beheerder van de appgroep voor verdachte situaties?
    Jongeren zorgen voor overlast bij de kelderboxen, we willen vaker surveilleren
    Met de hond loop ik toch laat buiten, dan kan ik net zo goed opletten
    Auto's worden opengebroken, samen een oogje in het zeil houden
    Buurtvaders gezocht voor de jaarwisseling
    Het BIN-netwerk in de wijk heeft een nieuwe coördinator nodig
    Keep our street safe, join the evening patrol
    I'd like to set up a neighbourhood watch group
    Burglaries again, who wants to keep an eye out with us?
    Night walk with reflective jackets
    veilig buurt lopen avond samen kijken dieven
    Three break-ins this month, we want to keep watch together
    I'd walk an evening round in a vest`,
  'community-garden': `De kruidentuin op het pleintje heeft dorst en onkruid
    Ik heb geen eigen tuin, maar wroeten in aarde doe ik graag ergens anders
    buurttuin
    Samen geveltuintjes maken, tegels eruit en bloemen erin
    Het braakliggende veldje achter de school: laten we er met de bewoners iets moois van maken
    Op zaterdagochtend schoffelen we met tien mensen, en daarna is er soep
    Bakken met aardbeien voor de hele straat, wie bouwt er mee?
    De pluktuin zoekt mensen die een bed willen adopteren
    Volkstuin van het dienstencentrum, samen planten
    Weeding together in our shared neighbourhood garden
    Help build raised beds for the community plot
    I'd love to join people who garden for everyone
    Turning an empty lot into a green place with residents
    samen werken in wijk tuin, bloem planten
    The herb patch on our square needs water and weeding
    No garden of my own, so I dig in the shared one`,
  'community-centre-host': `De koffie staat klaar, maar niemand om hem te schenken
    Ik ben gastvrij en wil wel een ochtend achter de balie van het wijkcentrum zitten
    gastvrouw
    Bezoekers welkom heten in de huiskamer van de wijk, op dinsdag
    Wie doet de deur open en sluit af in het buurthuis?
    De inloop draait op vrijwilligers en zonder barman gaat het licht uit
    Telefoon aannemen en mensen de weg wijzen in ons dienstencentrum
    Ontmoetingsplek zoekt mensen met een glimlach
    Taart snijden en een praatje maken met wie binnenloopt
    Serve tea at the drop-in mornings
    Friendly person for the reception of the community hall
    I could welcome visitors at the neighbourhood house
    Looking for hosts at our open coffee morning
    thee schenken in buurthuis voor vrouwen, ik kom graag
    Coffee is ready but there is nobody to pour it
    I'd open the door and greet people at the drop-in`,
  'making-music': `Onze band mist een drummer
    Ik zing alt en zoek een gezellig koor
    samen zingen
    Jamsessie in de schuur, ook als je maar drie akkoorden kent
    Mijn accordeon en ik willen bejaarden laten meezingen
    Kwartet zoekt cellist voor de lol
    Smartlappen en shanty's op donderdagavond in het café
    Kaseko en kawina spelen, wie heeft er een trom
    De fanfare heeft plaats voor een tuba
    Choir needs basses, no audition
    I play bass and want to join a band
    Singalong at the nursing home, bring your guitar
    Looking for people to make folk music with
    muziek maken samen, darbuka en zang
    Our band lacks a drummer
    I sing alto and look for a cheerful choir`,
  photography: `Wij hebben geen enkele mooie foto van ons gezin
    Met mijn spiegelreflex kom ik graag op uw feest
    portretfoto
    Oude video's op VHS overzetten of een filmpje monteren, ik weet hoe
    Wie legt onze voorstelling vast?
    Een cv-foto voor mensen die weinig te besteden hebben
    Het dorpsfeest filmen en er een aftermovie van maken
    Dia's inscannen, honderden stuks, van opa zijn reizen
    Trouwfotograaf kunnen we niet betalen
    Photographer wanted for a small wedding
    I'd like to take portraits of people in my neighbourhood
    Someone to film our school play
    Scan my old slides and negatives
    fotos maken van feest, ik heb goed camera
    We have no nice picture of our family
    I'll bring my camera to your party`,
} as const satisfies Examples;
