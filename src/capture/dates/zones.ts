/** Abbreviations with one meaning in the world's newspapers, in minutes from UTC. CST, IST, BST and AST have several. */
const OFFSETS: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  sast: 120,
  wib: 420,
  wita: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
}

/** American zones: `EST` is said in summer too, so that the place's own clock at that date has to agree. */
const PLACES: Readonly<Record<string, readonly [place: string, offset: number | undefined]>> = {
  et: ['America/New_York', undefined],
  est: ['America/New_York', -300],
  edt: ['America/New_York', -240],
  ct: ['America/Chicago', undefined],
  cdt: ['America/Chicago', -300],
  mt: ['America/Denver', undefined],
  mst: ['America/Denver', -420],
  mdt: ['America/Denver', -360],
  pt: ['America/Los_Angeles', undefined],
  pst: ['America/Los_Angeles', -480],
  pdt: ['America/Los_Angeles', -420],
}

/** Known as zones, so that they are read with the date, but of several meanings: they stay in the text. */
const AMBIGUOUS = new Set([
  'cst',
  'ist',
  'bst',
  'ast',
  'sst',
  'hst',
  'akst',
  'pkt',
  'hkt',
  'sgt',
  'gst',
  'eat',
  'wat',
])

/**
 * What a zone means at a local date: `-05:00`, `Z`; empty when it is a zone whose offset isn't sure (several places use
 * the letters, or the place's clock showed another at that date); undefined when the word is no zone.
 */
export function toOffset(zone: string, isoDay: string): string | undefined {
  const name = zone.toLowerCase()
  if (/^[+-]\d{4}$/.test(name)) return toSpelled(toMinutes(name))
  if (AMBIGUOUS.has(name)) return ''
  const fixed = Object.hasOwn(OFFSETS, name) ? OFFSETS[name] : undefined
  if (fixed !== undefined) return toSpelled(fixed)
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined
  if (!place) return
  const actual = offsetIn(place[0], isoDay)
  return place[1] === undefined || place[1] === actual ? toSpelled(actual) : ''
}

function toMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3))
  return offset.startsWith('-') ? -minutes : minutes
}

function toSpelled(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  // No place is further from UTC than 14 hours.
  if (size > 14 * 60) return ''
  const digits = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`
}

const toClock = (place: string) =>
  new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' })

/** The clocks of the places asked for: making one takes long. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>()

/** The place's offset at noon of that day, in minutes. */
function offsetIn(place: string, isoDay: string): number {
  const clock = CLOCKS.get(place) ?? toClock(place)
  CLOCKS.set(place, clock)
  const parts = clock.formatToParts(Date.parse(`${isoDay}T17:00Z`))
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const digits = name.replace(/[^\d+-]/g, '')
  return digits === '' ? 0 : toMinutes(digits)
}
