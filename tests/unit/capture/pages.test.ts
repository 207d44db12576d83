import { expect, test } from 'vitest'
import type { Article } from '../../../src/article.ts'
import { readCapture } from '../../../src/capture/read.ts'

/** Small pages, read from their lines to their record: what no part of the reading shows by itself. */
function recordOf(page: string): Article {
  const bytes = new TextEncoder().encode(page)
  const { article } = readCapture({ path: 'seeds/page.txt', bytes })
  if (!article) throw new Error('no article')
  return article
}

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
