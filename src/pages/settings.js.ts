import type { APIRoute } from 'astro'
import { applySettings } from '../settings/settings.ts'

/** A script that stops the page until it has run, so that no page is shown in the wrong colours first. */
export const GET: APIRoute = () => new Response(`(${applySettings})()\n`)
