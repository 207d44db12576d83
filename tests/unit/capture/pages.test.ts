import { expect, test } from 'vitest'
import { type Article, textsOf } from '../../../src/article.ts'
import { readCapture } from '../../../src/capture/read.ts'

/** Small pages, read from their lines to their record: what no part of the reading shows by itself. */
function recordOf(page: string): Article {
  const bytes = new TextEncoder().encode(page)
  const { article, draft } = readCapture({ path: 'seeds/page.txt', bytes })
  if (article) return article
  if (!draft) throw new Error('no text')
  return { slug: '', title: '', ...draft }
}

const textOf = ({ body }: Article) => body.flatMap(textsOf)
const namesOf = ({ bylines }: Article) => bylines.map(({ name }) => name)

test('the name of the collection that an article was published in is not its title', () => {
  const page = `Sign up
Sign in
Write
Search

How I Stopped Estimating Software and Started Counting It
Published in
The Build Room
·
7 min read
·
Sep 3, 2021
Every Monday for six years I sat in a room and said numbers that I did not believe to people who wrote them down.`
  expect(recordOf(page).title).toBe('How I Stopped Estimating Software and Started Counting It')
})

test('the names of two authors are not the title of what is copied from a journal', () => {
  const record = recordOf(`ANNALS OF RIVER ENGINEERING 17
Dredging and Its Discontents: Three Cen-
turies of Moving Mud on the Lower Humber
Eleanor M. Whitby and Tomas Hallgren
The bed of an estuary is never at rest, and those who have tried
to keep it so have learned patience or gone bankrupt. Between
draws on the minute books of the Conservancy, on the tenders of
contractors, and on a remarkable diary kept by the bucket master
With steam came confidence. The dredger Goliath, launched at
is two inches deeper”.`)
  expect(record.title).toBe(
    'Dredging and Its Discontents: Three Centuries of Moving Mud on the Lower Humber',
  )
  expect(namesOf(record)).toEqual(['Eleanor M. Whitby', 'Tomas Hallgren'])
})

test('where no line is likely, the only one of a title’s length above the author is the title, in doubt', () => {
  const record = recordOf(`Abo
Anmelden
Wissen › Klima
Moore
Das langsame Gedächtnis der Moore
Von Katharina Lüders, Greifswald
Voss, 61, hat als junger Mann geholfen, das Moor trockenzulegen. Heute leitet er das Projekt, das die Gräben wieder schließt. Er findet daran nichts Besonderes. „Ich mache nur die Türen wieder zu, die ich aufgelassen habe.“

Ein Archiv aus Torf

Torf wächst einen Millimeter im Jahr. In einem Meter steckt also ein Jahrtausend, mit Pollen, Ruß und, wer Glück hat, einem Schuh.`)
  expect(record.title).toBe('Das langsame Gedächtnis der Moore')
  expect(record.doubts?.join()).toContain('the title')
})

test('a title stands above a standfirst of two sentences, and below a kicker', () => {
  const title = 'El último afinador de campanas de Zamora'
  const standfirst =
    'Jacinto Prada, de 83 años, ha afinado a golpe de martillo más de mil campanas. No tiene quien le suceda'
  const page = (above: string) => `Ir al contenido
SUSCRÍBETE
INICIAR SESIÓN
Seleccione:
España
América
CULTURA
${above}
${standfirst}
Marta Rubio
Zamora - 03 ABR 2019 - 00:20 CEST
Jacinto Prada no lleva reloj. "¿Para qué?", pregunta, y señala la torre con la barbilla. Son las doce menos diez y la campana que va a dar las doce la afinó él en 1968.`
  expect(recordOf(page(title)).title).toBe(title)
  expect(recordOf(page('LA ESPAÑA QUE SUENA')).title).toBe(standfirst)
})

