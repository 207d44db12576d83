/** How an embedded post of a social network is signed: `— Ada Winter (@adawinter) May 4, 2021`. */
export const POST_SIGNATURE = /^[—–-].{0,80}\(@\w{1,30}\)/u
