/** `<moved-to>`: goes on to the link inside it, with the paragraph that was asked for. */
class MovedTo extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    if (link) location.replace(link.href + location.hash)
  }
}

customElements.define('moved-to', MovedTo)