test('a paragraph that a French quotation ends is text behind a pointer to another article', () => {
  const last =
    "« J'ai grandi derrière ces volets, explique l'autrice. Je savais qui pleurait, à quelle heure, et pourquoi. On ne m'avait pas appris à frapper à la porte. »"
  const record =
    recordOf(`Il y a des romans que l'on traverse comme une place, et d'autres que l'on longe comme un mur. Celui d'Hélène Marchetti est de la seconde espèce : il ne s'ouvre qu'à qui ralentit.
La rue n'a pas de nom. On sait seulement qu'elle compte cinquante-deux maisons, que la filature ferme à la page 30, et que personne, jamais, n'y dit ce qu'il pense.
Lire aussi : Article réservé à nos abonnés Les livres de la rentrée

${last}

« La Maison d'en face », d'Hélène Marchetti, éd. du Pont, 216 p., 18,50 €.
`)
  expect(textOf(record)).toContain(last)
})

test('the chapters of a book are headings, in capitals too where its contents have none', () => {
  const record = recordOf(`Salt Roads

By Edith Marlow

CONTENTS

      I. The Pans
     II. The Carrier's Cart
    III. A Night at Seaton

I. THE PANS

The road to the pans leaves the village by the churchyard, as though to
remind those who take it where it goes. On the one hand is the wall, and
on the other the marsh, and between them there is room for a cart or for
a quarrel, but never for both.

The pans are forty in number. Each is as long as a chapel and as shallow
as a sermon, and the brine is let into them at the spring tides.[1]

[1] The practice is described by Brownrigg in his _Art of Making Common
Salt_ (1748).

II. THE CARRIER'S CART

Old Jonas had carried salt for fifty years, and had never, he told me,
put so much as a grain of it upon his own dinner.`)
  expect(textOf(record)).toContain("II. THE CARRIER'S CART")
  expect(textOf(record)).toContain('I. THE PANS')
})

test('a numbering goes on, short as its parts may be', () => {
  const page = (third: string) => `Updated 8:15 AM EDT, Tue June 6, 2023
The Museum of Lost Gloves in Utrecht has three rooms and one guard.
Big museums are for the legs. Small ones are for everything else, and you can be out again before the café shuts.
The best trains in Europe for people who hate flying
2. The Barometer House, Bath
Open on Thursdays and in bad weather. The owner, a retired dentist, will tap any barometer you point to.

${third}. House of Seven Clocks, Brno
All of them are right, and none of them agree.
Email
`
  const heads = (third: string) =>
    textOf(recordOf(page(third))).filter((text) => /^\d\./.test(text))
  expect(heads('3')).toEqual(['2. The Barometer House, Bath', '3. House of Seven Clocks, Brno'])
  expect(heads('7')).toHaveLength(1)
})

test('a quantity between others is text, however few words it has', () => {
  const page = (line: string) => `Smoky Barley Soup with Leeks
By Lena Fischer
It forgives. I have burnt it twice, and both times it was eaten.
150 g smoked bacon, in one piece
3 bay leaves
${line}
Rinse the barley and leave it to soak in cold water while you cut the leeks.

Your email address will not be published. Required fields are marked *`
  expect(textOf(recordOf(page('1 clove')))).toContain('1 clove')
  expect(textOf(recordOf(page('12 comments')))).not.toContain('12 comments')
})

test.each(['\u2028', '\u2029', '\u0085', '\v'])(
  'a text whose lines end in another way (%j) has its lines all the same',
  (end) => {
    const lines = [
      'The Ferry That Left',
      'By Ona Fairley',
      'October 3, 2014',
      'The ferry at Tarbet has not run since the autumn, when the chain broke and the boat went on without it as far as the weir.',
    ]
    const record = recordOf(`${lines.join(end.repeat(2))}\n`)
    expect(record).toMatchObject({ title: lines[0], published: { value: '2014-10-03' } })
    expect(textOf(record)).toEqual(lines.slice(3))
    const start = lines.slice(0, 3).join('').length + 6
    expect(record.body[0]?.position.start).toEqual({ line: 7, column: 1, offset: start })
  },
)

test('where lines end as usual a line separator stays a character of its line', () => {
  const text =
    'The ferry at Tarbet has not run since the autumn,\u2028when the chain broke and the boat went on without it as far as the weir.'
  expect(textOf(recordOf(`The Ferry That Left\n\n${text}\n`))).toEqual([text])
})

