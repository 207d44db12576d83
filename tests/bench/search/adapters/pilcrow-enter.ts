import { READ_AT_FIRST } from '../../../../src/search/messages.ts'
import { start } from './pilcrow.ts'

/** The site's own worker, asked as the search page asks it at Enter. */
export const open = (folder: string, code: string) => start(folder, code, READ_AT_FIRST)
