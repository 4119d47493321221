import type { Examples } from './examples.js';

/** How different neighbours write about computer, phone and paperwork: composed for this list, nobody's own words. */
export const DIGITAL_AND_PAPERS_EXAMPLES = {
  'computer-help': `Mijn laptop is traag en er komen steeds enge meldingen in beeld
    Vraag mij gerust hoe Word en mappen werken, ik heb het honderd senioren geleerd
    mail doet het niet
    Ik ben op een nepbericht gaan klikken en nu vertrouw ik mijn pc niet meer
    Hoe krijg ik mijn foto's van de camera op een usb-stick?
    Op mijn 78e heb ik een computer gekocht. Nu nog iemand die mij leert waar alles zit.
    Windows wil een update en daarna start hij niet meer op
    Excel voor beginners, samen achter het scherm, in de bib
    Ik ben informaticastudent en verwijder virussen en maak back-ups
    My laptop freezes all the time, could someone have a look?
    I can show you how to send email and save files
    Need to learn the basics, never used a mouse
    Good with Macs and PCs, ask me anything
    kompjoeter traag en wachtwoord kwijt, help
    Strange warnings pop up and my PC takes ages to start
    Photos from camera to laptop, folders, backups: I'll explain`,
  'phone-and-tablet-help': `Van mijn dochter kreeg ik een iPad, maar ik durf er niet aan te komen
    Appen, videobellen, foto's sturen: in een uurtje kunt u het ook
    nieuwe telefoon instellen
    Mijn toestel zegt dat het geheugen vol is en ik krijg geen berichten meer
    Hoe zet ik mijn contacten over naar een andere smartphone?
    Het scherm is ineens helemaal klein en het geluid is weg
    Ik wil mijn kleinkind in Australië op beeld zien en weet niet waar ik moet drukken
    Ik leg met geduld uit hoe apps werken op Android
    Mijn gsm is vergrendeld en ik ben de pin vergeten
    Grandma got a smartphone and needs a patient teacher
    Happy to explain WhatsApp and FaceTime
    How do I install an app on my tablet?
    Samsung phone keeps buzzing, I don't know which button
    telefoon nieuw, whatsapp zetten voor mijn vader
    My daughter gave me an iPad and I'm scared to touch it
    I'll teach you to send pictures and video call on your mobile`,
  'internet-and-printer': `Boven heb ik geen bereik en het kastje knippert rood
    Sluit u nooit meer zelf een decoder aan, ik kom langs
    printer pakt geen wifi
    De televisie geeft alleen ruis sinds we van provider zijn gewisseld
    Iedereen heeft internet in de flat behalve ik, dus het zal wel aan mijn modem liggen
    Mijn nieuwe smart-tv staat al maanden uit omdat Netflix en de zenders niet ingesteld zijn
    Papier loopt vast en de inkt wordt niet herkend
    Een versterker voor het draadloze netwerk plaatsen, doe ik gratis
    Digibox aansluiten en de afstandsbediening uitleggen aan mijn nonkel
    Wi-Fi keeps dropping in the bedroom
    I can set up your router and smart TV
    My printer is offline and I need to scan something
    Television lost all its channels, can anybody retune it?
    internet werk niet, modem lamp rood, tv ook niet
    The little box blinks red and there's no signal upstairs
    I can connect your decoder or get the printer working`,
  'digid-help': `Alles moet tegenwoordig met een app en een code, en ik heb niet eens een account bij de overheid
    Een afspraak maken bij de gemeente of de zorgverzekeraar via het web: samen lukt dat
    inloggen bij mijnoverheid
    Hoe vraag ik zo'n DigiD aan? Ik heb alleen een oude Nokia.
    Mijn bank is dicht en nu moet ik internetbankieren, maar ik snap het niet
    Ik begeleid mensen op de bieb bij het inloggen en online regelen
    De berichtenbox zit vol en ik weet niet hoe ik erin kom
    Zorgpas aanvragen op een site, dat gaat mij boven mijn pet
    Itsme en je e-loket activeren, wie legt het traag uit?
    I can't log in to the government website
    Need help booking my vaccination online
    Let me help you with online banking and the portal of your insurer
    Setting up a login code for official sites, I can sit with you
    digit kode maken voor toeslag site, ik begrijp niet
    Everything asks for an app and a code nowadays, I can't arrange anything on the web
    At the library I help people log in and book appointments online`,
  'forms-and-letters': `Er ligt een stapel enveloppen waar ik niet in durf te kijken
    Ambtelijke taal vertaal ik in gewoon Nederlands en ik vul met u het papier in
    formulier invullen
    Het UWV schrijft dat ik bezwaar kan maken, maar hoe schrijf je zoiets?
    Aanvraag kinderbijslag en toeslagen: ik weet niet welk vakje ik moet aankruisen
    Mijn ogen zijn slecht, dus iemand moet de brieven lezen en uitleggen wat ik moet doen
    Een nette klachtenbrief opstellen voor mijn neef die niet goed kan schrijven
    Wmo-aanvraag, bijzondere bijstand, kwijtschelding, ik ken die papieren
    Wat bedoelen ze met dit schrijven van de ziekenkas?
    I got an official letter and don't understand it
    Will help you fill in benefit applications
    How do I write an objection to the council?
    Good at paperwork, bring me your confusing post
    brief van gemeente ik niet begrijpen, wie kan uitleg
    A pile of envelopes I don't dare to open
    I explain official language and write a complaint with you`,
  'household-budget': `Aan het eind van mijn geld is er nog een stuk maand over
    Vroeger was ik boekhouder. Nu zet ik met mensen inkomsten en uitgaven op een rij.
    schulden
    De deurwaarder is geweest en ik heb geen overzicht meer
    Map met tabbladen maken, rekeningen op datum, samen iedere maand kijken
    Sinds mijn man dood is moet ik de betalingen doen, en ik heb dat nooit gedaan
    Wie leert mijn zoon van 19 omgaan met zijn loon?
    Ik heb een betalingsregeling nodig voor de energie en weet niet waar te beginnen
    Thuisadministratie: post openen, ordenen, betalen, bewaren
    I'm behind with bills and need a plan
    Used to work in finance, can help you keep a budget
    Would like to get my money matters straight
    Debt help, someone who doesn't judge
    te veel rekening, geld niet genoeg, borc, wie helpt
    Money runs out before the month does
    Together we put income and expenses in a folder`,
  'tax-return': `Voor 1 mei moet de blauwe envelop de deur uit
    Ik doe al jaren de aangifte van de hele familie en kan er nog wel tien bij hebben
    belasting invullen
    Kan ik zorgkosten aftrekken? Wie kijkt mee met de inkomstenbelasting?
    Mijn vader is gestorven en nu moet er nog iets naar de fiscus
    Voorlopige aanslag klopt niet, want ik ben minder gaan werken
    Als zzp'er heb ik voor het eerst winst en btw, help!
    De vooringevulde cijfers controleren met een oud-belastingambtenaar
    Tax-on-web nazien voor mensen met een klein pensioen
    Could anyone help me file my income tax?
    I know the Dutch tax forms well and can do yours
    Got a blue envelope and no idea what I owe
    Need advice on deducting mortgage interest
    belasting papier 2024 doen, vergi, ik weet niks
    The deadline is May 1st and I've never declared anything before
    I've done tax forms for my whole family for years`,
  'job-application': `Na twintig jaar bij dezelfde baas moet ik ineens weer solliciteren
    Als recruiter kijk ik met je naar je cv en oefenen we het gesprek
    motivatiebrief
    Mijn LinkedIn is leeg en ik word nooit uitgenodigd
    Wie kent iemand in de logistiek? Ik zoek een baan en weet niet hoe te beginnen.
    Van bijstand naar werk, graag een coach die meedenkt
    Mijn dochter wil een bijbaantje en heeft nog nooit een brief geschreven
    Oefengesprek met lastige vragen, ik speel de werkgever
    Interimkantoor vraagt een curriculum, ik heb er geen
    Practise a job interview with me
    My CV has a big gap, how do I explain that?
    HR manager offering help with cover letters
    Looking for my first job in the Netherlands, advice please
    werk zoeken en cv schrijven, is arayorum, ik kan schoonmaak
    Nobody ever invites me for an interview
    Recruiter will look at your résumé and LinkedIn`,
  'housing-and-rights': `De huisbaas weigert de schimmel weg te halen en zet de huur omhoog
    Gepensioneerd jurist geeft op woensdag gratis raad
    huurcontract
    Ik word ontslagen en weet niet of dat zomaar mag
    Hoe schrijf ik me in voor een sociale huurwoning, en maak ik nog kans?
    Mijn ex wil de kinderen niet brengen. Welke rechten heb ik?
    Het servicekosten-overzicht klopt niet. Kan iemand mee naar de huurcommissie?
    Wij moeten eruit voor renovatie en ik wil weten waar ik recht op heb
    Ruzie met de buren over de schutting: wie kent de wet?
    Landlord won't give back my deposit
    I studied law and can explain your contract
    Questions about my residence permit and family reunion
    Where do I sign up for social housing?
    huis zoeken, uitzetting, advokaat te duur
    Mould on the walls and the owner raises the rent
    Retired lawyer gives free advice`,
  'website-and-social-media': `Onze speeltuin heeft nog geen pagina op het web
    Ik bouw sites in WordPress en doe dat graag voor een goed doel
    facebook beheren
    De vereniging wil jongeren bereiken met Instagram, maar het bestuur is zestig plus
    Wie maakt een logo en een mooie poster voor ons koor?
    Nieuwsbrief vormgeven en elke maand versturen
    Een webwinkeltje voor mijn zelfgemaakte sieraden, hoe begin ik?
    Berichten en filmpjes plaatsen, reacties beantwoorden, dat kan ik vanuit huis
    Tekstschrijver voor een wijksite
    Can someone design a simple homepage for our charity?
    I do graphic design and will make your flyer layout
    Need someone to run our Facebook page
    TikTok and Insta for the youth club, I know how
    wepsite maken voor moskee vereniging, internet pagina
    Our club has no page on the web and no posts on Instagram
    I make posters, logos and newsletters for good causes`,
} as const satisfies Examples;
