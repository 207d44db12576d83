import { READ_WHILE_TYPING } from '../../../../src/search/messages.ts'
import { start } from './pilcrow.ts'

/** The site's own worker, asked as the search page asks it while one types. */
export const open = (folder: string, code: string) => start(folder, code, READ_WHILE_TYPING)
