export const app = {
  name: 'Actiewijzer',
  screens: {
    label: 'Schermen',
    overview: 'Overzicht',
    actions: 'Acties',
    planning: 'Planning',
    'update-round': 'Bijwerkronde',
    relations: 'Gemeenten en partners',
    engagements: 'Bestuurlijke agenda',
    finance: 'Financiën',
    control: 'Controle',
    reports: 'Rapportages',
    admin: 'Beheer',
    exchange: 'Excel inlezen',
  },
  papers: {
    label: 'Welk stuk',
    gs: 'Voortgang GS',
    notes: 'Annotaties CdK',
    cdk: 'Overzicht CdK',
    issues: 'Uitgebracht',
  },
  search: 'Zoeken ({{keys}})',
  keys: 'Toetsen ({{keys}})',
  today: 'Vandaag is het {{day}}',
  version: 'Versie {{version}}',
  loading: 'Het plan wordt gelezen.',
  start: {
    share: '{{words}} Dit is voor {{percent}}% klaar.',
    looking: 'Actiewijzer kijkt de bestanden van de vorige keer na. Dat duurt soms even. U hoeft niets te doen.',
    copying: 'Van de opslag wordt eerst een kopie gemaakt. Dat duurt soms even. Sluit Actiewijzer niet af.',
    journals: 'Het journaal wordt nagelezen. Dat duurt soms even. Sluit Actiewijzer niet af.',
    backups: 'De back-ups worden nagelezen. Dat duurt soms even. Sluit Actiewijzer niet af.',
    keeping: 'Er wordt eerst een back-up gemaakt. Dat duurt soms even. Sluit Actiewijzer niet af.',
  },
  readingHistory: 'De geschiedenis van de acties wordt nog gelezen. Daarna kunt u verder.',
  loadingSlow: 'De opslag gaat langzaam open. Actiewijzer probeert het nog even. U hoeft niets te doen.',
  replaying_one: 'Uw gegevens worden teruggezet uit het journaal: 1 wijziging.',
  replaying_other:
    'Uw gegevens worden teruggezet uit het journaal: {{count}} wijzigingen. Dit kan even duren. Sluit Actiewijzer niet af.',
  stored: 'Opgeslagen. {{what}}',
  undo: 'Ongedaan maken',
  undone: 'De laatste wijziging is teruggedraaid.',
  redo: 'Opnieuw',
  redone: 'De wijziging is opnieuw uitgevoerd.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  halfTypedNotKept: 'Wat u typt, kan nu niet als concept worden bewaard ({{code}}). Sla het op voordat u verder werkt.',
  offline: 'Alles staat alleen op deze computer.',
  opened: {
    replayed:
      'Actiewijzer is de vorige keer niet goed afgesloten. Uw laatste wijziging is teruggezet uit het journaal.',
    rebuilt_one:
      'Er was schade aan de opslag. Alles is teruggezet uit het journaal: 1 wijziging, 0 verloren. De beschadigde opslag is bewaard.',
    rebuilt_other:
      'Er was schade aan de opslag. Alles is teruggezet uit het journaal: {{count}} wijzigingen, 0 verloren. De beschadigde opslag is bewaard.',
    restored_one: 'De back-up is teruggezet: 1 wijziging. Ongedaan maken kan bij Beheer.',
    restored_other: 'De back-up is teruggezet: {{count}} wijzigingen. Ongedaan maken kan bij Beheer.',
    erased_one: 'Definitief gewist. De opslag is opnieuw opgebouwd: 1 wijziging.',
    erased_other: 'Definitief gewist. De opslag is opnieuw opgebouwd: {{count}} wijzigingen.',
    startedOver:
      'Actiewijzer is opnieuw begonnen met het plan zoals het is vastgesteld. De oude opslag en het oude journaal zijn bewaard.',
    missing_one:
      'Er was schade aan de opslag en aan het journaal. 1 wijziging is niet teruggevonden. De beschadigde opslag is bewaard. Hebt u een back-up op een andere plek? Open die eerst bij Beheer.',
    missing_other:
      'Er was schade aan de opslag en aan het journaal. {{count}} wijzigingen zijn niet teruggevonden. De beschadigde opslag is bewaard. Hebt u een back-up op een andere plek? Open die eerst bij Beheer.',
    'memory-lost':
      'Actiewijzer wist niet meer welke opslag in gebruik was en heeft dat uitgezocht. Controleer of uw laatste wijziging er staat.',
    'journal-mended': 'Het journaal was beschadigd en is aangevuld uit oudere bestanden.',
    'journal-begun': 'Vanaf nu schrijft Actiewijzer elke wijziging ook in een journaal, naast de opslag.',
    'journal-renewed': 'Het journaal was beschadigd en is opnieuw gemaakt uit de opslag. Er is niets verloren.',
    'second-copy':
      'Er staat al {{count}} dagen geen tweede kopie van uw gegevens buiten deze computer. Kies bij Beheer een map.',
    'second-copy-failed':
      'De tweede kopie van uw gegevens is al {{count}} dagen niet gelukt ({{code}}). Sluit de schijf aan of kies bij Beheer een andere map.',
    'not-copied':
      'Van de opslag kon vooraf geen kopie worden gemaakt ({{code}}). Het journaal is er wel. Controleer of de schijf vol is.',
  },
  reading: {
    label: 'Alleen lezen',
    'no-room':
      'Alleen lezen: er is nog {{megabytes}} MB vrij op de schijf. U kunt alles bekijken en bestanden opslaan, maar niets wijzigen. Maak ruimte tot er 500 MB vrij is en kies Opnieuw proberen.',
    'not-writable':
      'Alleen lezen: op de schijf van deze computer kan niet worden geschreven ({{code}}). U kunt alles bekijken, maar niets wijzigen. Vraag uw beheerder dat te herstellen en kies dan Opnieuw proberen.',
    again: 'Opnieuw proberen',
    'still-no-room': 'Er is nog {{megabytes}} MB vrij. Maak meer ruimte en kies Opnieuw proberen.',
    'still-not-writable':
      'Er kan nog niet op de schijf worden geschreven ({{code}}). Vraag uw beheerder dat te herstellen en kies dan Opnieuw proberen.',
  },
  broken: {
    title: 'Er ging iets mis op dit scherm',
    advice:
      'Uw gegevens zijn niet gewijzigd. Kies Opnieuw proberen. Helpt dat niet? Start Actiewijzer dan opnieuw. Blijft dit gebeuren? Geef dan de regel hieronder door aan uw beheerder.',
    'no-room-title': 'Uw plan is nu niet te lezen',
    'no-room':
      'De schijf is vol of er kan niet op worden geschreven, en zonder te schrijven is uw plan niet helemaal te lezen. Er is niets gewist of gewijzigd. Maak ruimte tot er 500 MB vrij is en start Actiewijzer opnieuw. Blijft dit gebeuren? Geef dan de regel hieronder door aan uw beheerder.',
    again: 'Opnieuw proberen',
  },
} as const