test('a verse that the next one goes on from is text, and the title of two words stands above its poet', () => {
  const verse = 'All night the weir has said one word'
  const record = recordOf(`Poetry Quarterly
Current Issue
Archive
Submit
Three Poems
Ilse Warren
Spring 2016
The Weir

${verse}
and not got to the end of it.
The heron, who has surely heard,
stands in the word and fishes it.

We kept the door.
The house went in a week, the beams
for firewood and the stones for road,
but no one had a use for it, a door,
and so we kept it.

Ilse Warren is the author of two collections, most recently Low Bridge (Harbour Press, 2014). She lives in Leeds.`)
  expect(record.title).toBe('Three Poems')
  expect(textOf(record)[0]).toBe(verse)
})

test('how many pictures there are is no title, nor what captions one of them', () => {
  const title =
    'A small-town library is lending out telescopes. The waiting list is longer than winter'
  const caption =
    'A library patron points a telescope at the sky, Friday, Jan. 13, 2023, in Ely, Minn. (AP Photo/Lars Holm)'
  const record = recordOf(`U.S. NEWS
${title}
${caption}
Photos
1 of 4 |\u0020
${caption}
BY  JEN MALLOY

Associated Press writer Carl Boone in Duluth contributed to this report.`)
  expect(record.title).toBe(title)
})

test('the office that publishes a page, below “From:”, is not its title', () => {
  const record = recordOf(`Cookies
Menu
Home
Environment
Guidance
Keeping bees near a public footpath
What you must do if you keep bees within 20 metres of a public footpath in England.
From:
Department for Environment, Food & Rural Affairs
Published
4 April 2014
Contents
Who this is for
This guidance is for you if you keep bees and a public footpath passes within 20 metres of a hive.

It does not apply to bumblebees, which keep themselves.`)
  expect(record.title).toBe('Keeping bees near a public footpath')
})

test('two entries of a menu with a bar between are no title', () => {
  const record = recordOf(`Cornell University
arXiv > physics > arXiv:1905.01234

Help | Advanced Search
Why toast lands in the garden: trajectories of breakfast from open windows
Rosa Lindqvist, Abel N. Okafor, Jun Tanaka
We study the motion of buttered toast thrown from windows between the first and the ninth floor. Using high-speed video of 412 slices, we find that the orientation at impact is determined almost wholly by the angular momentum at the sill, and that butter plays no measurable role.`)
  expect(record.title).toBe(
    'Why toast lands in the garden: trajectories of breakfast from open windows',
  )
})

test('the lines of a mail are joined, whatever the lines of its head are', () => {
  const record = recordOf(`Subject: Re: [bells] Why we stopped ringing at night
Date: Mon, 11 Nov 2013 22:14:07 +0000
begun to count the strokes, and that those who could not sleep were
counting for those who could.
We offered to muffle the clappers. She wrote back that they would then
count the silences.
So we stopped. I have the letter still, and I think it the kindest
complaint that I ever read.
`)
  expect(record.title).toBe('[bells] Why we stopped ringing at night')
  expect(record.published?.value).toBe('2013-11-11T22:14Z')
  expect(textOf(record)).toContain(
    'So we stopped. I have the letter still, and I think it the kindest complaint that I ever read.',
  )
})

test('what heads all of the text is its title, where no line above it could be', () => {
  const [title, ...text] = [
    'Did medieval people really drink beer because the water was bad?',
    'It is a myth, and a rather new one. People drank water all the time, and wrote about which water was good: it should be clear, come from a spring that faces east, and warm quickly.',
    'London began its Great Conduit in 1245, at a cost that no council would have borne for washing. Beer was drunk because it was nourishing, and because people liked it.',
  ]
  const record = recordOf(`${title}\n${text.join('\n\n')}\n`)
  expect(record.title).toBe(title)
  expect(textOf(record)).toEqual(text)
})

