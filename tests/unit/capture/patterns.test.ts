import { globSync, readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { AFTER, BEFORE, GLUED } from '../../../src/capture/bylines/scripts.ts'
import * as linePatterns from '../../../src/capture/lines/line-patterns.ts'

/** Every regular expression that the file writes out, with its line. */
function patternsOf(path: string): { line: number; source: string; flags: string }[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: { line: number; source: string; flags: string }[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push({
        line: line + 1,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const files = globSync('src/capture/**/*.ts')

test('no pattern that a capture’s text is tried on takes more than linear time', () => {
  const slow = files.flatMap((path) =>
    patternsOf(path).flatMap(({ line, source, flags }) =>
      analyse({ source, flags }).reports.map(
        ({ type }) => `${path}:${line}: ${type} in /${source}/${flags}`,
      ),
    ),
  )
  expect(slow).toEqual([])
})

test('patterns put together from parts are linear too', () => {
  const slow = Object.entries({ ...linePatterns, AFTER, BEFORE, GLUED }).flatMap(
    ([name, { source, flags }]) =>
      analyse({ source, flags }).reports.map(({ type }) => `${name}: ${type}`),
  )
  expect(slow).toEqual([])
})

test('a pattern that backtracks would be found', () => {
  expect(analyse({ source: '^(a+)+$', flags: '' }).reports).not.toEqual([])
})
