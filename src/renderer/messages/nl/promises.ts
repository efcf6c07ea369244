/** What Actiewijzer promises about the data (`safety.md` 7), each with how it is tested; what is where; what is not promised. */
export const promises = {
  title: 'Wat Actiewijzer belooft',
  about:
    'Elke belofte wordt getoetst voordat een versie uitkomt. Bij de zwaarste toetsen staat wat er uit de laatste lange proef kwam.',
  columns: { number: 'Nr.', promise: 'Belofte', tested: 'Hoe dat is getoetst', result: 'Laatste lange proef' },
  result: '{{day}}: {{trials}}\u00A0keer, {{lost}}\u00A0verloren',
  all: {
    1: {
      promise: 'Staat er “Opgeslagen”, dan overleeft dat een crash van de app of van Windows.',
      tested:
        'De app wordt midden in het opslaan hard gestopt. Daarna moet alles er staan wat als opgeslagen was gemeld.',
    },
    2: {
      promise: 'Het overleeft ook stroomuitval.',
      tested:
        'De schijf wordt bevroren zoals hij bij stroomuitval is. Opslag of journaal moet elke wijziging nog hebben.',
    },
    3: {
      promise: 'Een half uitgevoerde wijziging ziet u nooit.',
      tested: 'Na elke crash wordt nagegaan of een wijziging er helemaal is, of helemaal niet.',
    },
    4: {
      promise: 'Schade wordt altijd opgemerkt. De app begint nooit ongemerkt leeg.',
      tested: 'Bestanden van de app worden op veel manieren beschadigd. Het verlies mag nooit stil zijn.',
    },
    5: {
      promise: 'Schade wordt zonder verlies hersteld uit het journaal en de back-ups.',
      tested: 'Na elke beschadiging wordt elke regel vergeleken, en daarna wordt er weer opgeslagen.',
    },
    6: {
      promise: 'Een volle schijf kost niets, en de app zegt dat de schijf vol is.',
      tested: 'De app draait op een kleine schijf die volloopt, en start daarna weer met ruimte.',
    },
    7: {
      promise: 'Een nieuwe versie beschadigt uw gegevens nooit.',
      tested: 'Gegevens van elke eerdere versie worden geopend. Ook wordt de app tijdens het bijwerken gestopt.',
    },
    8: {
      promise: 'Een back-up is heel of hij is er niet, en u kunt hem altijd terugzetten.',
      tested: 'Het maken wordt op elk moment gestopt. Elke back-up wordt van begin tot eind gelezen en teruggezet.',
    },
    9: {
      promise: 'Hapert de schijf of een virusscanner bij het opslaan, dan ziet u een melding en geen kapot bestand.',
      tested: 'Het schrijven mislukt met opzet bij elke stap. Wat er stond, moet er dan nog staan.',
    },
    10: {
      promise: 'Twee keer starten kan geen kwaad: u krijgt het venster dat al open is.',
      tested: 'De app wordt een tweede keer gestart op dezelfde gegevens.',
    },
    11: {
      promise: 'Wat u ook doet en in welke volgorde: in beeld staat wat er is opgeslagen.',
      tested: 'Honderden willekeurige handelingen, met opnieuw starten ertussen, worden vergeleken met een rekenmodel.',
    },
    12: {
      promise: 'Er gaat niets van deze computer naar buiten.',
      tested: 'De app draait in een afgesloten netwerk dat elke poging telt. Er mag geen enkele zijn.',
    },
    13: {
      promise: 'Een kwaadaardig document kan de app of de computer niet overnemen.',
      tested: 'Elke weg naar buiten wordt geprobeerd vanuit het venster, en elke opdracht krijgt onzin toegestuurd.',
    },
    14: {
      promise: 'Het geïnstalleerde programma laat zich niet tot gereedschap ombouwen.',
      tested: 'De sloten van het programma worden uitgelezen, en gevaarlijke startopties moeten worden geweigerd.',
    },
    15: {
      promise: 'Een vreemd Excel-bestand geeft binnen 15 seconden een Nederlandse zin. Uw gegevens blijven gelijk.',
      tested: 'Tientallen vijandige bestanden en honderden verminkte worden geopend.',
    },
    16: {
      promise: 'Een lijst overnemen gebeurt helemaal of niet, en u kunt het ongedaan maken.',
      tested: 'Het overnemen wordt halverwege gestopt. Na ongedaan maken moet alles gelijk zijn aan ervoor.',
    },
    17: {
      promise: 'Bestanden die u opslaat, gaan zonder reparatie open en voeren niets uit.',
      tested:
        'Alle tekens en veertig soorten verborgen formules gaan door Excel en Word, en de bestanden worden geopend.',
    },
    18: {
      promise: 'Bestanden die u opslaat, zeggen niets over u of uw computer.',
      tested: 'In alle onderdelen van elk bestand wordt gezocht naar namen, mappen en de computer.',
    },
    19: {
      promise: 'In een openbaar stuk staat geen vertrouwelijk veld.',
      tested: 'Elk veld krijgt een herkenbare tekst. Die mag in geen stuk staan dat voor minder ogen bedoeld is.',
    },
    20: {
      promise:
        'Een back-up om mee te nemen is zonder wachtzin onleesbaar. Is er iets aan veranderd, dan gaat hij niet open.',
      tested: 'Er worden letters omgezet, stukken afgeknipt en verkeerde wachtzinnen geprobeerd.',
    },
    21: {
      promise: 'Definitief wissen is echt wissen op deze computer.',
      tested: 'Na het wissen van twintig soorten teksten wordt elke byte in alle mappen van de app doorzocht.',
    },
    22: {
      promise: 'In het logboek staat niets van wat u hebt ingevuld.',
      tested: 'Er wordt gewerkt en er gaat van alles mis met een herkenbare tekst. Die mag niet in het logboek staan.',
    },
    23: {
      promise: 'Een verkeerde klok doet geen kwaad.',
      tested: 'De klok springt jaren heen en terug, op schrikkeldagen en bij zomertijd.',
    },
  },
  places: {
    title: 'Wat staat waar',
    database:
      'Het plan staat in de opslag van Actiewijzer, in uw eigen map op deze computer. Er gaat niets naar internet.',
    journal: 'Elke wijziging staat ook in een journaal naast de opslag. Dat is de tweede kopie, en de getuige.',
    backups: 'Back-ups staan bij het journaal. Hebt u een map gekozen voor een tweede kopie, dan staan ze daar ook.',
    log: 'Het logboek staat in een eigen map, met alleen nummers en codes. De oudste regels verdwijnen vanzelf.',
    exports: 'Stukken die u opslaat, staan waar u ze neerzet. Daarna zorgt Actiewijzer er niet meer voor.',
    issued: 'Van een uitgebracht stuk bewaart Actiewijzer het bestand zelf, in de opslag, het journaal en de back-ups.',
    passphrase:
      'De wachtzin van de vergrendeling staat nergens. Er staat alleen een afdruk van, waaruit niemand hem leest.',
    signals:
      'Of u een melding wilt, en op welke dag er een was, staat in een bestand bij het journaal. Van het plan staat daar niets in.',
    temporary: 'Tijdelijke bestanden en sporen van een crash haalt Actiewijzer bij de start weg.',
    plain:
      'Opslag, journaal en back-ups op deze computer zijn niet versleuteld door Actiewijzer. Een back-up om mee te nemen wel.',
  },
  not: {
    title: 'Wat Actiewijzer niet belooft',
    malware: 'Schadelijke programma’s die onder uw naam draaien, kunnen lezen wat u kunt lezen.',
    disk: 'Een schijf die stukgaat of onterecht zegt dat iets is opgeslagen, als er geen tweede kopie is.',
    curtain: 'De vergrendeling houdt niemand tegen die bij de bestanden zelf kan.',
    people: 'Foto’s en schermafdrukken die mensen maken.',
    exports: 'Wat er gebeurt met een bestand dat u hebt opgeslagen of gemaild.',
    copies: 'Wissen in back-ups die u zelf hebt meegenomen.',
    remains: 'Wat een specialist met de schijf in handen kan terughalen van bestanden die zijn weggehaald.',
  },
} as const