test('a recording whose lines stand below their minutes is text, a list of songs with their lengths is not', () => {
  const words = [
    'so this is a narrow lock and what we are',
    'going to do today is go up it',
    'first thing you do is look because',
    'somebody may be coming the other way and',
    'then it is theirs',
    'the gates are shut by the water not by you',
    'which is why you cannot open them until',
    'it is level on both sides',
  ]
  const page = (minutes: readonly string[]) => `How a lock works, in four minutes
SlowBoats
128K subscribers
Subscribe
Share
212,345 views  Jun 3, 2021
A narrow lock, from the inside, filmed on the Oxford Canal on a morning in June when nobody else was about.
…more
Transcript
${words.map((line, nth) => `${minutes[nth]}\n${line}`).join('\n')}
English (auto-generated)`
  const rising = ['0:00', '0:03', '0:06', '0:09', '0:12', '0:15', '0:18', '0:21']
  const record = recordOf(page(rising))
  expect(textOf(record)).toEqual(expect.arrayContaining(words))
  expect(record.body.filter(({ type }) => type === 'heading')).toEqual([])
  const lengths = ['3:05', '2:51', '4:12', '3:33', '2:40', '5:01', '3:20', '4:44']
  expect(textOf(recordOf(page(lengths)))).not.toContain(words[4])
  const chapters = ['0:00', '0:45', '1:30', '2:20', '3:10', '4:20', '5:10', '6:30']
  expect(textOf(recordOf(page(chapters)))).not.toContain(words[4])
})

const KEEPER = `The keeper of the lock came down to the river every morning before the mist had lifted, and he wrote the height of the water into a book that nobody but himself would ever read.

For forty years the mill stood empty beside the weir. Its wheel had rotted away, and the people of the valley had long ago stopped asking who owned the land on which it was built.

What remains today is a row of stones, a gate that no longer closes, and the book, which his daughter gave to the library in the town where she still lives.

Share
Privacy Policy
`
const keeper = (...head: string[]) => recordOf([...head, '', KEEPER].join('\n'))

test('two people whom a page tells of are its title below its section', () => {
  const pair = 'Tom Reed and Ada Winter'
  expect(
    keeper('Skip to main content', 'Family history', pair, 'Posted on May 4, 2016').title,
  ).toBe(pair)
})

test('the title of an article stands above the issue that it was published in, too', () => {
  const [title, below] = ['The Keeper of the Book', 'Ada Winter on a man who measured water']
  expect(keeper('River Review', '', title, 'Issue 12, Spring 2019', below).title).toBe(title)
})

test('a title of two sentences stands below its section, and below what the site says of itself', () => {
  const title = 'The Weir Is Gone. Nobody Asked the Keeper, and Nobody Ever Will Again, He Says'
  const of = (above: string, own: string) =>
    keeper('Menu', above, own, 'By Ada Winter', 'May 4, 2016').title
  expect(of('Guest essay on water', title)).toBe(title)
  const plain = 'He wrote down the height of the water every day. No one ever read his book.'
  expect(of('Continue reading the main story', plain)).toBe(plain)
})

test('a title with a bar is one, though its parts are as short as a menu’s', () => {
  const head = ['Menu', 'Search', 'Mill Lock | Ashford', 'A history in four parts', 'May 4, 2016']
  expect(keeper(...head).title).toBe('Mill Lock | Ashford')
})

test.each(['Source:', 'Published in'])(
  'below “%s” stands the title, where none could stand above',
  (said) => {
    const title = 'The Keeper of the Old Lock'
    expect(keeper(said, title, 'By Ada Winter').title).toBe(title)
  },
)

test('an author with an agency behind a comma, or one who edits pictures, is no picture’s', () => {
  const of = (line: string) => namesOf(keeper('The Keeper and His Book', line, '4 May 2016'))
  expect(of('Ada Winter, AFP')).toEqual(['Ada Winter'])
  expect(of('Ada Winter, Picture Editor')).toEqual(['Ada Winter'])
  expect(of('Ada Winter/AFP')).toEqual([])
})

test('a name that begins with a small letter goes on from no line above', () => {
  const first =
    'iPhone users were the first to see the book, and they told everyone in the town by the river.'
  const caption = 'How the keeper sold his book to anyone'
  const page = `The Keeper and His Book\nBy Ada Winter\nMay 4, 2016\n\n${caption}\n${first}\n${KEEPER}`
  expect(textOf(recordOf(page))[0]).toBe(first)
})
