import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { readPlanText } from '../../support/plan-text'
import { promisedBullets, sentences, sentencesOf } from './adopted-text'

const planText = readPlanText()
const told = [
  ...firstPlan.actions.map(({ planText }) => planText ?? ''),
  ...firstPlan.themes.map((each) => each.ambition),
]
const isTold = (words: string): boolean => told.some((text) => text.includes(words))

const PROMISING_WORDS =
  /\b(zal|zullen|wil|willen|blijft|blijven|wordt|worden|onderzoekt|verkent|investeert|voornemens|wenselijk|gewenst|denkbaar|gestreefd|bedoeling|bereid|stimuleert|bevordert|wij|we|deelname)\b/i

/** How the sentences begin that have a promising word but promise nothing themselves, by what they are instead. */
const NO_PROMISE = {
  'a sentence above a list': [
    'De komende twee jaar zetten we in op het weerbaarder maken van de eigen organisatie',
    'Deelname aan interne samenwerkingsverbanden:',
    'Dit doen wij door:',
    'De komende twee jaar borduren we voort op een aantal verkende acties',
    'De komende twee jaar zal de provincie Utrecht bijdragen aan/stimuleren',
  ],
  'what the law says': ['deze gebruikt wordt voor strafbare feiten;', 'deze gebruikt wordt om voordeel'],
  'how things are': [
    'Aanpak van ondermijning in provinciaal beleid Binnen het provinciale beleid',
    'Hun afgelegen karakter maakt het immers mogelijk',
    'Trends voorspellen dat een groot deel van de agrariërs',
    'Daarmee wordt een grote golf aan vrijkomende agrarische bedrijfsruimte (VAB)',
    'Bedrijventerreinen (beleidsterrein Economie) Bedrijventerreinen die kampen',
    'Dumpen van drugsafval (beleidsterrein Leefomgeving) In natuur- en agrarische gebieden',
    'Bestuurders worden onder druk gezet',
    'Wanneer kennis op het gebied van beleid én casuïstiek',
    'Deze kansen worden tot nu toe niet ten volste benut',
    'Anderzijds lijkt het mogelijk om veel vaker kennis te delen',
    'Bij de waterschappen wordt het vergroten van de weerbaarheid',
  ],
  'a quotation of the coalition agreement': [
    '“We actualiseren ons beleid voor leegstaande agrarische bebouwing',
    'Dit levert een bijdrage aan het voorkomen van ondermijning',
    'Dit sluit aan op de in het coalitieakkoord 2023-2027 geformuleerde doelstelling',
    'We werken actief aan het voorkomen van beïnvloeding',
    'We staan allemaal voor dilemma’s',
    'Daar blijven we met elkaar het goede gesprek over voeren.',
    'Met elkaar stellen we de norm',
    '“We werken zoveel mogelijk als één overheid',
    'We zoeken onze partners actief op',
    'Daarbij erkennen we elkaars belangen',
  ],
  'why there is no promise': [
    'Daar waar het de samenwerking met andere externe partners in het netwerk betreft',
    'Bovendien vragen veel actiepunten naar hun aard niet om communicatie',
  ],
}

describe('the first plan leaves out', () => {
  test('no sentence of a bullet under Acties, and none of the other bullets that promise something', () => {
    const bullets = promisedBullets(planText)
    expect(bullets).toHaveLength(35)
    expect(bullets.flatMap(sentencesOf).filter((sentence) => !isTold(sentence))).toEqual([])
  })

  test('no sentence with a promising word, but for those that promise nothing', () => {
    const promising = sentences(planText).filter((sentence) => PROMISING_WORDS.test(sentence))
    expect(promising.length).toBeGreaterThan(100)
    const left = promising.filter((sentence) => !isTold(sentence))
    const excused = Object.values(NO_PROMISE).flat()
    expect(left.filter((sentence) => !excused.some((beginning) => sentence.startsWith(beginning)))).toEqual([])
    expect(excused.filter((beginning) => !left.some((sentence) => sentence.startsWith(beginning)))).toEqual([])
  })
})
