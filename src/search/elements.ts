/** Makes elements from values: text never becomes markup. */

type Child = Node | string | false | undefined

/** An element with attributes (those that are undefined or false are left out) and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(attribute, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== false && child !== undefined))
  return made
}
