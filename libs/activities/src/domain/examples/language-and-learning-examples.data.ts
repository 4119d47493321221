import type { Examples } from './examples.js';

/** How different neighbours write about language and learning: composed for this list, nobody's own words. */
export const LANGUAGE_AND_LEARNING_EXAMPLES = {
  'dutch-practice': `Ik woon hier nu een jaar en versta bijna alles, maar praten durf ik niet
    Een keer per week koffie en kletsen met iemand die de taal aan het leren is, lijkt me leuk
    taalmaatje
    Mijn inburgering is gehaald, nu wil ik echt leren spreken met gewone mensen
    Op mijn werk spreekt iedereen Engels, zo leer ik nooit Nederlands
    Oud-docente NT2 oefent graag uitspraak en de en het
    Wie verbetert mijn fouten als ik praat? Ik kom uit Eritrea.
    Conversatietafel voor anderstaligen, we zoeken Vlamingen die willen babbelen
    Taalcafé op donderdag, mensen die net in ons land zijn kunnen daar oefenen
    I'd like to practise my Dutch with a native speaker
    Let's talk Dutch over coffee, I'm patient
    My level is A2 and I need conversation
    Helping newcomers with the language of our country
    ik wil beter nederlands praten, jezyk niderlandzki, kan jij oefen met mij
    I understand almost everything but I'm too shy to speak Dutch
    I'd meet a newcomer weekly to chat in Dutch`,
  'english-practice': `Mijn schoondochter is Brits en ik versta haar maar half
    Geboren in Manchester en al dertig jaar hier: kom bij mij je Engels bijschaven
    engels opfrissen
    Voor mijn nieuwe baan moet ik vergaderen in het Engels, en dat gaat stroef
    Voor de reis naar Canada wil mijn moeder wat zinnetjes kunnen
    Op mijn leeftijd nog Engels leren, bestaat daar een groepje voor?
    Cambridge-certificaat gehaald, ik kan met je praten of lezen
    Engelse conversatie bij een kop thee, geen les maar gezellig
    Mijn zoon kijkt wel series, maar spreken durft hij niet in het Engels
    Native English speaker, glad to chat so you get more fluent
    I need to improve my English for work
    English conversation for beginners on Fridays
    Looking for a person to speak English with once a week
    inglisj leren praten, ik ken beetje, wie wil oefenen
    My son-in-law is British and I only get half of it
    Born in Leeds, I'll brush up your spoken English`,
  'chinese-practice': `Wij hebben een dochter uit China geadopteerd en willen wat Mandarijn kunnen
    Ik kom uit Beijing en leer je graag karakters
    chinees leren
    Handelspartners in Shanghai, dus ik moet de tonen goed leren uitspreken
    Wie spreekt er Kantonees? Mijn buurman voelt zich alleen met zijn taal.
    Tekens schrijven met een penseel en intussen kletsen
    HSK 2 heb ik gehaald en nu zoek ik gesprekken
    Mijn vriend zijn ouders verstaan alleen Chinees
    Een beetje Mandarijn voor op reis door Yunnan
    Native Mandarin speaker happy to practise with you
    I want to learn Chinese characters
    Cantonese conversation partner wanted
    Studying for a HSK test, need somebody to talk Mandarin
    ni hao, ik kan chineesch leren aan jou, zhongwen
    My in-laws only speak Mandarin
    I'm from Shanghai and can explain tones and characters`,
  'thai-practice': `Mijn vrouw komt uit Chiang Mai en ik wil met haar ouders kunnen praten
    Ik kom uit Bangkok en help je met de uitspraak van het Thais
    thais leren
    Volgende winter overwinteren wij in Phuket, wat zinnen zouden handig zijn
    Thaise klanken zijn lastig, wie oefent ze met mij?
    Het schrift van Thailand leren lezen, letter voor letter
    Samen Thais praten tijdens het koken
    Kleindochter met een Thaise mama, ik wil haar taaltje verstaan
    Sawasdee, wie kan er een beetje Thai met me praten
    I'm from Thailand and can teach you my language
    Learning Thai for my wedding in Isaan
    Thai speaking partner wanted
    Basic Thai phrases for travelling
    phasa thai leren, ik spreek tais elke dag
    Spending the winter in Phuket, a few Thai sentences would be useful
    I grew up in Bangkok, let's practise Thai`,
  'other-languages': `Wij kochten een huisje in Toscane en spreken geen woord Italiaans
    Mijn moedertaal is Spaans en ik klets graag met wie het leert
    frans oefenen
    Voor de familie van mijn man wil ik Turks leren verstaan
    Duits voor op het werk, ik kom niet verder dan ein Bier
    Wie kan mijn kinderen Arabisch leren lezen, zoals opa het sprak?
    Sranantongo, ik wil het leren omdat mijn oma het thuis sprak
    Gebarentaal oefenen met iemand die doof is
    Papiaments, Portugees of Pools: taalruil gezocht, ik geef er Fries voor terug
    French conversation wanted, I've forgotten everything since school
    I speak fluent German and would like to help someone learn
    Learning Spanish, looking for a tandem partner
    Polish native, can teach you the basics
    turks leren aan nederlanders kan ik, turkce konus
    We bought a cottage in Portugal and don't speak a word
    Arabic is my mother tongue, I'd like to teach it`,
  translating: `Bij de dokter begrijpt mijn moeder niets, zij spreekt alleen Tamazight
    Ik spreek Arabisch en Nederlands en kan meegaan om te tolken
    brief vertalen
    Geboorteakte in het Oekraïens, wie zet die over in het Nederlands?
    Het oudergesprek lukt niet zonder iemand die Tigrinya kent
    Vloeiend in Pools en Engels, ik vertaal teksten en gesprekken
    Telefoontje met een Spaanse advocaat: kan iemand het overzetten?
    Mijn nieuwe buren praten alleen Farsi en ik wil ze iets uitleggen
    Een tolk voor doven, een uurtje bij de notaris
    Could somebody interpret between Turkish and Dutch at my appointment?
    I can translate documents from French
    Need a letter put into English
    Somali speaker wanted to help at the town hall
    tercuman nodig bij school, ik praat turks alleen
    My mother only speaks Berber and the doctor doesn't understand her
    Fluent in Ukrainian and Dutch, I can come and interpret`,
  'reading-and-writing': `Ik ben hier geboren en toch kan ik geen krant lezen
    Volwassenen leren spellen, dat heb ik dertig jaar gedaan en ik doe het nog graag
    letters leren
    Mijn man verbergt al zijn hele leven dat hij niet kan schrijven
    Ondertitels gaan te snel en een kaartje sturen lukt mij niet
    Wie wil mij zonder schaamte helpen met het abc?
    Vroeger moest ik werken op het land, dus naar school ging ik amper. Nu wil ik lezen.
    Taalhuis zoekt begeleiders voor laaggeletterden
    Oefenen met zinnen schrijven en moeilijke woorden
    I never learned to read properly
    Help adults with literacy, one hour a week
    I'd like to be able to write a birthday card myself
    Spelling is very hard for me, can anyone teach?
    ik kan niet lees en schrijf, wie leert mij letters
    I was born here and still can't read a newspaper
    I taught adults the alphabet for years`,
  'homework-help': `Havo drie en wiskunde is een drama
    Als student natuurkunde geef ik graag uitleg aan scholieren
    rekenen groep 6
    Thuis spreken we geen Nederlands, dus bij begrijpend lezen kan ik mijn kind niet helpen
    Mijn zoon raakt afgeleid en maakt niets af. Wie plant en leert met hem mee?
    Tafels stampen, breuken, staartdelingen: geduldige juf met pensioen
    Een stille plek en wat uitleg bij biologie en scheikunde, elke middag in de bieb
    Mijn dochter zit in het vierde middelbaar en loopt vast op Frans
    Bijlessen economie zijn onbetaalbaar voor ons
    My boy is struggling with maths at primary school
    I can tutor physics and chemistry
    Needs someone to go over her history lessons after school
    Homework club is looking for volunteers
    bijles rekene voor mijn kind, ders, hij is elf
    Fractions and long division are a disaster for my daughter
    Student explains biology and economics to pupils`,
  'exam-practice': `Volgende week is mijn theorie en ik haal steeds de voorrangsregels door elkaar
    Ik overhoor je met plezier voor je eindexamen
    inburgeringsexamen oefenen
    Al twee keer gezakt voor het staatsexamen, wie oefent met mij de vragen?
    Mijn nichtje doet vmbo-examen en is bloednerveus
    Oude toetsen maken met een stopwatch erbij
    Voor het vaardiggesprek in de zorgopleiding wil ik proefdraaien
    Het rijexamen theorie in het Nederlands leren, samen het boek door
    Toelatingsproef geneeskunde, ik heb ze zelf net gehaald
    My civic integration test is in June, quiz me please
    I'll help you revise for finals
    Need to pass the driving theory test
    Mock oral exam with a former teacher
    examen inburgering A2, ik ben bang zakken, oefenen samen
    Twice I failed the state exam, will you practise the questions with me?
    I'll hear your vocabulary before the finals`,
  'cycling-and-driving': `Als kind heb ik nooit op twee wielen gezeten. Ben ik te oud om het nog te leren?
    In de stad op de fiets durf ik niet, wie rijdt er naast mij?
    leren fietsen
    Vrouwen uit andere landen leren bij ons op het plein het evenwicht bewaren
    Na mijn ongeluk wil ik weer wennen aan het stuur van de auto
    Mijn zesjarige moet van zijn zijwieltjes af
    Geduldige man wil u weer vertrouwd maken met e-bike en verkeer
    Privérijlessen zijn zo duur. Kan iemand als begeleider naast mijn zoon zitten (2toDrive)?
    Achteruit inparkeren blijf ik eng vinden
    Teach my wife how to ride a bicycle
    I give cycling lessons to adults on Sundays
    Nervous driver, want to practise on quiet roads
    Never dared to cycle in Dutch traffic
    fitsen leren, ik ben 45, bang vallen
    As a child I never sat on a bike, is it too late?
    Patient man gets you used to traffic again`,
  'music-lessons': `Er staat een piano in de kamer en niemand speelt erop, ik wil dat veranderen
    Ik leer kinderen de eerste akkoorden op ukelele of gitaar
    drumles
    Noten lezen is voor mij abracadabra
    Mijn dochter kreeg een viool van opa, wie zet haar op weg?
    Zangles voor iemand met een beetje podiumangst
    Oud-conservatoriumstudent geeft blokfluit en accordeon aan beginners
    Mijn keyboard heeft honderd knopjes en ik wil één liedje leren
    Djembé en skratji, ik geef het ritme graag door
    Want to learn guitar, total beginner, aged 60
    I teach piano for free to kids whose parents can't pay
    Saxophone teacher wanted
    Could someone show me how to play the harmonica?
    saz les geven aan kinderen, muziek is leven
    A piano stands in my room and no one can play it
    I teach first chords on the ukulele`,
} as const satisfies Examples;
